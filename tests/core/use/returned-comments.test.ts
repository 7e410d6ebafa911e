import { expect, test } from 'vitest'
import { textBlocksOf } from '../../../shared/note/texts.ts'
import { dumpOf } from '../../build/a-dump.ts'
import { partText } from '../../build/damaged.ts'
import { sdkErrors } from '../../build/validated.ts'
import { accept, list, mel, type Reviewer, sentOut, takeBack, working } from './a-sent-note.ts'

test('an accepted comment becomes one of the note, on its words, by its author; one undo takes it out again', async () => {
  const { library, noteId, bytes } = await sentOut()
  const review = await takeBack(library, noteId, bytes, (r, index, text) => {
    const will = text.indexOf('will')
    r.comment(index, will, will + 4, 'Says who?', mel)
  })
  const before = dumpOf(library.folder)
  await accept(library, review.id, undefined, 'The announcement.')
  const decided = dumpOf(library.folder)
  expect(await library.ask('review.apply', { reviewId: review.id })).toMatchObject({ applied: 1, failed: [] })
  expect(await list(library, noteId)).toMatchObject([
    { author: 'analyst', text: 'Who is meant?', quoted: 'They' },
    {
      author: 'Mel Director',
      initials: 'MD',
      at: '2026-02-20T10:00:00Z',
      text: 'Says who?',
      quoted: 'will',
      isPlaced: true,
      replies: [{ author: 'analyst', text: 'The announcement.' }],
    },
  ])
  await library.ask('library.undo', {})
  expect(dumpOf(library.folder)).toEqual(decided)
  await library.ask('library.undo', {})
  expect(dumpOf(library.folder)).toEqual(before)
})

test('a comment goes to the words that replaced its own, and keeps deleted ones quoted', async () => {
  const { library, noteId, bytes } = await sentOut()
  const review = await takeBack(library, noteId, bytes, (r, index, text) => {
    const meet = text.indexOf(' meet')
    r.comment(index, meet + 1, meet + 5, 'Drop it.', mel)
    const will = text.indexOf('will')
    r.comment(index, will, will + 4, 'Too strong.', mel)
    r.remove(index, text.indexOf(' meet'), text.indexOf(' meet') + 5, mel)
    r.remove(index, will, will + 4, mel)
    r.insert(index, will, 'may', mel)
  })
  await accept(library, review.id)
  await library.ask('review.apply', { reviewId: review.id })
  const { note } = await library.ask('note.open', { noteId })
  expect(textBlocksOf(note.body)[0]?.text).toBe('They may.\uFFFC')
  expect((await list(library, noteId)).map(({ text, quoted, isPlaced }) => [text, quoted, isPlaced])).toEqual([
    ['Who is meant?', 'They', true],
    ['Too strong.', 'may', true],
    ['Drop it.', 'meet', false],
  ])
})

test('a reply joins the thread of our comment, once; the same thread resolved is resolved', async () => {
  const { library, noteId, bytes, comment } = await sentOut()
  const review = await takeBack(library, noteId, bytes, (r) => {
    r.reply('Who is meant?', 'Both ministers.', mel)
    r.resolve('Who is meant?')
  })
  await accept(library, review.id)
  await library.ask('review.apply', { reviewId: review.id })
  expect(await list(library, noteId)).toMatchObject([
    { id: comment.id, isResolved: true, replies: [{ author: 'Mel Director', text: 'Both ministers.' }] },
  ])
  // The next copy carries both; it comes back without a change, and nothing is proposed.
  const again = await working(library, noteId)
  expect(sdkErrors(again)).toEqual([])
  expect(partText(again, 'word/comments.xml')).toContain('Both ministers.')
  expect(partText(again, 'word/commentsExtended.xml')).toMatch(/paraIdParent="[^"]+" w15:done="1"/)
  const next = await takeBack(library, noteId, again, (r) => r.loseThreads(), 'again.docx')
  expect(next).toMatchObject({ proposals: 0, ledger: { commentsIn: 2, commentsOut: 2 } })
})

test('a reply to a comment that was removed meanwhile brings the thread back as it went out', async () => {
  const { library, noteId, bytes, comment } = await sentOut()
  await library.ask('comment.remove', { commentId: comment.id })
  const review = await takeBack(library, noteId, bytes, (r) => r.reply('Who is meant?', 'Both ministers.', mel))
  await accept(library, review.id)
  await library.ask('review.apply', { reviewId: review.id })
  expect(await list(library, noteId)).toMatchObject([
    {
      id: comment.id,
      author: 'analyst',
      text: 'Who is meant?',
      quoted: 'They',
      isPlaced: true,
      replies: [{ text: 'Both ministers.' }],
    },
  ])
})

test('two files with replies to one thread make it grow by both, in one act', async () => {
  const { library, noteId, bytes, comment } = await sentOut()
  await library.ask('comment.remove', { commentId: comment.id })
  const first = await takeBack(library, noteId, bytes, (r) => r.reply('Who is meant?', 'Both ministers.', mel))
  const second = await takeBack(
    library,
    noteId,
    bytes,
    (r) => r.reply('Who is meant?', 'The two sides.', { author: 'Ana' }),
    'note Ana.docx',
  )
  await accept(library, first.id)
  await accept(library, second.id)
  await library.ask('review.apply', { reviewId: first.id, others: [second.id] })
  expect((await list(library, noteId)).map(({ replies }) => replies.map(({ text }) => text))).toEqual([
    ['Both ministers.', 'The two sides.'],
  ])
})

test('a comment on a header field is kept on the field, and goes out on it again', async () => {
  const { library, noteId, bytes } = await sentOut()
  const review = await takeBack(library, noteId, bytes, (r) => {
    const title = r.passages().find(({ text }) => text === 'What was agreed')
    if (title === undefined) throw new Error('no title')
    r.comment(title.index, 0, 4, 'Too vague.', mel)
  })
  await accept(library, review.id)
  await library.ask('review.apply', { reviewId: review.id })
  const kept = (await list(library, noteId)).find(({ text }) => text === 'Too vague.')
  expect(kept).toMatchObject({ fieldId: 'title', quoted: 'What', isPlaced: false })
  const again = await working(library, noteId)
  expect(partText(again, 'word/document.xml')).toMatch(
    /commentRangeStart w:id="100001"\/><w:r><w:t[^>]*>What was agreed/,
  )
})

test('the response table says of each comment whether it is resolved, and what was answered', async () => {
  const { library, noteId, bytes } = await sentOut()
  const review = await takeBack(library, noteId, bytes, (r, index, text) => {
    const will = text.indexOf('will')
    r.comment(index, will, will + 4, 'Says who?', mel)
    r.resolve('Who is meant?')
  })
  await accept(library, review.id)
  const entries = async () => (await library.ask('review.log', { noteId })).entries
  expect((await entries()).map(({ what, state }) => [what, state])).toEqual([
    ['Resolved: “Who is meant?”', undefined],
    ['Says who?', undefined],
  ])
  await library.ask('review.apply', { reviewId: review.id })
  const kept = (await list(library, noteId)).find(({ text }) => text === 'Says who?')
  if (kept === undefined) throw new Error('not kept')
  await library.ask('comment.reply', { commentId: kept.id, text: 'The announcement, para 3.' })
  await library.ask('comment.resolve', { commentIds: [kept.id], isResolved: true })
  expect((await entries()).map(({ what, state, reply }) => [what, state, reply])).toEqual([
    ['Resolved: “Who is meant?”', 'resolved', ''],
    ['Says who?', 'resolved', 'The announcement, para 3.'],
  ])
  await library.ask('comment.remove', { commentId: kept.id })
  expect((await entries())[1]).toMatchObject({ state: 'removed' })
  const { exported } = await library.ask('review.exportLog', { noteId })
  const table = await library.exported(exported.id)
  expect(sdkErrors(table?.bytes ?? new Uint8Array())).toEqual([])
})

test('a comment on words that the same reviewer put in stands on them once they are accepted', async () => {
  const { library, noteId, bytes } = await sentOut()
  const review = await takeBack(library, noteId, bytes, (r, index, text) => {
    const end = text.indexOf('.')
    r.insert(index, end, ' in the capital', mel)
    r.comment(index, end, end + ' in the capital'.length, 'Which one?', mel)
  })
  await accept(library, review.id)
  await library.ask('review.apply', { reviewId: review.id })
  expect((await list(library, noteId)).at(-1)).toMatchObject({
    text: 'Which one?',
    quoted: 'in the capital',
    isPlaced: true,
  })
})

test('an edit by a comment changes nothing of the note where nothing else was accepted', async () => {
  const { library, noteId, bytes } = await sentOut()
  const review = await takeBack(library, noteId, bytes, (r, index) => {
    const heading = r.passages().find(({ text }) => text === 'Summary')
    r.comment(heading?.index ?? index, 0, 4, 'Longer.', mel)
  })
  const { note } = await library.ask('note.open', { noteId })
  await accept(library, review.id)
  await library.ask('review.apply', { reviewId: review.id })
  expect((await library.ask('note.open', { noteId })).note).toEqual(note)
  expect((await list(library, noteId)).at(-1)).toMatchObject({ text: 'Longer.', isPlaced: false })
})

test('a reviewer who goes on with the same file adds to the note only what is new in it', async () => {
  const { library, noteId, bytes } = await sentOut()
  const first = (r: Reviewer, index: number, text: string) => {
    const will = text.indexOf('will')
    r.comment(index, will, will + 4, 'Says who?', mel)
    r.reply('Who is meant?', 'Both ministers.', mel)
  }
  const one = await takeBack(library, noteId, bytes, first)
  await accept(library, one.id)
  await library.ask('review.apply', { reviewId: one.id })
  const before = await list(library, noteId)
  const two = await takeBack(
    library,
    noteId,
    bytes,
    (r, index, text) => {
      first(r, index, text)
      r.comment(index, text.indexOf('meet'), text.indexOf('meet') + 4, 'Where?', mel)
    },
    'note MD 2.docx',
  )
  await accept(library, two.id)
  await library.ask('review.apply', { reviewId: two.id })
  const after = await list(library, noteId)
  expect(after.slice(0, -1)).toEqual(before)
  expect(after.at(-1)).toMatchObject({ text: 'Where?', quoted: 'meet' })
})
