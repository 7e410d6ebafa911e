import { expect, test } from 'vitest'
import type { NoteId, ReviewId } from '../../../shared/id.ts'
import { textBlocksOf } from '../../../shared/note/texts.ts'
import { aDossier } from '../../build/a-dossier.ts'
import { dumpOf } from '../../build/a-dump.ts'
import { aLibrary, type TestLibrary } from '../../build/a-library.ts'
import { aReviewer } from '../../build/a-reviewer.ts'
import { partText } from '../../build/damaged.ts'
import { sdkErrors } from '../../build/validated.ts'
import { writesWord } from '../../build/writes-word.ts'

const mel = { author: 'Mel Director' }
const at = (offset: number) => ({ blockId: 'p1', offset })

/** A library with a note that says “They will meet.” and has a comment of ours on “They”, and its working copy. */
async function sentOut() {
  const library = await aLibrary({ writeNote: writesWord })
  const { note } = await aDossier(library)
  const { comment } = await library.ask('comment.add', {
    noteId: note.id,
    from: at(0),
    to: at(4),
    text: 'Who is meant?',
  })
  return { library, noteId: note.id, comment, bytes: await working(library, note.id) }
}

async function working(library: TestLibrary, noteId: NoteId): Promise<Uint8Array> {
  library.passTime(60_000)
  const { exported } = await library.ask('export.write', { noteId, variant: 'working' })
  const kept = await library.exported(exported.id)
  if (kept === undefined) throw new Error('no export')
  return kept.bytes
}

type Reviewer = ReturnType<typeof aReviewer>

async function takeBack(
  library: TestLibrary,
  noteId: NoteId,
  bytes: Uint8Array,
  edit: (reviewer: Reviewer, index: number, text: string) => void,
  name = 'note MD.docx',
) {
  const reviewer = aReviewer(bytes)
  const passage = reviewer.passages().find(({ text }) => text.startsWith('They '))
  if (passage === undefined) throw new Error('no passage')
  edit(reviewer, passage.index, passage.text)
  const grant = library.grants.add({ name, bytes: reviewer.bytes() })
  const { review } = await library.ask('review.open', { noteId, grantId: grant.id })
  return review
}

const numbers = async (library: TestLibrary, reviewId: ReviewId) =>
  (await library.ask('review.preview', { reviewId })).proposals.map(({ number }) => number)

async function accept(library: TestLibrary, reviewId: ReviewId, which?: readonly number[], reply?: string) {
  const all = which ?? (await numbers(library, reviewId))
  await library.ask('review.decide', {
    reviewId,
    numbers: [...all],
    decision: 'accepted',
    ...(reply === undefined ? {} : { reply }),
  })
}

const list = async (library: TestLibrary, noteId: NoteId) => (await library.ask('comment.list', { noteId })).comments

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
  expect(partText(again, 'word/document.xml')).toMatch(/commentRangeStart w:id="1"\/><w:r><w:t[^>]*>What was agreed/)
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

test('replies go back to the reviewers with the next copy: on a rejected edit, and on a comment set aside', async () => {
  const { library, noteId, bytes } = await sentOut()
  const review = await takeBack(library, noteId, bytes, (r, index, text) => {
    const will = text.indexOf('will')
    r.comment(index, will, will + 4, 'Says who?', mel)
    r.remove(index, will, will + 4, mel)
    r.insert(index, will, 'may', mel)
  })
  const { proposals } = await library.ask('review.preview', { reviewId: review.id })
  const numberOf = (kind: string) => proposals.filter((each) => each.kind === kind).map(({ number }) => number)
  await library.ask('review.decide', {
    reviewId: review.id,
    numbers: numberOf('replacement'),
    decision: 'rejected',
    reply: 'The text says “shall”.',
  })
  await library.ask('review.decide', {
    reviewId: review.id,
    numbers: numberOf('comment'),
    decision: 'rejected',
    reply: 'See footnote 1.',
  })
  const next = await working(library, noteId)
  expect(sdkErrors(next)).toEqual([])
  const written = partText(next, 'word/comments.xml')
  const said = [...written.matchAll(/<w:comment [^>]*w:author="([^"]*)".*?<\/w:comment>/gs)].map(([xml, author]) => [
    author,
    [...xml.matchAll(/<w:t[^>]*>([^<]*)/g)].map(([, words]) => words).join(' / '),
  ])
  expect(said).toEqual([
    ['analyst', 'Who is meant?'],
    ['analyst', 'Mel Director proposed: “will” → “may”. Not taken. / The text says “shall”.'],
    ['Mel Director', 'Says who?'],
    ['analyst', 'See footnote 1.'],
  ])
  const states = [...partText(next, 'word/commentsExtended.xml').matchAll(/w15:done="(\d)"/g)].map(([, done]) => done)
  expect(states).toEqual(['0', '0', '1', '1'])
  // The note itself has no more comments than before, and no mark of theirs.
  expect(await list(library, noteId)).toHaveLength(1)
  expect(JSON.stringify((await library.ask('note.open', { noteId })).note.body).match(/"comment"/g)).toHaveLength(1)

  // Mel answers: the thread is brought into the note with all that was said in it.
  const second = await takeBack(
    library,
    noteId,
    next,
    (r) => r.reply('proposed: “will”', 'Fair enough.', mel),
    '2.docx',
  )
  expect(second).toMatchObject({ proposals: 1, ledger: { commentsIn: 5, commentsOut: 5 } })
  await accept(library, second.id)
  await library.ask('review.apply', { reviewId: second.id })
  expect((await list(library, noteId)).at(-1)).toMatchObject({
    author: 'analyst',
    quoted: 'will',
    isPlaced: true,
    replies: [{ author: 'Mel Director', text: 'Fair enough.' }],
  })
  // The reviewers have had those replies: the third copy carries what is in the note, and nothing twice.
  const third = partText(await working(library, noteId), 'word/comments.xml')
  expect(third.match(/Not taken\./g)).toHaveLength(1)
  expect(third).not.toContain('See footnote 1.')
})

test('our reply to a reviewer’s answer that was not kept goes out in the thread it answers', async () => {
  const { library, noteId, bytes } = await sentOut()
  const review = await takeBack(library, noteId, bytes, (r) => r.reply('Who is meant?', 'Everybody.', mel))
  await library.ask('review.decide', {
    reviewId: review.id,
    numbers: [1],
    decision: 'open',
    reply: 'The text names two.',
  })
  const next = await working(library, noteId)
  expect(partText(next, 'word/comments.xml')).toMatch(/Who is meant\?.*Everybody\..*The text names two\./s)
  expect(partText(next, 'word/commentsExtended.xml').match(/paraIdParent="00000001"/g)).toHaveLength(2)
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
