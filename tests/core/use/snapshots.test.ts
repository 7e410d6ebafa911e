import { expect, it } from 'vitest'
import type { NoteNode } from '../../../shared/note/note.ts'
import { aLibrary } from '../../build/a-library.ts'

const DAY = 86_400_000

async function aNoteIn(library: Awaited<ReturnType<typeof aLibrary>>) {
  const { dossier } = await library.ask('dossier.create', { title: 'Matter' })
  const { note } = await library.ask('note.create', {
    dossierId: dossier.id,
    templateId: 'ca.memo.information',
    language: 'en',
    title: 'What was agreed',
  })
  return note
}

/** The body with one sentence in its first paragraph. */
function saying(body: NoteNode, words: string): NoteNode {
  let isDone = false
  const walk = (node: NoteNode): NoteNode => {
    if (!isDone && node.type === 'paragraph') {
      isDone = true
      return { ...node, content: [{ type: 'text', text: words }] }
    }
    return node.content === undefined ? node : { ...node, content: node.content.map(walk) }
  }
  return walk(body)
}

const textOf = (node: NoteNode): string => node.text ?? (node.content ?? []).map(textOf).join('')

it('a restored snapshot is the note again, and what it replaced is kept beside it', async () => {
  const library = await aLibrary()
  const note = await aNoteIn(library)
  const { noteId, header, pageVariant } = { noteId: note.id, ...note }
  await library.ask('note.save', { noteId, baseRevision: 1, header, pageVariant, body: saying(note.body, 'First.') })
  const { snapshot } = await library.ask('snapshot.make', { noteId, label: 'For the director' })
  await library.ask('note.save', { noteId, baseRevision: 2, header, pageVariant, body: saying(note.body, 'Second.') })

  const { revision } = await library.ask('snapshot.restore', { snapshotId: snapshot.id })

  const restored = (await library.ask('note.open', { noteId })).note
  expect(restored.revision).toBe(revision)
  expect(textOf(restored.body)).toContain('First.')
  const { snapshots } = await library.ask('snapshot.list', { noteId })
  const replaced = snapshots.find((each) => each.isAutomatic)
  if (replaced === undefined) throw new Error('nothing was kept')
  expect(textOf((await library.ask('snapshot.open', { snapshotId: replaced.id })).snapshot.body)).toContain('Second.')
})

it('one undo takes a restore back whole', async () => {
  const library = await aLibrary()
  const note = await aNoteIn(library)
  const { noteId, header, pageVariant } = { noteId: note.id, ...note }
  const { snapshot } = await library.ask('snapshot.make', { noteId, label: 'Empty' })
  await library.ask('note.save', { noteId, baseRevision: 1, header, pageVariant, body: saying(note.body, 'Written.') })
  await library.ask('snapshot.restore', { snapshotId: snapshot.id })

  await library.ask('library.undo', {})

  expect(textOf((await library.ask('note.open', { noteId })).note.body)).toContain('Written.')
  expect((await library.ask('snapshot.list', { noteId })).snapshots.map((each) => each.label)).toEqual(['Empty'])
})

it('the first change of a day keeps the text of the day before, the second keeps nothing more', async () => {
  const library = await aLibrary()
  const note = await aNoteIn(library)
  const { noteId, header, pageVariant } = { noteId: note.id, ...note }
  const save = (baseRevision: number, words: string) =>
    library.ask('note.save', { noteId, baseRevision, header, pageVariant, body: saying(note.body, words) })
  await save(1, 'Monday.')
  expect((await library.ask('snapshot.list', { noteId })).snapshots).toEqual([])
  library.passTime(DAY)
  await save(2, 'Tuesday.')
  await save(3, 'Tuesday, later.')

  const { snapshots } = await library.ask('snapshot.list', { noteId })
  expect(snapshots).toHaveLength(1)
  const [kept] = snapshots
  if (kept === undefined) throw new Error('nothing was kept')
  expect(textOf((await library.ask('snapshot.open', { snapshotId: kept.id })).snapshot.body)).toContain('Monday.')
})

it('snapshots go with their note and come back with it', async () => {
  const library = await aLibrary()
  const { id: noteId } = await aNoteIn(library)
  await library.ask('snapshot.make', { noteId, label: 'Kept' })
  await library.ask('note.remove', { noteId })
  expect((await library.refuse('snapshot.list', { noteId })).code).toBe('not-found')
  await library.ask('library.undo', {})
  expect((await library.ask('snapshot.list', { noteId })).snapshots).toHaveLength(1)
})
