import { createHash } from 'node:crypto'
import type { Input } from '../../../shared/contract/contract.ts'
import { Refusal } from '../../../shared/contract/errors.ts'
import type { ExportId, NoteId, ReviewId } from '../../../shared/id.ts'
import { noteTitle } from '../../../shared/note/header.ts'
import type { Note } from '../../../shared/note/note.ts'
import type { FieldLabels } from '../../../shared/review/exported-lines.ts'
import type { Fingerprint } from '../../../shared/review/fingerprint.ts'
import type { HeaderFieldType } from '../../../shared/template/template.ts'
import type { LongWork } from '../capabilities.ts'
import { findNote } from '../database/note.ts'
import { addReview, listReviews, type NewReview } from '../database/review.ts'
import { keepOriginal } from '../files/originals.ts'
import type { KeptCopy } from '../reviewing/review-returned-file.ts'
import { type Context, found, inQuotes } from './context.ts'
import { homeOf, keptCopies } from './kept-copies.ts'
import { stopIfCancelled } from './work.ts'

/** Reads a returned file, finds the copy it comes from, and keeps what it proposes. The note itself is not touched. */
export async function openReview(
  context: Context,
  { noteId, grantId }: Input<'review.open'>,
  work: LongWork,
): Promise<ReviewId> {
  const file = await context.grants.take(grantId)
  const { name, bytes } = file
  const note = found(findNote(context.db, noteId))
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const earlier = listReviews(context.db, noteId).find((review) => review.sha256 === sha256)
  if (earlier) {
    throw new Refusal(
      'refused',
      `This very file was opened on ${earlier.openedAt.slice(0, 10)} as ${inQuotes(earlier.fileName)}. Its proposals are still there, so nothing was added.`,
    )
  }
  const made = await readReturned(context, note, file, { isForced: false }, work)
  await keepOriginal(context.places.files, bytes)
  stopIfCancelled(work.signal)
  context.change(`Open review ${inQuotes(name)} of ${inQuotes(noteTitle(note.header))}`, () =>
    addReview(context.db, { ...made, sha256 }),
  )
  context.announce({ kind: 'changed', what: 'reviews', dossierId: note.dossierId, noteId })
  return made.id
}

/**
 * What a returned file proposes for a note, not yet kept.
 *
 * @param isForced compares with the note as it is now also where the words say that the file is no copy of it
 * @throws Refusal when the file cannot be read, or the work was cancelled
 */
export async function readReturned(
  context: Context,
  note: Note,
  file: { readonly name: string; readonly bytes: Uint8Array },
  { isForced }: { readonly isForced: boolean },
  work: LongWork,
): Promise<Omit<NewReview, 'sha256'>> {
  const { name } = file
  work.onProgress(0, `Reading ${name}`)
  let copies: readonly KeptCopy[] = []
  let fingerprint: Fingerprint = { bookmarks: [], lines: [] }
  const { reading, copy } = await context.readReview(
    file,
    async (print) => {
      fingerprint = print
      const { documentId } = print
      const isOthers = documentId !== undefined && documentId !== note.id && isNote(context, documentId)
      copies = isOthers && !isForced ? [] : await keptCopies(context, note, print)
      return { copies, note, isForced, isOthers, labels: labelsOf(context, note) }
    },
    work,
  )
  stopIfCancelled(work.signal)
  const { comparedWith } = reading.ledger
  const home = comparedWith === 'export' || isForced ? undefined : homeOf(context, note.id, fingerprint)
  const from = {
    export: [],
    note: ['No export of this note fits the file, so it was compared with the note as it is now.'],
    nothing: [
      'This file is no copy of the note. Its comments and tracked changes are listed with their words, but they have no place in the note.',
    ],
  }
  return {
    id: context.newId() as ReviewId,
    noteId: note.id,
    exportId: copy as ExportId | undefined,
    base: copies.find(({ key }) => key === copy)?.note ?? note,
    fileName: name,
    ledger: reading.ledger,
    messages: [
      ...reading.messages,
      ...from[comparedWith ?? 'export'],
      ...(home === undefined
        ? []
        : [`It looks like a copy of the note ${home}. Take it back there, and its edits stand on their sentences.`]),
    ],
    openedAt: context.clock().toISOString(),
    proposals: reading.proposals,
  }
}

const WORDS: ReadonlySet<HeaderFieldType> = new Set<HeaderFieldType>(['text', 'person', 'people'])

/** Fields that hold plain words, by what they are called on paper; others are chosen from a list or are dates. */
function labelsOf(context: Context, note: Note): FieldLabels {
  const fields = context.templateOf(note)?.header ?? []
  return Object.fromEntries(
    fields
      .filter(({ type }) => WORDS.has(type))
      .map(({ id, label }) => [id, [label.en, label.fr].filter((name) => name !== undefined)]),
  )
}

const isNote = (context: Context, id: string): boolean => findNote(context.db, id as NoteId) !== undefined
