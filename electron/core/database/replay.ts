import type { Database } from 'better-sqlite3'
import { type ChangeSet, markUndone, newestStanding, oldestUndone } from './change-set.ts'
import { columnsOf, fillAfter, type JournaledTable, keyOf, quoted, setReplaying } from './journal.ts'
import { statement } from './statement.ts'

type Row = Readonly<Record<string, string | number | null>>

interface Entry {
  readonly table_name: JournaledTable
  readonly from: string | null
  readonly to: string | null
}

/** One row that undo or redo touched, as it was and as it is now. */
export interface ReplayedRow {
  readonly table: JournaledTable
  readonly from: Row | undefined
  readonly to: Row | undefined
}

export interface Replayed {
  readonly change: ChangeSet
  readonly rows: readonly ReplayedRow[]
}

/** Takes back the newest change that stands. `afterwards` runs in the same transaction. */
export function undo(db: Database, afterwards: (rows: readonly ReplayedRow[]) => void): Replayed | undefined {
  return replay(db, newestStanding, true, afterwards)
}

/** Makes the change again that was undone last. */
export function redo(db: Database, afterwards: (rows: readonly ReplayedRow[]) => void): Replayed | undefined {
  return replay(db, oldestUndone, false, afterwards)
}

function replay(
  db: Database,
  choose: (db: Database) => ChangeSet | undefined,
  isUndo: boolean,
  afterwards: (rows: readonly ReplayedRow[]) => void,
): Replayed | undefined {
  return db
    .transaction(() => {
      const change = choose(db)
      if (change === undefined) return undefined
      if (isUndo) fillAfter(db, change.id)
      const rows = rowsOf(db, change.id, isUndo)
      db.pragma('defer_foreign_keys = ON')
      setReplaying(db, true)
      // Rows come before what refers to them goes: a child that moved to another parent must not fall with the old one.
      for (const row of rows) if (row.from === undefined && row.to !== undefined) insert(db, row.table, row.to)
      for (const row of rows) if (row.from !== undefined && row.to !== undefined) update(db, row.table, row.to)
      for (const row of rows) if (row.from !== undefined && row.to === undefined) remove(db, row.table, row.from)
      markUndone(db, change.id, isUndo)
      afterwards(rows)
      setReplaying(db, false)
      return { change, rows }
    })
    .immediate()
}

function rowsOf(db: Database, changeSetId: number, isUndo: boolean): readonly ReplayedRow[] {
  const sql = isUndo
    ? 'SELECT table_name, after AS "from", before AS "to" FROM journal WHERE change_set_id = ? ORDER BY id DESC'
    : 'SELECT table_name, before AS "from", after AS "to" FROM journal WHERE change_set_id = ? ORDER BY id'
  return statement<Entry>(db, sql)
    .all(changeSetId)
    .map((entry) => ({ table: entry.table_name, from: parsed(entry.from), to: parsed(entry.to) }))
}

const parsed = (json: string | null) => (json === null ? undefined : (JSON.parse(json) as Row))

function insert(db: Database, table: JournaledTable, row: Row): void {
  const names = columnsOf(db, table).map((column) => column.name)
  const sql = `INSERT INTO ${quoted(table)} (${names.map(quoted).join(', ')}) VALUES (${names.map(() => '?').join(', ')})`
  statement(db, sql).run(...names.map((name) => row[name] ?? null))
}

/**
 * Puts a row back to another state.
 *
 * A note's revision is the exception: it only ever grows, so that a window which opened the note before the undo cannot
 * mistake the restored text for the one it knows.
 */
function update(db: Database, table: JournaledTable, row: Row): void {
  const columns = columnsOf(db, table)
  const names = columns.map((column) => column.name).filter((name) => !(table === 'note' && name === 'revision'))
  const grow = table === 'note' ? ', revision = revision + 1' : ''
  const sql = `UPDATE ${quoted(table)} SET ${names.map((name) => `${quoted(name)} = ?`).join(', ')}${grow} WHERE ${where(columns)}`
  statement(db, sql).run(...names.map((name) => row[name] ?? null), ...keyValues(columns, row))
}

/** Removes a row; it may have gone already, with its parent. */
function remove(db: Database, table: JournaledTable, row: Row): void {
  const columns = columnsOf(db, table)
  statement(db, `DELETE FROM ${quoted(table)} WHERE ${where(columns)}`).run(...keyValues(columns, row))
}

const where = (columns: ReturnType<typeof columnsOf>) =>
  keyOf(columns)
    .map((column) => `${quoted(column.name)} = ?`)
    .join(' AND ')

const keyValues = (columns: ReturnType<typeof columnsOf>, row: Row) =>
  keyOf(columns).map((column) => row[column.name] ?? null)
