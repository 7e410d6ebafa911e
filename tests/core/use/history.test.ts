import { expect, test } from 'vitest'
import { aLibrary } from '../../build/a-library.ts'

test('the history says what was done, when and by whom, and pages back', async () => {
  const library = await aLibrary()
  await library.ask('preference.set', { name: 'writer', value: 'A. Analyst' })
  for (const title of ['One', 'Two', 'Three']) await library.ask('dossier.create', { title })
  const { changes } = await library.ask('library.history', { limit: 2 })
  expect(changes.map(({ label, madeBy }) => [label, madeBy])).toEqual([
    ['Make dossier “Three”', 'A. Analyst'],
    ['Make dossier “Two”', 'A. Analyst'],
  ])
  const older = await library.ask('library.history', { limit: 5, before: changes[1]?.id ?? 0 })
  expect(older.changes.map(({ label }) => label)).toEqual(['Make dossier “One”'])
  await library.close()
})

test('undo goes down to a change that is named, at once, and each can be made again', async () => {
  const library = await aLibrary()
  const titles = async () => (await library.ask('dossier.list', {})).dossiers.map(({ title }) => title).sort()
  for (const title of ['One', 'Two', 'Three']) await library.ask('dossier.create', { title })
  const { changes } = await library.ask('library.history', { limit: 9 })
  expect(await library.ask('library.undo-to', { changeId: changes[1]?.id ?? 0 })).toEqual({ undone: 2 })
  expect(await titles()).toEqual(['One'])
  expect((await library.ask('library.history', { limit: 9 })).changes.map(({ isUndone }) => isUndone)).toEqual([
    true,
    true,
    false,
  ])
  await library.ask('library.redo', {})
  await library.ask('library.redo', {})
  expect(await titles()).toEqual(['One', 'Three', 'Two'])
  await library.close()
})

test('two people’s typing in one note stays two acts', async () => {
  const library = await aLibrary()
  await library.ask('preference.set', { name: 'writer', value: 'First' })
  const { dossier } = await library.ask('dossier.create', { title: 'Matter' })
  const { note } = await library.ask('note.create', {
    dossierId: dossier.id,
    templateId: 'ca.memo.information',
    language: 'en',
    title: 'Note',
  })
  const save = async (title: string) => {
    const open = (await library.ask('note.open', { noteId: note.id })).note
    const { header, body, pageVariant, revision } = open
    await library.ask('note.save', {
      noteId: note.id,
      baseRevision: revision,
      header: { ...header, title },
      body,
      pageVariant,
    })
  }
  await save('Note, changed')
  await library.ask('preference.set', { name: 'writer', value: 'Second' })
  await save('Note, changed again')
  const { changes } = await library.ask('library.history', { limit: 2 })
  expect(changes.map(({ madeBy }) => madeBy)).toEqual(['Second', 'First'])
  await library.close()
})
