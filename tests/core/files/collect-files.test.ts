import { existsSync, readdirSync, renameSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { boundJournal } from '../../../electron/core/database/bound-journal.ts'
import { connect } from '../../../electron/core/database/connection.ts'
import { collectFiles } from '../../../electron/core/files/collect-files.ts'
import { keepOriginal } from '../../../electron/core/files/originals.ts'
import { runCollectWorker } from '../../../electron/core/files/run-collect-worker.ts'
import { placesOf } from '../../../electron/core/places.ts'
import { aLibrary, type TestLibrary } from '../../build/a-library.ts'

const later = new Date(Date.now() + 30 * 24 * 60 * 60_000)

/** A library with one pasted source, and the name of the file in which its original lies. */
async function withSource() {
  const library = await aLibrary()
  const { dossier } = await library.ask('dossier.create', { title: 'Agreement' })
  const { source } = await library.ask('source.paste', {
    dossierId: dossier.id,
    text: 'The Parties shall meet once a year.',
    details: { title: 'Announcement' },
  })
  const places = placesOf(library.folder)
  const [file] = readdirSync(places.files)
  if (file === undefined) throw new Error('No original was kept')
  return { library, source, places, file }
}

function forgetActs(library: TestLibrary): void {
  const db = connect(join(library.folder, 'library.db'))
  boundJournal(db, later, { days: 0, bytes: 0, acts: 0 })
  db.close()
}

test('the original of a source stays as long as the source does', async () => {
  const { places } = await withSource()
  expect(collectFiles(places, later)).toEqual([])
})

test('the original of a removed source stays as long as undo can bring it back, and goes afterwards', async () => {
  const { library, source, places, file } = await withSource()
  await library.ask('source.remove', { sourceId: source.id })
  expect(collectFiles(places, later)).toEqual([])
  forgetActs(library)
  expect(collectFiles(places, later)).toEqual([file])
  expect(readdirSync(places.files)).toEqual([])
})

test('the original of a source that was undone stays as long as redo can bring it back', async () => {
  const { library, places } = await withSource()
  await library.ask('library.undo', {})
  expect(collectFiles(places, later)).toEqual([])
})

test('a file that a backup or a damaged copy of the library mentions stays', async () => {
  const { library, source, places, file } = await withSource()
  await library.ask('backup.make', {})
  await library.ask('source.remove', { sourceId: source.id })
  forgetActs(library)
  expect(collectFiles(places, later)).toEqual([])
  const [backup] = readdirSync(places.backups)
  renameSync(join(places.backups, backup ?? ''), join(places.folder, 'library.damaged-1.db'))
  expect(collectFiles(places, later)).toEqual([])
  renameSync(join(places.folder, 'library.damaged-1.db'), join(library.folder, 'elsewhere'))
  expect(collectFiles(places, later)).toEqual([file])
})

test('nothing goes while a backup cannot be read', async () => {
  const { library, source, places, file } = await withSource()
  await library.ask('source.remove', { sourceId: source.id })
  forgetActs(library)
  writeFileSync(join(places.backups, '20260101T000000000Z-daily.db'), 'no database')
  expect(() => collectFiles(places, later)).toThrow()
  expect(existsSync(join(places.files, file))).toBe(true)
  await expect(runCollectWorker(places, later, new AbortController().signal)).rejects.toThrow()
})

test('a file that nothing mentions yet stays for a week, and one kept again for another', async () => {
  const { places } = await withSource()
  const bytes = new TextEncoder().encode('read, but not yet part of the library')
  const name = await keepOriginal(places.files, bytes)
  expect(collectFiles(places, new Date())).toEqual([])
  const longAgo = new Date(Date.now() - 30 * 24 * 60 * 60_000)
  utimesSync(join(places.files, name), longAgo, longAgo)
  expect(await keepOriginal(places.files, bytes)).toBe(name)
  expect(collectFiles(places, new Date())).toEqual([])
  utimesSync(join(places.files, name), longAgo, longAgo)
  expect(collectFiles(places, new Date())).toEqual([name])
})

test('files of other names are somebody else’s, and what a crash left aside goes back', async () => {
  const { places, file } = await withSource()
  writeFileSync(join(places.files, 'notes.txt'), 'mine')
  renameSync(join(places.files, file), join(places.files, `${file}.unneeded`))
  expect(collectFiles(places, later)).toEqual([])
  expect(readdirSync(places.files).sort()).toEqual([file, 'notes.txt'].sort())
})

test('a thread of its own collects while the library is open', async () => {
  const { library, source, places } = await withSource()
  await library.ask('source.remove', { sourceId: source.id })
  forgetActs(library)
  await runCollectWorker(places, later, new AbortController().signal)
  expect(readdirSync(places.files)).toEqual([])
})
