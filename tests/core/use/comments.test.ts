import { expect, test } from 'vitest'
import type { ExportOrder } from '../../../electron/core/exporting/export-order.ts'
import type { CommentId, NoteId } from '../../../shared/id.ts'
import { commentedWords } from '../../../shared/note/comment-marks.ts'
import type { NoteNode } from '../../../shared/note/note.ts'
import { textBlocksOf } from '../../../shared/note/texts.ts'
import { aDossier } from '../../build/a-dossier.ts'
import { dumpOf } from '../../build/a-dump.ts'
import { aLibrary, type TestLibrary } from '../../build/a-library.ts'
import { bodySaying } from '../../build/note-body.ts'

const at = (offset: number) => ({ blockId: 'p1', offset })

/** A note that says “They will meet.”, with a comment on “will”. */
async function commented() {
  const library = await aLibrary()
  const { note } = await aDossier(library)
  const { comment } = await library.ask('comment.add', { noteId: note.id, from: at(5), to: at(9), text: 'Says who?' })
  return { library, noteId: note.id, comment }
}

const list = async (library: TestLibrary, noteId: NoteId) => (await library.ask('comment.list', { noteId })).comments

async function write(library: TestLibrary, noteId: NoteId, change: (body: NoteNode) => NoteNode): Promise<void> {
  const { note } = await library.ask('note.open', { noteId })
  await library.ask('note.save', {
    noteId,
    baseRevision: note.revision,
    header: note.header,
    body: change(note.body),
    pageVariant: note.pageVariant,
  })
}

test('a comment stands on its words, with who wrote it and when, and changes no word of the note', async () => {
  const { library, noteId, comment } = await commented()
  expect(comment).toMatchObject({
    author: 'analyst',
    initials: 'A',
    at: '2026-02-07T09:30:00.000Z',
    text: 'Says who?',
    quoted: 'will',
    isPlaced: true,
    isResolved: false,
    replies: [],
  })
  const { note } = await library.ask('note.open', { noteId })
  expect(textBlocksOf(note.body)[0]?.text).toBe('They will meet.\uFFFC')
  expect(commentedWords(note.body).get(comment.id)).toMatchObject({ words: 'will' })
  await library.ask('preference.set', { name: 'writer', value: 'Mel B. Director' })
  const { comment: second } = await library.ask('comment.add', { noteId, from: at(0), to: at(4), text: ' Who?\n' })
  expect(second).toMatchObject({ author: 'Mel B. Director', initials: 'MBD', text: 'Who?' })
  expect((await list(library, noteId)).map(({ text }) => text)).toEqual(['Who?', 'Says who?'])
})

test('replies, resolving, editing and removing are each one act that undo takes back', async () => {
  const { library, noteId, comment } = await commented()
  const commentId = comment.id
  const states = [dumpOf(library.folder)]
  const done = async (act: () => Promise<unknown>) => {
    await act()
    states.push(dumpOf(library.folder))
  }
  await done(() => library.ask('comment.reply', { commentId, text: 'The announcement.' }))
  await done(() => library.ask('comment.resolve', { commentIds: [commentId], isResolved: true }))
  await done(() => library.ask('comment.edit', { commentId, text: 'Who says so?' }))
  const replyId = (await list(library, noteId))[0]?.replies[0]?.id
  if (replyId === undefined) throw new Error('no reply')
  await done(() => library.ask('comment.edit', { commentId, replyId, text: 'Para 3.' }))
  expect(await list(library, noteId)).toMatchObject([
    { text: 'Who says so?', isResolved: true, replies: [{ text: 'Para 3.' }] },
  ])
  await done(() => library.ask('comment.remove', { commentId, replyId }))
  await done(() => library.ask('comment.remove', { commentId }))
  expect(await list(library, noteId)).toEqual([])
  expect(JSON.stringify((await library.ask('note.open', { noteId })).note.body)).not.toContain('comment')
  for (const before of states.slice(0, -1).reverse()) {
    await library.ask('library.undo', {})
    expect(dumpOf(library.folder)).toEqual(before)
  }
  for (const after of states.slice(1)) {
    await library.ask('library.redo', {})
    expect(dumpOf(library.folder)).toEqual(after)
  }
})

test('undo takes a comment off its words with the comment itself, and its replies come back with it', async () => {
  const { library, noteId, comment } = await commented()
  await library.ask('comment.reply', { commentId: comment.id, text: 'Indeed.' })
  await library.ask('library.undo', {})
  await library.ask('library.undo', {})
  expect(await list(library, noteId)).toEqual([])
  expect(JSON.stringify((await library.ask('note.open', { noteId })).note.body)).not.toContain('comment')
  await library.ask('library.redo', {})
  await library.ask('library.redo', {})
  expect(await list(library, noteId)).toMatchObject([{ isPlaced: true, replies: [{ text: 'Indeed.' }] }])
})

test('a comment whose words are deleted keeps what they were, and can be put on other words', async () => {
  const { library, noteId, comment } = await commented()
  await write(library, noteId, (body) =>
    JSON.parse(JSON.stringify(body).replace('"text":"will"', '"text":"shall now"')),
  )
  expect((await list(library, noteId))[0]).toMatchObject({ quoted: 'shall now', isPlaced: true, blockId: 'p1' })
  await write(library, noteId, (body) => bodySaying(body, 'Nothing else.'))
  expect((await list(library, noteId))[0]).toMatchObject({
    text: 'Says who?',
    quoted: 'shall now',
    isPlaced: false,
    blockId: 'p1',
  })
  await library.ask('comment.place', { commentId: comment.id, from: at(0), to: at(7) })
  expect((await list(library, noteId))[0]).toMatchObject({ quoted: 'Nothing', isPlaced: true })
  await library.ask('library.undo', {})
  expect((await list(library, noteId))[0]).toMatchObject({ quoted: 'shall now', isPlaced: false })
})

test('nobody rewrites the words of somebody else', async () => {
  const { library, comment } = await commented()
  await library.ask('preference.set', { name: 'writer', value: 'Ana' })
  const refused = await library.refuse('comment.edit', { commentId: comment.id, text: 'Never mind.' })
  expect(refused).toMatchObject({ code: 'not-allowed', sentence: expect.stringContaining('analyst') })
})

test('a comment on words that are gone, on a note that went on, or without words is refused in a sentence', async () => {
  const { library, noteId } = await commented()
  const before = dumpOf(library.folder)
  const comment = { noteId, from: at(0), to: at(4), text: 'Who?' }
  const refused = async (given: object) => library.refuse('comment.add', { ...comment, ...given })
  expect((await refused({ from: { blockId: 'gone', offset: 0 } })).code).toBe('not-found')
  expect((await refused({ to: at(0) })).code).toBe('not-found')
  expect((await refused({ baseRevision: 1 })).code).toBe('conflict')
  expect((await refused({ text: ' \n ' })).sentence).toContain('needs words')
  const gone = '00000000-0000-4000-8000-00000000dead' as CommentId
  expect((await library.refuse('comment.reply', { commentId: gone, text: 'Yes' })).code).toBe('not-found')
  expect(dumpOf(library.folder)).toEqual(before)
})

test('a note that is removed takes its comments along, and undo brings both back', async () => {
  const { library, noteId } = await commented()
  const before = dumpOf(library.folder)
  await library.ask('note.remove', { noteId })
  expect(dumpOf(library.folder).note_comment).toEqual([])
  await library.ask('library.undo', {})
  expect(dumpOf(library.folder)).toEqual(before)
})

test('a working copy is given the comments as they stand, and no other copy any', async () => {
  const orders: ExportOrder[] = []
  const library = await aLibrary({
    writeNote: async (_note, _work, order) => {
      orders.push(order)
      return { bytes: new TextEncoder().encode('word'), messages: [] }
    },
  })
  const { note } = await aDossier(library)
  const noteId = note.id
  const { comment } = await library.ask('comment.add', { noteId, from: at(5), to: at(9), text: 'Says who?' })
  await library.ask('comment.reply', { commentId: comment.id, text: 'The announcement.' })
  await library.ask('comment.resolve', { commentIds: [comment.id], isResolved: true })
  for (const variant of ['clean', 'fact-check', 'releasable', 'working'] as const) {
    await library.ask('export.write', { noteId, variant, despite: 'For a test.' })
  }
  expect(orders.slice(0, 3).map(({ options }) => options.comments)).toEqual([[], [], []])
  expect(orders[3]?.options.comments).toMatchObject([
    {
      id: comment.id,
      author: 'analyst',
      isResolved: true,
      text: 'Says who?',
      replies: [{ text: 'The announcement.' }],
    },
  ])
})

test('the text that another window kept as a note of its own has the comments on its words, and those alone', async () => {
  const { library, noteId, comment } = await commented()
  await library.ask('comment.reply', { commentId: comment.id, text: 'Indeed.' })
  const { note } = await library.ask('note.open', { noteId })
  const saved = await library.ask('note.save', {
    noteId,
    baseRevision: note.revision - 1,
    header: note.header,
    body: JSON.parse(JSON.stringify(note.body).replace('They ', 'Both ')),
    pageVariant: note.pageVariant,
  })
  if (saved.outcome !== 'conflict') throw new Error('no conflict')
  const [copied, ...more] = await list(library, saved.copyId)
  expect(more).toEqual([])
  expect(copied).toMatchObject({ text: 'Says who?', quoted: 'will', isPlaced: true, replies: [{ text: 'Indeed.' }] })
  expect(copied?.id).not.toBe(comment.id)
  expect(await list(library, noteId)).toHaveLength(1)
})
