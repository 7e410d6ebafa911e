import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { connect } from '../../electron/core/database/connection.ts'
import { Refusal } from '../../shared/contract/errors.ts'
import { aDossier } from '../build/a-dossier.ts'
import { aFolder, aLibrary } from '../build/a-library.ts'

const refusal = async (open: Promise<unknown>): Promise<Refusal> => {
  const error = await open.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (error instanceof Refusal) return error
  throw new Error(`Expected a refusal, got ${String(error)}`)
}

test('a library makes its own folder and is there again when it is opened again', async () => {
  const folder = join(aFolder(), 'new', 'library')
  const first = await aLibrary({ folder })
  const { dossier } = await first.ask('dossier.create', { title: 'Agreement' })
  await first.close()
  const again = await aLibrary({ folder })
  expect((await again.ask('dossier.list', {})).dossiers).toEqual([dossier])
  expect(readdirSync(folder).sort()).toEqual([
    'backups',
    'exports',
    'files',
    'library.db',
    'library.db-shm',
    'library.db-wal',
    'library.holder.json',
    'library.lock',
  ])
})

test('a commit is on the disk before it is acknowledged', () => {
  const db = connect(join(aFolder(), 'library.db'))
  expect(db.pragma('synchronous', { simple: true })).toBe(2)
  expect(db.pragma('journal_mode', { simple: true })).toBe('wal')
  expect(db.pragma('foreign_keys', { simple: true })).toBe(1)
  expect(db.pragma('trusted_schema', { simple: true })).toBe(0)
  expect(db.pragma('fullfsync', { simple: true })).toBe(1)
  db.close()
})

test('every table refuses values of the wrong type, except the search index', async () => {
  const library = await aLibrary()
  await library.close()
  const db = new SQLite(join(library.folder, 'library.db'), { readonly: true })
  const loose = db.prepare("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0")
  expect(loose.pluck().all()).toEqual(['sqlite_schema', 'sqlite_sequence'])
  db.close()
})

test('a second opening is refused with the name of who holds the library, and works once that one is closed', async () => {
  const first = await aLibrary({ program: 'Aide-Mémoire' })
  const refused = await refusal(aLibrary({ folder: first.folder }))
  expect(refused.code).toBe('library-in-use')
  expect(refused.message).toContain(
    `open in Aide-Mémoire on this computer (process ${process.pid}, since 2026-02-07 09:30`,
  )
  await first.ask('dossier.create', { title: 'Still works' })
  await first.close()
  const second = await aLibrary({ folder: first.folder })
  expect((await second.ask('dossier.list', {})).dossiers).toHaveLength(1)
})

test('a library of a newer version is refused with both versions named, and not one byte of it changes', async () => {
  const { folder, close } = await aLibrary()
  await close()
  const file = join(folder, 'library.db')
  const db = new SQLite(file)
  db.pragma('user_version = 99')
  db.close()
  const before = readFileSync(file)
  const refused = await refusal(aLibrary({ folder }))
  expect(refused.code).toBe('library-newer')
  expect(refused.message).toContain('version 99')
  expect(refused.message).toMatch(/versions up to \d+\./)
  expect(readFileSync(file).equals(before)).toBe(true)
})

test('a file that is no database is refused as damaged and kept', async () => {
  const folder = aFolder()
  writeFileSync(join(folder, 'library.db'), 'This is not a database, but somebody may want it.')
  expect((await refusal(aLibrary({ folder }))).code).toBe('library-damaged')
  expect(readFileSync(join(folder, 'library.db'), 'utf8')).toContain('somebody may want it')
})

test('a database of another program is refused and kept', async () => {
  const folder = aFolder()
  const other = new SQLite(join(folder, 'library.db'))
  other.exec('CREATE TABLE recipe (name TEXT)')
  other.close()
  const refused = await refusal(aLibrary({ folder }))
  expect(refused.code).toBe('library-damaged')
  expect(refused.message).toContain('not made by this app')
})

test('a refused opening leaves the lock free', async () => {
  const folder = aFolder()
  writeFileSync(join(folder, 'library.db'), 'not a database at all, and longer than a header of one is')
  await refusal(aLibrary({ folder }))
  expect((await refusal(aLibrary({ folder }))).code).toBe('library-damaged')
})

test('a library in a synchronised folder says so loudly', async () => {
  for (const [inside, service] of [
    ['Dropbox/work/library', 'Dropbox'],
    ['OneDrive - Ministry/library', 'OneDrive'],
    ['Library/Mobile Documents/com~apple~CloudDocs/library', 'iCloud Drive'],
  ] as const) {
    const library = await aLibrary({ folder: join(aFolder(), inside) })
    const { warnings } = await library.ask('library.describe', {})
    expect(warnings.join(' ')).toContain(service)
  }
  expect((await (await aLibrary()).ask('library.describe', {})).warnings).toEqual([])
})

test('the folder of a library is closed to other users', async () => {
  if (process.platform === 'win32') return
  const folder = join(aFolder(), 'library')
  await aLibrary({ folder })
  expect(statSync(folder).mode & 0o077).toBe(0)
})

test('preferences outlive a restart and are not undone', async () => {
  const library = await aLibrary()
  await library.ask('preference.set', { name: 'theme', value: { name: 'dark', sizes: [1, 2] } })
  expect(await library.ask('library.undo', {})).toEqual({})
  await library.close()
  const again = await aLibrary({ folder: library.folder })
  expect((await again.ask('preference.list', {})).preferences).toEqual({ theme: { name: 'dark', sizes: [1, 2] } })
})

test('nothing is left open or locked after closing, even in the middle of work', async () => {
  const library = await aLibrary({ readFile: () => new Promise(() => {}) })
  const { dossier } = await library.ask('dossier.create', { title: 'Agreement' })
  void library.dispatch('source.paste', { dossierId: dossier.id, text: 'Never read.', details: {} })
  await library.close()
  expect(existsSync(join(library.folder, 'library.holder.json'))).toBe(false)
  await aDossier(await aLibrary({ folder: library.folder }))
})
