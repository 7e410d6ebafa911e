import { strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { Proposal } from '../../../shared/review/proposal.ts'
import { propose } from '../../../shared/review/propose.ts'
import { readReturned } from '../../../shared/review/read/read-returned.ts'
import type { NoteComment } from '../../../shared/word/paper/note-comment.ts'
import { writeNote } from '../../../shared/word/write/write-note.ts'
import { aNote, p, text } from '../../build/a-note.ts'
import { aPackage, aReviewer } from '../../build/a-reviewer.ts'
import { partText } from '../../build/damaged.ts'
import { find, mel } from './a-reviewed-note.ts'

const on = (id: string) => ({ type: 'comment', attrs: { id } })
const given = aNote({
  background: [
    p('b1', 'Officers ', text('will be named', on('k1')), ' within thirty days.'),
    p('b2', 'Each side ', text('pays', on('k2')), ' for its own officers.'),
    p('b3', 'A review is due after two years.'),
  ],
})
const { note } = given
const at = '2026-02-17T09:00:00.000Z'
const sent: readonly NoteComment[] = [
  { id: 'k1', author: 'A. Drafter', at, text: 'By whom?', replies: [{ author: 'Ana', at, text: 'Ask Mel.' }] },
  { id: 'k2', author: 'A. Drafter', at, text: 'How much?', isResolved: true },
]
const bytes = await writeNote(given, { variant: 'working', comments: sent })
const copy = readReturned(aPackage(bytes))

function reviewed(edit: (reviewer: ReturnType<typeof aReviewer>) => void) {
  const reviewer = aReviewer(bytes)
  edit(reviewer)
  return propose({ copy, note, returned: readReturned(reviewer.returned()), fallbackAuthor: 'The file', sent })
}

const withPart = (file: Uint8Array, part: string, xml: string): Uint8Array =>
  zipSync({ ...unzipSync(file), [part]: strToU8(xml) })

const shown = (proposals: readonly Proposal[]) =>
  proposals.map(({ author, before, comment }) => [author, before, comment?.text, comment?.thread, comment?.change])

test('comments that went out and came back as they were are no proposals, and are counted', () => {
  const { proposals, ledger, messages } = reviewed(() => {})
  expect(proposals).toEqual([])
  expect(ledger).toMatchObject({ commentsIn: 3, commentsOut: 3 })
  expect(messages).toEqual([])
})

test('a reply to a comment of ours is told in its thread, on its words', () => {
  const { proposals, ledger } = reviewed((r) => r.reply('By whom?', 'By the minister.', mel))
  expect(shown(proposals)).toEqual([['Mel Director', 'will be named', 'By the minister.', 'k1', undefined]])
  expect(proposals[0]?.place?.from).toEqual({ blockId: 'b1', offset: 9 })
  expect(proposals[0]?.comment?.isInferred).toBeUndefined()
  expect(ledger).toMatchObject({ commentsIn: 4, commentsOut: 4 })
})

test('a file that lost its threads repeats no comment; an answer on the same words is told as inferred', () => {
  const { proposals, ledger } = reviewed((r) => {
    r.reply('How much?', 'A third each.', mel, false)
    const b3 = find(r, 'two years')
    r.comment(b3.index, b3.at, b3.at + 3, 'Not three?', mel)
    r.loseThreads()
  })
  expect(shown(proposals)).toEqual([
    ['Mel Director', 'pays', 'A third each.', 'k2', undefined],
    ['Mel Director', 'two', 'Not three?', undefined, undefined],
  ])
  expect(proposals[0]?.comment?.isInferred).toBe(true)
  // No part says that “How much?” is resolved; that is no word of its being opened again.
  expect(ledger).toMatchObject({ commentsIn: 5, commentsOut: 5 })
})

test('a thread that was resolved, and one that was opened again, are told once each', () => {
  const { proposals, ledger } = reviewed((r) => {
    r.resolve('By whom?')
    r.resolve('How much?', false)
  })
  expect(shown(proposals)).toEqual([
    ['Asia Pacific Branch', 'will be named', 'By whom?', 'k1', 'resolved'],
    ['Asia Pacific Branch', 'pays', 'How much?', 'k2', 'reopened'],
  ])
  expect(ledger).toMatchObject({ commentsIn: 3, commentsOut: 3 })
})

test('a reviewer who writes the very words of a comment that went out is heard', () => {
  const { proposals } = reviewed((r) => {
    const b3 = find(r, 'A review')
    r.comment(b3.index, b3.at, b3.at + 8, 'By whom?', { author: 'A. Drafter' })
  })
  expect(shown(proposals)).toEqual([['A. Drafter', 'A review', 'By whom?', undefined, undefined]])
})

test('a comment of ours that was rewritten in the file is told with its new words', () => {
  const comments = partText(bytes, 'word/comments.xml').replace('How much?', 'How much, and when?')
  const returned = readReturned(aPackage(withPart(bytes, 'word/comments.xml', comments)))
  const { proposals } = propose({ copy, note, returned, fallbackAuthor: 'The file', sent })
  expect(shown(proposals)).toEqual([['A. Drafter', 'pays', 'How much, and when?', 'k2', 'rewritten']])
})

test('comments that were taken out of the file stay on the note, and the review says so', () => {
  const none = partText(bytes, 'word/comments.xml').replace(/<w:comment .*<\/w:comment>/s, '')
  const returned = readReturned(aPackage(withPart(bytes, 'word/comments.xml', none)))
  const { proposals, messages } = propose({ copy, note, returned, fallbackAuthor: 'The file', sent })
  expect(proposals).toEqual([])
  expect(messages).toEqual([
    '3 comments that went out with the copy are not in the file any more. They stay on the note.',
  ])
})

test('what is said of a heading of the template is kept near the text under it', () => {
  const { proposals } = reviewed((r) => {
    const heading = r.passages().find(({ text: words }) => words === 'Background')
    if (heading === undefined) throw new Error('no heading')
    r.comment(heading.index, 0, 10, 'Too long?', mel)
  })
  expect(proposals).toMatchObject([{ before: 'Background', where: 'The text', comment: { near: 'b1' } }])
})

test('a file saved without personal details repeats no comment that went out', () => {
  const nobody = partText(bytes, 'word/comments.xml')
    .replaceAll(/w:author="[^"]*"/g, 'w:author="Author"')
    .replaceAll(/ w:date="[^"]*"/g, '')
    .replace('How much?', 'How much is it to be?')
  const ids = withPart(withPart(bytes, 'word/comments.xml', nobody), 'word/commentsIds.xml', '<w16cid:commentsIds/>')
  const longer = {
    ...copy,
    comments: copy.comments.map((each) =>
      each.text === 'How much?' ? { ...each, text: 'How much is it to be?' } : each,
    ),
  }
  const returned = readReturned(aPackage(ids))
  const { proposals } = propose({ copy: longer, note, returned, fallbackAuthor: 'The file', sent })
  expect(proposals.map(({ comment }) => comment?.text)).not.toContain('How much is it to be?')
})
