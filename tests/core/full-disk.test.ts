import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Database } from 'better-sqlite3'
import { expect, test, vi } from 'vitest'
import * as connection from '../../electron/core/database/connection.ts'
import { aDossier } from '../build/a-dossier.ts'
import { checkSearchIndexes, dumpOf } from '../build/a-dump.ts'
import { aLibrary } from '../build/a-library.ts'
import { bodySaying } from '../build/note-body.ts'

/** A library whose database cannot grow beyond what it has, which is how SQLite meets a full disk: SQLITE_FULL. */
async function aFullLibrary() {
  const opened: Database[] = []
  const { connect } = connection
  const spy = vi.spyOn(connection, 'connect').mockImplementation((file) => {
    const db = connect(file)
    opened.push(db)
    return db
  })
  const library = await aLibrary()
  spy.mockRestore()
  const db = opened[0]
  if (db === undefined) throw new Error('The library opened no database')
  return {
    library,
    fill: () => db.pragma(`max_page_count = ${db.pragma('page_count', { simple: true })}`),
    free: () => db.pragma('max_page_count = 1000000'),
  }
}

test('a full disk is said on save and on every other change; nothing is lost, and the app goes on', async () => {
  const { library, fill, free } = await aFullLibrary()
  const { dossier, note } = await aDossier(library)
  const before = dumpOf(library.folder)
  const history = await library.ask('library.history', { limit: 100 })
  fill()
  const long = 'A long sentence that needs room. '.repeat(5000)
  const save = {
    noteId: note.id,
    baseRevision: note.revision,
    header: note.header,
    body: bodySaying(note.body, long),
    pageVariant: 'standard' as const,
  }
  for (let attempt = 0; attempt < 3; attempt++) {
    const failure = await library.refuse('note.save', save)
    expect(failure.code).toBe('disk-full')
    expect(failure.sentence).toContain('your text is still here')
  }
  const paste = { dossierId: dossier.id, text: long, details: {} }
  expect((await library.refuse('source.paste', paste)).code).toBe('disk-full')
  expect(dumpOf(library.folder)).toEqual(before)
  expect(await library.ask('library.history', { limit: 100 })).toEqual(history)
  expect((await library.ask('note.open', { noteId: note.id })).note).toEqual(note)
  free()
  expect(await library.ask('note.save', save)).toMatchObject({ outcome: 'saved', revision: note.revision + 1 })
  expect(library.logged).toEqual([])
  await library.close()
  checkSearchIndexes(library.folder)
})

test('an export that finds no room or no folder is said, and leaves neither a file nor a record', async () => {
  const library = await aLibrary()
  const { dossier, note } = await aDossier(library)
  const exports = join(library.folder, 'exports')
  rmSync(exports, { recursive: true })
  mkdirSync(exports, { mode: 0o500 })
  // Root may write anywhere, so the folder is taken away altogether where the mode means nothing.
  if (process.getuid?.() === 0) rmSync(exports, { recursive: true })
  const failure = await library.refuse('export.write', { noteId: note.id, despite: 'A test.' })
  expect(failure.code).toBe('not-writable')
  expect((await library.ask('export.list', { dossierId: dossier.id })).exports).toEqual([])
  rmSync(exports, { recursive: true, force: true })
  mkdirSync(exports)
  await library.ask('export.write', { noteId: note.id, despite: 'A test.' })
  expect(readdirSync(exports)).toHaveLength(1)
})
