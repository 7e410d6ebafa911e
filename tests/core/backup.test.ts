import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { backupName, listBackups, outlivedBackups } from '../../electron/core/backup/backup-file.ts'
import { isBackupDue, makeBackup } from '../../electron/core/backup/make-backup.ts'
import { placesOf } from '../../electron/core/places.ts'
import { aDossier } from '../build/a-dossier.ts'
import { dumpOf } from '../build/a-dump.ts'
import { aFolder, aLibrary } from '../build/a-library.ts'

test('a backup is a whole library, made while the library is open and written to', async () => {
  const library = await aLibrary()
  await aDossier(library)
  const before = dumpOf(library.folder)
  const making = library.ask('backup.make', {})
  await library.ask('dossier.create', { title: 'Made meanwhile' })
  const { name, size } = await making
  const { backups } = await library.ask('backup.list', {})
  expect(backups).toEqual([{ name, size, madeAt: '2026-02-07T09:30:00.000Z', reason: 'Made by hand' }])
  const copy = new SQLite(join(library.folder, 'backups', name), { readonly: true })
  expect(copy.pragma('quick_check', { simple: true })).toBe('ok')
  expect(copy.prepare('SELECT title FROM source').pluck().all()).toEqual(['Announcement'])
  copy.close()
  expect(dumpOf(library.folder).source).toEqual(before.source)
})

test('restoring a backup brings its state back, and restoring what it replaced undoes that', async () => {
  const library = await aLibrary()
  const { dossier } = await aDossier(library)
  const early = dumpOf(library.folder)
  const { name } = await library.ask('backup.make', {})
  await library.ask('dossier.remove', { dossierId: dossier.id })
  await library.ask('dossier.create', { title: 'Later' })
  const late = dumpOf(library.folder)
  library.events.length = 0
  library.passTime(1000)
  const { keptAs } = await library.ask('backup.restore', { name })
  expect(dumpOf(library.folder)).toEqual(early)
  expect(library.events.map((event) => event.kind === 'changed' && event.what)).toContain('notes')
  // The library works on: its journal runs on the new connection.
  await library.ask('dossier.rename', { dossierId: dossier.id, title: 'Renamed' })
  await library.ask('library.undo', {})
  library.passTime(1000)
  await library.ask('backup.restore', { name: keptAs })
  expect(dumpOf(library.folder)).toEqual(late)
  const { backups } = await library.ask('backup.list', {})
  expect(backups.map(({ reason }) => reason)).toEqual([
    'Before a backup was restored',
    'Before a backup was restored',
    'Made by hand',
  ])
  await library.close()
  expect(dumpOf((await aLibrary({ folder: library.folder })).folder)).toEqual(late)
})

test('originals are kept when their source is removed, so that a restored backup finds them', async () => {
  const library = await aLibrary()
  const { source } = await aDossier(library)
  const { name } = await library.ask('backup.make', {})
  await library.ask('source.remove', { sourceId: source.id })
  await library.ask('backup.restore', { name })
  const [version] = (await library.ask('source.list', { dossierId: source.dossierId })).sources[0]?.versions ?? []
  expect(existsSync(join(library.folder, 'files', version?.sha256 ?? 'none'))).toBe(true)
})

test('a damaged backup is refused, and the library is as before', async () => {
  const library = await aLibrary()
  await aDossier(library)
  const { name } = await library.ask('backup.make', {})
  const file = join(library.folder, 'backups', name)
  const bytes = readFileSync(file)
  bytes.fill(0x41, 4096, 40_960)
  writeFileSync(file, bytes)
  const before = dumpOf(library.folder)
  expect((await library.refuse('backup.restore', { name })).code).toBe('library-damaged')
  expect(dumpOf(library.folder)).toEqual(before)
  await library.ask('dossier.create', { title: 'The app goes on' })
  expect(readdirSync(library.folder).filter((entry) => entry.includes('restoring'))).toEqual([])
})

test('a name that is no backup is refused, also when a file of that name exists', async () => {
  const library = await aLibrary()
  for (const name of ['library.db', '../library.db', '20260207T093000000Z-daily.db']) {
    expect((await library.refuse('backup.restore', { name })).code).toBe('not-found')
  }
})

test('two backups within one tick of the clock are two files', async () => {
  const library = await aLibrary()
  const one = await library.ask('backup.make', {})
  const other = await library.ask('backup.make', {})
  expect(other.name).not.toBe(one.name)
  expect((await library.ask('backup.list', {})).backups).toHaveLength(2)
})

test('a backup is due when the newest of any kind is a day old', async () => {
  const library = await aLibrary()
  const places = placesOf(library.folder)
  const at = new Date('2026-02-07T09:30:00Z')
  expect(isBackupDue(places, at)).toBe(true)
  await makeBackup(places, 'daily', at)
  expect(isBackupDue(places, new Date('2026-02-08T09:29:59Z'))).toBe(false)
  expect(isBackupDue(places, new Date('2026-02-08T09:30:00Z'))).toBe(true)
})

test('automatic backups make room for newer ones; those made by hand stay', () => {
  const folder = aFolder()
  for (let day = 1; day <= 28; day++) {
    const at = new Date(Date.UTC(2026, 1, day))
    for (const reason of ['daily', 'by-hand', 'before-restore'] as const)
      writeFileSync(join(folder, backupName(at, reason)), '')
  }
  writeFileSync(join(folder, 'my own notes.txt'), '')
  const backups = listBackups(folder)
  expect(backups).toHaveLength(84)
  const outlived = outlivedBackups(backups)
  const left = backups.filter((backup) => !outlived.includes(backup))
  const count = (reason: string) => left.filter((backup) => backup.reason === reason).length
  expect([count('daily'), count('by-hand'), count('before-restore')]).toEqual([14, 28, 5])
  expect(left[0]?.madeAt).toBe('2026-02-28T00:00:00.000Z')
})
