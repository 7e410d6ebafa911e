import { join } from 'node:path'
import type { Database } from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { boundJournal, type JournalBounds } from '../../../electron/core/database/bound-journal.ts'
import { recordChange } from '../../../electron/core/database/change-set.ts'
import { connect } from '../../../electron/core/database/connection.ts'
import { addDossier } from '../../../electron/core/database/dossier.ts'
import { startJournal } from '../../../electron/core/database/journal.ts'
import { undo } from '../../../electron/core/database/replay.ts'
import type { DossierId } from '../../../shared/id.ts'
import { aDossier } from '../../build/a-dossier.ts'
import { dumpOf } from '../../build/a-dump.ts'
import { aLibrary } from '../../build/a-library.ts'

const now = new Date('2026-06-01T12:00:00.000Z')
const unbounded: JournalBounds = { days: 1000, bytes: 2 ** 40, acts: 0 }
const daysAgo = (days: number) => new Date(now.getTime() - days * 24 * 60 * 60_000)

/** A library in which dossiers were made, so many days ago each. */
async function withActs(...days: readonly number[]): Promise<Database> {
  const library = await aLibrary()
  await library.close()
  const db = connect(join(library.folder, 'library.db'))
  onTestFinished(() => void db.close())
  startJournal(db)
  days.forEach((age, n) => {
    const id = `11111111-1111-4111-8111-${String(n).padStart(12, '0')}` as DossierId
    recordChange(db, { label: `Make ${n}`, at: daysAgo(age), by: 'A writer' }, () =>
      addDossier(db, { id, title: String(n), isSample: false, createdAt: daysAgo(age).toISOString() }),
    )
  })
  return db
}

const labelsUndone = (db: Database) => {
  const labels: string[] = []
  for (let done = undo(db, () => undefined); done !== undefined; done = undo(db, () => undefined))
    labels.push(done.change.label)
  return labels
}

test('acts older than the bound can no longer be undone, and stay in the history', async () => {
  const db = await withActs(100, 95, 20, 1)
  expect(boundJournal(db, now, { ...unbounded, days: 90 })).toBe(2)
  expect(db.prepare('SELECT label, is_final FROM change_set ORDER BY id').all()).toEqual([
    { label: 'Make 0', is_final: 1 },
    { label: 'Make 1', is_final: 1 },
    { label: 'Make 2', is_final: 0 },
    { label: 'Make 3', is_final: 0 },
  ])
  expect(labelsUndone(db)).toEqual(['Make 3', 'Make 2'])
  expect(db.prepare('SELECT title FROM dossier ORDER BY title').pluck().all()).toEqual(['0', '1'])
})

test('the newest acts can be undone however old they are', async () => {
  const db = await withActs(400, 300, 200)
  expect(boundJournal(db, now, { ...unbounded, days: 90, acts: 2 })).toBe(1)
  expect(labelsUndone(db)).toEqual(['Make 2', 'Make 1'])
})

test('a journal that grew too large lets go of the oldest acts first', async () => {
  const db = await withActs(3, 2, 1)
  const each = db.prepare('SELECT sum(octet_length(after)) FROM journal').pluck().get() as number
  expect(boundJournal(db, now, { ...unbounded, bytes: (each / 3) * 2 })).toBe(1)
  expect(labelsUndone(db)).toEqual(['Make 2', 'Make 1'])
})

test('what was undone can be made again, however far the bounds are passed', async () => {
  const db = await withActs(100, 99)
  undo(db, () => undefined)
  expect(boundJournal(db, now, { ...unbounded, days: 90 })).toBe(1)
  expect(db.prepare('SELECT label FROM change_set WHERE is_undone = 1 AND is_final = 0').pluck().all()).toEqual([
    'Make 1',
  ])
})

test('an act that became final is offered nowhere for undo, and what it made is untouched', async () => {
  const library = await aLibrary()
  await aDossier(library)
  await library.close()
  const before = dumpOf(library.folder)
  const db = connect(join(library.folder, 'library.db'))
  boundJournal(db, now, { days: 0, bytes: 0, acts: 0 })
  db.close()
  const again = await aLibrary({ folder: library.folder })
  expect((await again.ask('library.describe', {})).undo).toBeUndefined()
  expect((await again.ask('library.undo', {})).undone).toBeUndefined()
  expect((await again.ask('library.history', { limit: 10 })).changes.length).toBeGreaterThan(3)
  expect(dumpOf(library.folder)).toEqual(before)
})
