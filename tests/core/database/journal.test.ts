import { join } from 'node:path'
import { expect, test } from 'vitest'
import { recordChange } from '../../../electron/core/database/change-set.ts'
import { connect } from '../../../electron/core/database/connection.ts'
import { addDossier, removeDossier } from '../../../electron/core/database/dossier.ts'
import { columnsOf, JOURNALED, startJournal } from '../../../electron/core/database/journal.ts'
import type { DossierId } from '../../../shared/id.ts'
import { aDossier } from '../../build/a-dossier.ts'
import { checkSearchIndexes, dumpOf } from '../../build/a-dump.ts'
import { aLibrary } from '../../build/a-library.ts'
import { bodySaying } from '../../build/note-body.ts'

const labels = async (library: Awaited<ReturnType<typeof aLibrary>>) =>
  (await library.ask('library.history', { limit: 50 })).changes.map(({ label }) => label)

test('every change has a name a person understands', async () => {
  const library = await aLibrary()
  const { dossier, excerpt } = await aDossier(library)
  await library.ask('excerpt.remove', { excerptIds: [excerpt.id] })
  await library.ask('dossier.rename', { dossierId: dossier.id, title: 'Treaty' })
  expect(await labels(library)).toEqual([
    'Rename dossier to “Treaty”',
    'Remove excerpt “The parties shall meet”',
    'Edit note “What was agreed”',
    'Make note “What was agreed”',
    'Mark “The parties shall meet” as commitment',
    'Add source “Announcement”',
    'Make dossier “Agreement”',
  ])
})

test('removing a dossier takes everything in it, and one undo brings all of it back, citations and search too', async () => {
  const library = await aLibrary()
  const { dossier } = await aDossier(library)
  const before = dumpOf(library.folder)
  await library.ask('dossier.remove', { dossierId: dossier.id })
  expect(Object.values(dumpOf(library.folder)).flat()).toEqual([])
  expect((await library.ask('search.find', { query: 'parties', limit: 10 })).hits).toEqual([])
  expect((await library.ask('library.undo', {})).undone?.label).toBe('Remove dossier “Agreement”')
  expect(dumpOf(library.folder)).toEqual(before)
  expect((await library.ask('search.find', { query: 'parties', limit: 10 })).hits).toHaveLength(2)
  expect((await library.ask('excerpt.list', { dossierId: dossier.id })).citations).toHaveLength(1)
  checkSearchIndexes(library.folder)
})

test('what was done before a restart can be undone and redone after it', async () => {
  const library = await aLibrary()
  const { dossier } = await aDossier(library)
  const before = dumpOf(library.folder)
  await library.ask('dossier.remove', { dossierId: dossier.id })
  await library.close()
  const again = await aLibrary({ folder: library.folder })
  await again.ask('library.undo', {})
  expect(dumpOf(library.folder)).toEqual(before)
  await again.close()
  const third = await aLibrary({ folder: library.folder })
  expect((await third.ask('library.describe', {})).redo?.label).toBe('Remove dossier “Agreement”')
  await third.ask('library.redo', {})
  expect((await third.ask('dossier.list', {})).dossiers).toEqual([])
})

test('typing in a note for a few minutes is undone in one step, and kept in one row of the journal', async () => {
  const library = await aLibrary()
  const { note } = await aDossier(library)
  let revision = note.revision
  const type = async (words: string) => {
    library.passTime(20_000)
    const reply = await library.ask('note.save', {
      noteId: note.id,
      baseRevision: revision,
      header: note.header,
      body: bodySaying(note.body, words),
      pageVariant: 'standard',
    })
    revision = reply.revision
  }
  const changesBefore = (await labels(library)).length
  for (const words of ['T', 'Th', 'The', 'They', 'They a', 'They agree.']) await type(words)
  expect((await labels(library)).length).toBe(changesBefore)
  await library.ask('library.undo', {})
  const back = await library.ask('note.open', { noteId: note.id })
  expect(back.note.body).not.toEqual(note.body)
  expect(JSON.stringify(back.note.body)).not.toContain('They')
  await library.ask('library.redo', {})
  expect(JSON.stringify((await library.ask('note.open', { noteId: note.id })).note.body)).toContain('They agree.')
})

test('a row is not kept twice while it stands as a change left it', async () => {
  const library = await aLibrary()
  const { note } = await aDossier(library)
  library.passTime(6 * 60_000)
  const words = 'Said once. '.repeat(500)
  await library.ask('note.save', {
    noteId: note.id,
    baseRevision: note.revision,
    header: note.header,
    body: bodySaying(note.body, words),
    pageVariant: 'standard',
  })
  await library.close()
  const db = connect(join(library.folder, 'library.db'))
  const size = db.prepare("SELECT sum(octet_length(after)) FROM journal WHERE table_name = 'note'").pluck().get()
  expect(size).toBeLessThan(100)
  db.close()
  const again = await aLibrary({ folder: library.folder })
  await again.ask('library.undo', {})
  await again.close()
  const third = await aLibrary({ folder: library.folder })
  await third.ask('library.redo', {})
  expect(JSON.stringify((await third.ask('note.open', { noteId: note.id })).note.body)).toContain(words.trim())
})

test('typing after a pause is a change of its own', async () => {
  const library = await aLibrary()
  const { note } = await aDossier(library)
  library.passTime(6 * 60_000)
  await library.ask('note.save', {
    noteId: note.id,
    baseRevision: note.revision,
    header: note.header,
    body: bodySaying(note.body, 'Later.'),
    pageVariant: 'standard',
  })
  await library.ask('library.undo', {})
  expect((await library.ask('note.open', { noteId: note.id })).note.body).toEqual(note.body)
})

test('a new change gives up what had been undone; saving what is there already does not', async () => {
  const library = await aLibrary()
  const { dossier, note } = await aDossier(library)
  await library.ask('dossier.rename', { dossierId: dossier.id, title: 'Treaty' })
  await library.ask('library.undo', {})
  await library.ask('dossier.rename', { dossierId: dossier.id, title: 'Agreement' })
  await library.ask('note.save', {
    noteId: note.id,
    baseRevision: note.revision,
    header: note.header,
    body: note.body,
    pageVariant: note.pageVariant,
  })
  expect((await library.ask('library.describe', {})).redo?.label).toBe('Rename dossier to “Treaty”')
  await library.ask('dossier.create', { title: 'Another' })
  expect((await library.ask('library.describe', {})).redo).toBeUndefined()
  expect((await library.ask('library.redo', {})).redone).toBeUndefined()
})

test('a change that fails half-way leaves no trace, not even in the history', async () => {
  const library = await aLibrary()
  await aDossier(library)
  const before = dumpOf(library.folder)
  const history = await labels(library)
  await library.close()
  const db = connect(join(library.folder, 'library.db'))
  startJournal(db)
  const id = '11111111-1111-4111-8111-111111111111' as DossierId
  const fail = () =>
    recordChange(db, { label: 'Fails', at: new Date(), by: 'A writer' }, () => {
      addDossier(db, { id, title: 'Half', isSample: false, createdAt: '2026-02-07' })
      throw new Error('half-way')
    })
  expect(fail).toThrow('half-way')
  db.close()
  expect(dumpOf(library.folder)).toEqual(before)
  const again = await aLibrary({ folder: library.folder })
  expect(await labels(again)).toEqual(history)
  // The failure must not have left the journal pointing at the change set that was rolled back.
  await again.ask('dossier.create', { title: 'Works' })
})

test('a write that forgot its change set is refused by the database itself', async () => {
  const library = await aLibrary()
  const { dossier } = await aDossier(library)
  await library.close()
  const db = connect(join(library.folder, 'library.db'))
  startJournal(db)
  expect(() => removeDossier(db, dossier.id)).toThrow('NOT NULL constraint failed: journal.change_set_id')
  db.close()
  const again = await aLibrary({ folder: library.folder })
  expect((await again.ask('dossier.list', {})).dossiers).toHaveLength(1)
})

test('every table a person writes to is journaled or said to be computed or a record', async () => {
  const library = await aLibrary()
  await library.close()
  const db = connect(join(library.folder, 'library.db'))
  const tables = db
    .prepare("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 1 ORDER BY name")
    .pluck()
    .all()
  const others = [
    'block',
    'canonical_text',
    'change_set',
    'citation',
    'excerpt_text',
    'export',
    'journal',
    'note_text',
    'preference',
  ]
  expect(tables).toEqual([...JOURNALED, ...others].sort())
  for (const table of JOURNALED) expect(columnsOf(db, table).some(({ pk }) => pk > 0)).toBe(true)
  db.close()
})

test('a window that opened a note before an undo cannot overwrite what the undo brought back', async () => {
  const library = await aLibrary()
  const { note } = await aDossier(library)
  library.passTime(6 * 60_000)
  const save = (baseRevision: number, words: string) =>
    library.ask('note.save', {
      noteId: note.id,
      baseRevision,
      header: note.header,
      body: bodySaying(note.body, words),
      pageVariant: 'standard',
    })
  const later = await save(note.revision, 'Later.')
  await library.ask('library.undo', {})
  expect((await save(later.revision, 'From the other window.')).outcome).toBe('conflict')
  expect((await library.ask('note.open', { noteId: note.id })).note.body).toEqual(note.body)
})

test('undo and redo say what changed, so that every pane can ask again', async () => {
  const library = await aLibrary()
  const { dossier, note } = await aDossier(library)
  await library.ask('dossier.remove', { dossierId: dossier.id })
  library.events.length = 0
  await library.ask('library.undo', {})
  expect(library.events).toEqual([
    { kind: 'changed', what: 'dossiers' },
    { kind: 'changed', what: 'sources' },
    { kind: 'changed', what: 'excerpts' },
    { kind: 'changed', what: 'notes', dossierId: dossier.id, noteId: note.id },
    { kind: 'changed', what: 'history' },
  ])
})

test('a text stays as long as undo or redo can ask for it, and goes when neither can', async () => {
  const library = await aLibrary()
  const { source } = await aDossier(library)
  const texts = () => {
    const db = connect(join(library.folder, 'library.db'))
    const count = db.prepare('SELECT count(*) FROM canonical_text').pluck().get()
    db.close()
    return count
  }
  await library.ask('source.remove', { sourceId: source.id })
  await library.close()
  expect(texts()).toBe(1)
  const second = await aLibrary({ folder: library.folder })
  while ((await second.ask('library.undo', {})).undone !== undefined);
  await second.close()
  expect(texts()).toBe(1)
  const third = await aLibrary({ folder: library.folder })
  for (let redone = 0; redone < 2; redone++) await third.ask('library.redo', {})
  expect((await third.ask('source.open', { versionId: source.currentVersionId })).blocks).toHaveLength(3)
  while ((await third.ask('library.undo', {})).undone !== undefined);
  await third.ask('dossier.create', { title: 'A new beginning' })
  await third.close()
  expect(texts()).toBe(0)
  checkSearchIndexes(library.folder)
})
