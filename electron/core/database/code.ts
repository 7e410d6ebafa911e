import type { Database } from 'better-sqlite3'
import type { Code } from '../../../shared/codebook/codebook.ts'
import { statement } from './statement.ts'

/** The codes that this library has of its own or changed, as JSON, in the order in which they came. */
export function listCodeDefinitions(db: Database): readonly string[] {
  return statement<{ definition: string }>(db, 'SELECT definition FROM code ORDER BY place, id')
    .all()
    .map(({ definition }) => definition)
}

/** Keeps a code; one with the same id is replaced where it stands. */
export function putCode(db: Database, code: Code, changedAt: string): void {
  statement(
    db,
    `INSERT INTO code (id, place, definition, changed_at)
     VALUES (?, (SELECT coalesce(max(place), 0) + 1 FROM code), ?, ?)
     ON CONFLICT (id) DO UPDATE SET definition = excluded.definition, changed_at = excluded.changed_at`,
  ).run(code.id, JSON.stringify(code), changedAt)
}

export function dropCode(db: Database, id: string): void {
  statement(db, 'DELETE FROM code WHERE id = ?').run(id)
}

/** How many excerpts of the whole library bear a code. */
export function countWithCode(db: Database, code: string): number {
  return statement<{ count: number }>(db, 'SELECT count(*) AS count FROM excerpt WHERE code = ?').get(code)?.count ?? 0
}

/** Gives every excerpt with one code another. @returns how many there were */
export function recode(db: Database, from: string, to: string, changedAt: string): number {
  return statement(db, 'UPDATE excerpt SET code = ?, changed_at = ? WHERE code = ?').run(to, changedAt, from).changes
}
