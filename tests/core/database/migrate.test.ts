import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { migrate, readMigrations, schemaVersion } from '../../../electron/core/database/migrate.ts'
import { openDatabase } from '../../../electron/core/open-database.ts'
import { placesOf } from '../../../electron/core/places.ts'
import { aDossier } from '../../build/a-dossier.ts'
import { dumpOf } from '../../build/a-dump.ts'
import { aFolder, aLibrary } from '../../build/a-library.ts'

const folder = join(import.meta.dirname, '../../../electron/core/database/migrations')
const migrations = readMigrations(folder)
const next = (sql: string) => [...migrations, { version: migrations.length + 1, name: 'next.sql', sql }]
const clock = () => new Date('2026-03-01T00:00:00Z')

test('the migrations are numbered from 1 without a gap', () => {
  expect(migrations.map(({ version }) => version)).toEqual(readdirSync(folder).map((_, index) => index + 1))
})

test('0001 makes a library from nothing and says so in the file itself', () => {
  const db = new SQLite(':memory:')
  migrate(db, migrations.slice(0, 1))
  expect(schemaVersion(db)).toBe(1)
  expect(db.pragma('application_id', { simple: true })).toBe(0x4149444d)
  expect(
    db.prepare("SELECT count(*) FROM sqlite_schema WHERE name IN ('dossier', 'note', 'journal')").pluck().get(),
  ).toBe(3)
  expect(db.pragma('foreign_key_check')).toEqual([])
  db.close()
})

test('0002 brings reviews and their proposals to a library that has none', () => {
  const db = new SQLite(':memory:')
  migrate(db, migrations.slice(0, 1))
  migrate(db, migrations.slice(0, 2))
  expect(schemaVersion(db)).toBe(2)
  expect(db.prepare("SELECT count(*) FROM sqlite_schema WHERE name IN ('review', 'proposal')").pluck().get()).toBe(2)
  expect(db.pragma('foreign_key_check')).toEqual([])
  db.close()
})

test('0003 keeps which copy an export is, and knows of none for those before', () => {
  const db = new SQLite(':memory:')
  migrate(db, migrations.slice(0, 2))
  db.exec(`INSERT INTO dossier (id, title, created_at) VALUES ('d', 'Matter', '2026-03-01')`)
  db.exec(`INSERT INTO export (id, dossier_id, note_revision, note_state, format, file_name, sha256, size, made_at)
    VALUES ('e', 'd', 1, '{}', 'docx', 'a.docx', '', 1, '2026-03-01')`)
  migrate(db, migrations.slice(0, 3))
  expect(db.prepare('SELECT file_name, variant FROM export').all()).toEqual([{ file_name: 'a.docx', variant: null }])
  db.close()
})

test('0004 keeps who let a finding stand, and knows of nobody for those before', () => {
  const db = new SQLite(':memory:')
  migrate(db, migrations.slice(0, 3))
  db.exec(`INSERT INTO dossier (id, title, created_at) VALUES ('d', 'Matter', '2026-03-01')`)
  db.pragma('foreign_keys = OFF')
  db.exec(`INSERT INTO finding_waiver (note_id, check_name, block_id, words, reason, made_at)
    VALUES ('n', 'tone', 'b', 'words', 'because', '2026-03-01')`)
  const rows = () => db.prepare('SELECT * FROM finding_waiver').all()
  const before = rows()
  db.exec(migrations[3]?.sql ?? '')
  expect(rows()).toEqual(before.map((row) => ({ ...(row as object), made_by: null })))
  db.close()
})

test('0005 brings comments on notes, and knows of none that went out with the copies before', () => {
  const db = new SQLite(':memory:')
  migrate(db, migrations.slice(0, 4))
  db.exec(`INSERT INTO dossier (id, title, created_at) VALUES ('d', 'Matter', '2026-03-01')`)
  db.exec(`INSERT INTO export (id, dossier_id, note_revision, note_state, format, file_name, sha256, size, made_at)
    VALUES ('e', 'd', 1, '{}', 'docx', 'a.docx', '', 1, '2026-03-01')`)
  migrate(db, migrations.slice(0, 5))
  expect(db.prepare('SELECT file_name, comments FROM export').all()).toEqual([{ file_name: 'a.docx', comments: null }])
  expect(db.prepare("SELECT count(*) FROM sqlite_schema WHERE name LIKE 'note_comment%'").pluck().get()).toBe(4)
  expect(db.pragma('foreign_key_check')).toEqual([])
  db.close()
})

test('0006 keeps why an export went out despite findings, and knows of no reason for those before', () => {
  const db = new SQLite(':memory:')
  migrate(db, migrations.slice(0, 5))
  db.exec(`INSERT INTO dossier (id, title, created_at) VALUES ('d', 'Matter', '2026-03-01')`)
  db.exec(`INSERT INTO export (id, dossier_id, note_revision, note_state, format, variant, file_name, sha256, size, made_at)
    VALUES ('e', 'd', 1, '{}', 'docx', 'clean', 'a.docx', '', 1, '2026-03-01')`)
  migrate(db, migrations.slice(0, 6))
  expect(db.prepare('SELECT variant, despite FROM export').all()).toEqual([{ variant: 'clean', despite: null }])
  db.close()
})

test('0007 brings codes of the library’s own, and has none at first', () => {
  const db = new SQLite(':memory:')
  migrate(db, migrations.slice(0, 6))
  migrate(db, migrations.slice(0, 7))
  expect(db.prepare('SELECT count(*) FROM code').pluck().get()).toBe(0)
  expect(db.pragma('foreign_key_check')).toEqual([])
  db.close()
})

test('0008 keeps what a source is, and does not know it of those before', () => {
  const db = new SQLite(':memory:')
  migrate(db, migrations.slice(0, 7))
  db.exec(`INSERT INTO dossier (id, title, created_at) VALUES ('d', 'Matter', '2026-03-01')`)
  db.exec(`INSERT INTO source (id, dossier_id, title, created_at) VALUES ('s', 'd', 'Agreement', '2026-03-01')`)
  migrate(db, migrations.slice(0, 8))
  expect(db.prepare('SELECT title, kind FROM source').all()).toEqual([{ title: 'Agreement', kind: null }])
  db.close()
})

test('0009 keeps every act that can be undone, whole as it was written', () => {
  const db = new SQLite(':memory:')
  migrate(db, migrations.slice(0, 8))
  db.exec(`INSERT INTO change_set (id, label, made_at) VALUES (1, 'Make', '2026-03-01')`)
  db.exec(
    `INSERT INTO journal (change_set_id, table_name, row_key, after) VALUES (1, 'dossier', '["d"]', '{"id":"d"}')`,
  )
  migrate(db, migrations.slice(0, 9))
  expect(db.prepare('SELECT is_undone, is_final FROM change_set').all()).toEqual([{ is_undone: 0, is_final: 0 }])
  expect(db.prepare('SELECT after FROM journal').pluck().all()).toEqual(['{"id":"d"}'])
  db.close()
})

test('0010 brings hand-overs that were received, which go with their dossier', () => {
  const db = new SQLite(':memory:')
  migrate(db, migrations.slice(0, 10))
  db.pragma('foreign_keys = ON')
  db.exec(`INSERT INTO dossier (id, title, created_at) VALUES ('d', 'Matter', '2026-03-01')`)
  db.exec(`INSERT INTO received (id, dossier_id, handed_by, received_at, states, history)
    VALUES ('r', 'd', 'A colleague', '2026-03-01', '{}', '[]')`)
  db.exec('DELETE FROM dossier')
  expect(db.prepare('SELECT count(*) FROM received').pluck().get()).toBe(0)
  db.close()
})

test('0011 keeps who made a change, and does not know it of those before', () => {
  const db = new SQLite(':memory:')
  migrate(db, migrations.slice(0, 10))
  db.exec(`INSERT INTO change_set (id, label, made_at) VALUES (1, 'Make', '2026-03-01')`)
  migrate(db, migrations.slice(0, 11))
  expect(db.prepare('SELECT label, made_by FROM change_set').all()).toEqual([{ label: 'Make', made_by: null }])
  db.close()
})

test('a migration of an existing library is preceded by a verified backup, and keeps everything', async () => {
  const library = await aLibrary()
  await aDossier(library)
  const before = dumpOf(library.folder)
  await library.close()
  const places = placesOf(library.folder)
  const opened = await openDatabase(places, 'a test', clock, next('ALTER TABLE dossier ADD COLUMN colour TEXT'))
  expect(schemaVersion(opened.db)).toBe(migrations.length + 1)
  opened.close()
  const [backup] = readdirSync(places.backups)
  expect(backup).toBe('20260301T000000000Z-before-migration.db')
  const copy = new SQLite(join(places.backups, backup ?? ''), { readonly: true })
  expect(schemaVersion(copy)).toBe(migrations.length)
  copy.close()
  expect({ ...dumpOf(library.folder), dossier: [] }).toEqual({ ...before, dossier: [] })
})

test('a migration that fails leaves the library as it was, and the app of before opens it', async () => {
  const library = await aLibrary()
  await aDossier(library)
  const before = dumpOf(library.folder)
  await library.close()
  const bad = [
    'CREATE TABLE extra (id TEXT) STRICT; SELECT no_such_function();',
    // A reference to nothing is found before the commit.
    'DELETE FROM dossier',
  ]
  for (const sql of bad) {
    await expect(openDatabase(placesOf(library.folder), 'a test', clock, next(sql))).rejects.toThrow()
    expect(dumpOf(library.folder)).toEqual(before)
  }
  const again = await aLibrary({ folder: library.folder })
  expect((await again.ask('library.describe', {})).schemaVersion).toBe(migrations.length)
})

test('a library is new only once: opening it again writes no migration and no backup', async () => {
  const library = await aLibrary()
  await library.close()
  const bytes = readFileSync(join(library.folder, 'library.db'))
  await (await aLibrary({ folder: library.folder })).close()
  expect(readFileSync(join(library.folder, 'library.db')).equals(bytes)).toBe(true)
  expect(readdirSync(join(library.folder, 'backups'))).toEqual([])
})

test('an empty folder name in the list of migrations is a fault of the build and is said', () => {
  expect(() => readMigrations(aFolder())).not.toThrow()
  expect(readMigrations(aFolder())).toEqual([])
  expect(existsSync(join(folder, '0001-first.sql'))).toBe(true)
})
