import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { serveRescue } from '../../electron/browser/serve-rescue.ts'
import { newestGoodBackup, restoreInto } from '../../electron/core/backup/rescue.ts'
import { aDossier } from '../build/a-dossier.ts'
import { dumpOf } from '../build/a-dump.ts'
import { aLibrary } from '../build/a-library.ts'

const GARBAGE = 'no database at all '.repeat(500)

/** A library with a good backup, a newer damaged one, and a file that cannot be opened. */
async function aDamagedLibrary() {
  const library = await aLibrary()
  await aDossier(library)
  const before = dumpOf(library.folder)
  const { name } = await library.ask('backup.make', {})
  library.passTime(60_000)
  const later = (await library.ask('backup.make', {})).name
  await library.close()
  writeFileSync(join(library.folder, 'backups', later), GARBAGE)
  writeFileSync(join(library.folder, 'library.db'), GARBAGE)
  return { folder: library.folder, name, before }
}

test('a library that cannot be opened gets its newest good backup, and the damaged file is kept', async () => {
  const { folder, name, before } = await aDamagedLibrary()
  await expect(aLibrary({ folder })).rejects.toMatchObject({ code: 'library-damaged' })
  const backup = await newestGoodBackup(folder)
  expect(backup?.name).toBe(name)
  const keptAs = await restoreInto(folder, name, 'a test', new Date('2026-03-01T00:00:00Z'))
  expect(readFileSync(join(folder, keptAs), 'utf8')).toBe(GARBAGE)
  expect(dumpOf((await aLibrary({ folder })).folder)).toEqual(before)
})

test('a damaged backup restores nothing, and the damaged library stays where it is', async () => {
  const { folder } = await aDamagedLibrary()
  const [damaged] = readdirSync(join(folder, 'backups')).sort().reverse()
  await expect(restoreInto(folder, damaged ?? '', 'a test', new Date())).rejects.toMatchObject({
    code: 'library-damaged',
  })
  expect(readFileSync(join(folder, 'library.db'), 'utf8')).toBe(GARBAGE)
  expect(readdirSync(folder).filter((name) => name.includes('damaged'))).toEqual([])
})

test('the page of a damaged library says what happened and restores once, for its own page alone', async () => {
  const { folder, name } = await aDamagedLibrary()
  const backup = await newestGoodBackup(folder)
  if (backup === undefined) throw new Error('There is a good backup')
  const page = await serveRescue({
    sentence: 'The library is <damaged>.',
    backup,
    port: 0,
    restore: (chosen) => restoreInto(folder, chosen.name, 'a test', new Date()),
    goOn: async () => 'http://127.0.0.1:1/next',
  })
  onTestFinished(() => page.close())
  const said = await (await fetch(page.address)).text()
  expect(said).toContain('The library is &lt;damaged&gt;.')
  expect(said).toContain('Restore the backup of 7 February 2026, 09:30 UTC')
  const { origin } = new URL(page.address)
  const post = (from: string) => fetch(`${page.address}restore`, { method: 'POST', headers: { origin: from } })
  expect((await fetch(`${origin}/`)).status).toBe(403)
  expect((await post('http://elsewhere.example')).status).toBe(403)
  expect(readFileSync(join(folder, 'library.db'), 'utf8')).toBe(GARBAGE)
  expect(await (await post(origin)).text()).toContain('href="http://127.0.0.1:1/next"')
  expect(backup.name).toBe(name)
  await aLibrary({ folder })
})

test('a library that lacks a table is refused by its name, and is not changed', async () => {
  const library = await aLibrary()
  await library.close()
  const file = join(library.folder, 'library.db')
  const db = new SQLite(file)
  db.exec('PRAGMA foreign_keys = OFF; DROP TABLE template')
  db.close()
  await expect(aLibrary({ folder: library.folder })).rejects.toMatchObject({
    code: 'library-damaged',
    message: expect.stringContaining('“template”'),
  })
})
