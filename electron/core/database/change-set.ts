import type { Database } from 'better-sqlite3'
import { isChangeOpen, setOpenChangeSet } from './journal.ts'
import { mustHitOne, statement } from './statement.ts'

export interface ChangeSet {
  readonly id: number
  readonly label: string
  readonly mergeKey: string | null
  readonly madeAt: string
  /** Undefined for changes made before this was kept. */
  readonly madeBy: string | undefined
  readonly isUndone: boolean
  /** Too long ago to be undone: only this line of it is kept. */
  readonly isFinal: boolean
}

interface Row {
  readonly id: number
  readonly label: string
  readonly merge_key: string | null
  readonly made_at: string
  readonly made_by: string | null
  readonly is_undone: number
  readonly is_final: number
}

const changeSet = (row: Row): ChangeSet => ({
  id: row.id,
  label: row.label,
  mergeKey: row.merge_key,
  madeAt: row.made_at,
  madeBy: row.made_by ?? undefined,
  isUndone: row.is_undone === 1,
  isFinal: row.is_final === 1,
})

/** What a change is called in the history, and what it may be merged with. */
export interface ChangeLabel {
  readonly label: string
  /** Consecutive changes with the same key become one, as long as the first is younger than `MERGE_MINUTES`. */
  readonly mergeKey?: string
  readonly at: Date
  /** Who makes it. */
  readonly by: string
}

/** Typing of this many minutes is undone in one step: long enough to be a thought, short enough not to lose an hour. */
const MERGE_MINUTES = 5

/**
 * Runs a change as one undoable act: one transaction, one labelled change set.
 *
 * Whatever throws inside takes everything back, the change set included. What had been undone before is given up, as in
 * every editor. A change that changed nothing leaves no entry. Inside another change it is a part of that one.
 */
export function recordChange<Value>(db: Database, label: ChangeLabel, run: () => Value): Value {
  if (isChangeOpen(db)) return run()
  return db
    .transaction(() => {
      const id = mergeable(db, label) ?? addChangeSet(db, label)
      setOpenChangeSet(db, id)
      const value = run()
      setOpenChangeSet(db, null)
      const isEmpty = statement(db, 'SELECT 1 FROM journal WHERE change_set_id = ? LIMIT 1').get(id) === undefined
      if (isEmpty) statement(db, 'DELETE FROM change_set WHERE id = ?').run(id)
      else statement(db, 'DELETE FROM change_set WHERE is_undone = 1').run()
      return value
    })
    .immediate()
}

function mergeable(db: Database, label: ChangeLabel): number | undefined {
  if (label.mergeKey === undefined || oldestUndone(db) !== undefined) return undefined
  const newest = newestStanding(db)
  if (newest === undefined || newest.mergeKey !== label.mergeKey || newest.madeBy !== label.by) return undefined
  const age = label.at.getTime() - Date.parse(newest.madeAt)
  return age >= 0 && age < MERGE_MINUTES * 60_000 ? newest.id : undefined
}

function addChangeSet(db: Database, label: ChangeLabel): number {
  const row = statement<{ id: number }>(
    db,
    'INSERT INTO change_set (label, merge_key, made_at, made_by) VALUES (?, ?, ?, ?) RETURNING id',
  ).get(label.label, label.mergeKey ?? null, label.at.toISOString(), label.by)
  if (row === undefined) throw new Error('The change set was not written')
  return row.id
}

/** The change that undo takes back. What is final lies before everything that is not. */
export function newestStanding(db: Database): ChangeSet | undefined {
  const row = statement<Row>(
    db,
    'SELECT * FROM change_set WHERE is_undone = 0 AND is_final = 0 ORDER BY id DESC LIMIT 1',
  ).get()
  return row && changeSet(row)
}

/** The change that redo makes again. */
export function oldestUndone(db: Database): ChangeSet | undefined {
  const row = statement<Row>(db, 'SELECT * FROM change_set WHERE is_undone = 1 ORDER BY id LIMIT 1').get()
  return row && changeSet(row)
}

export function findChangeSet(db: Database, id: number): ChangeSet | undefined {
  const row = statement<Row>(db, 'SELECT * FROM change_set WHERE id = ?').get(id)
  return row && changeSet(row)
}

/** @param before only changes older than this one */
export function listChangeSets(db: Database, limit: number, before = Number.MAX_SAFE_INTEGER): readonly ChangeSet[] {
  return statement<Row>(db, 'SELECT * FROM change_set WHERE id < ? ORDER BY id DESC LIMIT ?')
    .all(before, limit)
    .map(changeSet)
}

export function markUndone(db: Database, id: number, isUndone: boolean): void {
  mustHitOne(
    statement(db, 'UPDATE change_set SET is_undone = ? WHERE id = ?').run(isUndone ? 1 : 0, id),
    'Marking a change',
  )
}
