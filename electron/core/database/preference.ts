import type { Database } from 'better-sqlite3'
import { statement } from './statement.ts'

/** Everything the user has set, as JSON by name. */
export function listPreferences(db: Database): Readonly<Record<string, string>> {
  const rows = statement<{ name: string; value: string }>(db, 'SELECT name, value FROM preference ORDER BY name').all()
  return Object.fromEntries(rows.map((row) => [row.name, row.value]))
}

/** One thing the user has set, as JSON. */
export function preferenceOf(db: Database, name: string): string | undefined {
  return statement<{ value: string }>(db, 'SELECT value FROM preference WHERE name = ?').get(name)?.value
}

export function setPreference(db: Database, name: string, json: string): void {
  statement(
    db,
    'INSERT INTO preference (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
  ).run(name, json)
}
