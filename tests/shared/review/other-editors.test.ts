import { expect, test } from 'vitest'
import { propose } from '../../../shared/review/propose.ts'
import { readReturned } from '../../../shared/review/read/read-returned.ts'
import { writeNote } from '../../../shared/word/write/write-note.ts'
import { aNote, block, cite, list, p, quoted, table, text } from '../../build/a-note.ts'
import { aPackage, aReviewer } from '../../build/a-reviewer.ts'
import { asWrittenBy, EDITORS, packageOf } from '../../build/as-written-by.ts'
import { acceptedIn, texts } from './a-reviewed-note.ts'

const given = aNote(
  {
    background: [
      p(
        'b1',
        'Canada and India ',
        quoted('agreed to establish', 'excerpt-0'),
        ' posts in both capitals.',
        cite('c1', 'excerpt-0'),
      ),
      block('heading', { id: 'h1', level: 3 }, ["The arrangement's reach"]),
      p(
        'b2',
        'It covers money laundering and "drug trafficking"; nothing is said of costs : 30 officers may come.',
        cite('c2', 'excerpt-0'),
      ),
      p('b3', 'Officers will be ', text('named within thirty days', 'strong'), ' of signature by each side.'),
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
    next_steps: [p('n1', 'Officials will write to the high commission before the end of March.')],
  },
  { excerpts: [['COMMIT', 'both sides agreed to establish posts', { actor: 'both sides' }, 'para 4']] },
)

for (const variant of ['clean', 'working'] as const) {
  const bytes = await writeNote(given, { variant })
  const copy = readReturned(aPackage(bytes))
  const returned = (editor: string, edit: (reviewer: ReturnType<typeof aReviewer>) => void) => {
    const reviewer = aReviewer(bytes)
    edit(reviewer)
    return propose({
      copy,
      note: given.note,
      returned: readReturned(packageOf(asWrittenBy(editor, reviewer.written()))),
      fallbackAuthor: 'file',
    })
  }

  test.each(Object.keys(EDITORS))(`a ${variant} copy that %s only opened and saved proposes nothing`, (editor) => {
    expect(returned(editor, () => undefined).proposals).toEqual([])
  })

  test.each(Object.keys(EDITORS).flatMap((editor) => [[editor, 'Mel'] as const, [editor, undefined] as const]))(
    `a ${variant} copy edited in %s by %s comes back on its sentences, with every comment`,
    (editor, author) => {
      const { proposals, ledger } = returned(editor, (r) => {
        const find = (words: string) => {
          const passage = r.passages().find((one) => one.text.includes(words))
          if (!passage) throw new Error(words)
          return { ...passage, at: passage.text.indexOf(words) }
        }
        const b4 = find('second year')
        r.comment(b4.index, b4.at, b4.at + 11, 'Which year?', { author: 'Ana' })
        r.insert(b4.index, b4.at, 'full ', { author })
        const b3 = find(' of signature')
        r.remove(b3.index, b3.at, b3.at + ' of signature'.length, { author })
        const l2 = find('arrests')
        r.remove(l2.index, l2.at, l2.at + 7, { author })
        r.insert(l2.index, l2.at, 'searches', { author })
        const cell = find('Autumn')
        r.remove(cell.index, cell.at, cell.at + 6, { author })
        r.insert(cell.index, cell.at, 'Spring', { author })
        const n1 = find('Officials will')
        r.addParagraph(n1.index, 'Nobody else needs to be told of it yet.', { author })
        r.comment(n1.index, 0, 9, 'Who exactly?', { author: 'Ana' })
      })
      expect(proposals.flatMap(({ comment, place }) => (comment ? [[comment.text, place?.from.blockId]] : []))).toEqual(
        [
          ['Which year?', 'b4'],
          ['Who exactly?', 'n1'],
        ],
      )
      expect(ledger).toMatchObject({ commentsIn: 2, commentsOut: 2, unplaced: 0 })
      expect(ledger.trackedOut).toBe(ledger.trackedIn)
      const result = acceptedIn(given.note, proposals).body
      expect(texts(result).map((words) => words.replaceAll('\u00a0', ' '))).toEqual([
        'Canada and India agreed to establish posts in both capitals.\uFFFC',
        "The arrangement's reach",
        'It covers money laundering and "drug trafficking"; nothing is said of costs : 30 officers may come.\uFFFC',
        'Officers will be named within thirty days by each side.',
        'Each side pays for its own officers abroad.',
        'Neither side may make searches in the other country.',
        'Step',
        'When',
        'First meeting of the working group',
        'Spring of 2027',
        'A review of the arrangement is due after its full second year of operation.',
        'Officials will write to the high commission before the end of March.',
        'Nobody else needs to be told of it yet.',
      ])
      expect(JSON.stringify(result)).toContain('"strong"')
    },
  )
}
