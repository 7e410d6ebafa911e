import type { Note } from '../../../shared/note/note.ts'
import { noteSchema } from '../../../shared/note/schema.ts'
import { textBlocksOf } from '../../../shared/note/texts.ts'
import { applyEdits } from '../../../shared/review/apply/apply-edits.ts'
import type { Proposal } from '../../../shared/review/proposal.ts'
import { propose } from '../../../shared/review/propose.ts'
import { readReturned } from '../../../shared/review/read/read-returned.ts'
import type { ReturnedDocument } from '../../../shared/review/read/returned.ts'
import { writeNote } from '../../../shared/word/write/write-note.ts'
import { aNote, cite, list, p, quoted, table } from '../../build/a-note.ts'
import { aPackage, aReviewer } from '../../build/a-reviewer.ts'

export const given = aNote(
  {
    background: [
      p(
        'b1',
        'Canada and India ',
        quoted('agreed to establish', 'excerpt-0'),
        ' liaison posts in both capitals.',
        cite('c1', 'excerpt-0'),
      ),
      p(
        'b2',
        'The arrangement covers money laundering and the trade in drugs.',
        cite('c2', 'excerpt-0'),
        ' It says nothing of costs.',
      ),
      p('b3', 'Officers will be named within thirty days of signature by each side.'),
      list(
        'bulletList',
        [p('l1', 'Each side pays for its own officers abroad.')],
        [p('l2', 'Neither side may make arrests in the other country.')],
      ),
      table('t1', 'Dates', [
        ['Step', 'When'],
        ['First meeting of the working group', 'Autumn of 2027'],
      ]),
      p('b4', 'A review of the arrangement is due after its second year of operation.'),
    ],
  },
  { excerpts: [['COMMIT', 'both sides agreed to establish posts', { actor: 'both sides' }, 'para 4']] },
)
export const { note } = given
export const mel = { author: 'Mel Director' }
export const bytes: Uint8Array = await writeNote(given)
export const copy: ReturnedDocument = readReturned(aPackage(bytes))

type Reviewer = ReturnType<typeof aReviewer>

export function find(reviewer: Reviewer, words: string): { index: number; at: number; text: string } {
  const passage = reviewer.passages().find(({ text }) => text.includes(words))
  if (!passage) throw new Error(`No paragraph says “${words}”`)
  return { ...passage, at: passage.text.indexOf(words) }
}

export function reviewed(edit: (reviewer: Reviewer) => void) {
  const reviewer = aReviewer(bytes)
  edit(reviewer)
  return propose({ copy, note, returned: readReturned(reviewer.returned()), fallbackAuthor: 'The returned file' })
}

let ids = 0
export const accepted = (proposals: readonly Proposal[]) => acceptedIn(note, proposals)

export function acceptedIn(note: Note, proposals: readonly Proposal[]) {
  const edits = proposals.flatMap(({ number, edits: own }) => own.map((edit) => ({ key: number, edit })))
  const result = applyEdits(note, note, edits, () => `new-${ids++}`)
  noteSchema.nodeFromJSON(result.body).check()
  return result
}

export const texts = (body: typeof note.body) =>
  textBlocksOf(body)
    .map(({ text }) => text)
    .filter((text) => text !== '')

export const shown = (proposals: readonly Proposal[]) =>
  proposals.map(({ kind, before, after, author, isTracked, place }) => [
    kind,
    before,
    after,
    isTracked ? author : `untracked ${author}`,
    place?.from.blockId ?? place?.from.fieldId ?? 'unplaced',
  ])
