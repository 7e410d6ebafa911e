import type { Database } from 'better-sqlite3'
import { Refusal } from '../../../shared/contract/errors.ts'
import { statement } from './statement.ts'

/** Tables whose every change can be undone. Citations and search text are computed from these again. */
export const JOURNALED = [
  'dossier',
  'source',
  'source_version',
  'excerpt',
  'anchor',
  'note',
  'note_snapshot',
  'note_pair',
  'pair_confirmation',
  'template',
  'review',
  'proposal',
  'finding_waiver',
  'note_comment',
  'note_comment_reply',
  'code',
  'received',
] as const
export type JournaledTable = (typeof JOURNALED)[number]

export interface Column {
  readonly name: string
  /** Place in the primary key from 1; 0 outside it. */
  readonly pk: number
}

const columnsKept = new WeakMap<Database, Map<string, readonly Column[]>>()

/** The columns of a table. Kept per connection: the shape of a library changes only before it is in use. */
export function columnsOf(db: Database, table: string): readonly Column[] {
  const tables = columnsKept.get(db) ?? new Map<string, readonly Column[]>()
  columnsKept.set(db, tables)
  const columns = tables.get(table) ?? (db.pragma(`table_info(${quoted(table)})`) as Column[])
  tables.set(table, columns)
  return columns
}

export const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`

/** The primary key of a table's columns, in key order. */
export const keyOf = (columns: readonly Column[]) =>
  columns.filter((column) => column.pk > 0).sort((a, b) => a.pk - b.pk)

/**
 * Starts the journal on this connection: TEMP triggers that write every change of a journaled row, before and after,
 * into the change set that is open.
 *
 * What a row became is not written while it still stands that way: `after` is '=' then (see `fillAfter`).
 *
 * The triggers are generated from the tables themselves, so a new column cannot be forgotten, and they see cascades too.
 * A write outside a change set breaks the NOT NULL of `journal.change_set_id` and is rolled back: no repository can
 * forget to be undoable. `journal_state` holds one row: the open change set, and whether undo or redo is replaying.
 *
 * @throws Refusal `library-damaged` where a table is not there, which a file that calls itself migrated may still lack
 */
export function startJournal(db: Database): void {
  db.exec(`
    CREATE TEMP TABLE journal_state (change_set_id INTEGER, is_replaying INTEGER NOT NULL);
    INSERT INTO journal_state VALUES (NULL, 0);`)
  for (const table of JOURNALED) {
    const columns = columnsOf(db, table)
    if (columns.length === 0) throw new Refusal('library-damaged', lacks(table))
    db.exec(trigger(table, 'INSERT', columns))
    db.exec(trigger(table, 'UPDATE', columns))
    db.exec(trigger(table, 'DELETE', columns))
  }
}

const lacks = (table: string) =>
  `The library lacks the table “${table}”, so it was not opened and nothing in it was changed. It was damaged, or made by an unfinished version of the app. Restore a backup, or open another library; the file was kept.`

/** A row as the journal keeps it. */
const jsonOf = (from: string, columns: readonly Column[]) =>
  `json_object(${columns.map(({ name }) => `'${name}', ${from}.${quoted(name)}`).join(', ')})`

/**
 * Writes into the entries of a change what its rows became, from the rows as they stand now.
 *
 * Right as long as no later change stands, which is so whenever a change is about to be undone.
 */
export function fillAfter(db: Database, changeSetId: number): void {
  const tables = statement<{ table_name: string }>(
    db,
    "SELECT DISTINCT table_name FROM journal WHERE change_set_id = ? AND after = '='",
  ).all(changeSetId)
  for (const { table_name: table } of tables) {
    const columns = columnsOf(db, table)
    const isSame = keyOf(columns)
      .map(({ name }, at) => `now.${quoted(name)} = json_extract(journal.row_key, '$[${at}]')`)
      .join(' AND ')
    statement(
      db,
      `UPDATE journal SET after = (SELECT ${jsonOf('now', columns)} FROM ${quoted(table)} now WHERE ${isSame})
       WHERE change_set_id = ? AND table_name = ? AND after = '='`,
    ).run(changeSetId, table)
  }
}

function trigger(table: string, event: 'INSERT' | 'UPDATE' | 'DELETE', columns: readonly Column[]): string {
  const before = event === 'INSERT' ? 'NULL' : jsonOf('old', columns)
  const after = event === 'DELETE' ? 'NULL' : "'='"
  const side = event === 'INSERT' ? 'new' : 'old'
  const key = keyOf(columns)
    .map(({ name }) => `${side}.${quoted(name)}`)
    .join(', ')
  const isChange =
    event === 'UPDATE'
      ? `AND (${columns.map(({ name }) => `old.${quoted(name)} IS NOT new.${quoted(name)}`).join(' OR ')})`
      : ''
  // Typing changes one row again and again: what it was is written down once, and not even computed after that.
  const isKnown =
    event === 'UPDATE'
      ? `AND NOT EXISTS (SELECT 1 FROM journal WHERE change_set_id = (SELECT change_set_id FROM journal_state)
           AND table_name = '${table}' AND row_key = json_array(${key}) AND after = '=')`
      : ''
  return `
    CREATE TEMP TRIGGER journal_${table}_${event.toLowerCase()} AFTER ${event} ON main.${quoted(table)}
    WHEN (SELECT is_replaying FROM journal_state) = 0 ${isChange} ${isKnown} BEGIN
      INSERT INTO journal (change_set_id, table_name, row_key, before, after)
      VALUES ((SELECT change_set_id FROM journal_state), '${table}', json_array(${key}), ${before}, ${after})
      ON CONFLICT (change_set_id, table_name, row_key) DO UPDATE SET after = excluded.after
        WHERE after IS NOT excluded.after;
    END`
}

/** Points the triggers at a change set, or at none. */
export function setOpenChangeSet(db: Database, id: number | null): void {
  statement(db, 'UPDATE journal_state SET change_set_id = ?').run(id)
}

export function isChangeOpen(db: Database): boolean {
  const row = statement<{ change_set_id: number | null }>(db, 'SELECT change_set_id FROM journal_state').get()
  return row !== undefined && row.change_set_id !== null
}

/** Silences the triggers while undo or redo puts rows back. */
export function setReplaying(db: Database, isReplaying: boolean): void {
  statement(db, 'UPDATE journal_state SET is_replaying = ?').run(isReplaying ? 1 : 0)
}
