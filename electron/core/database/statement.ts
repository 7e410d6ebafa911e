import type { Database, Statement } from 'better-sqlite3'

const kept = new WeakMap<Database, Map<string, Statement>>()

/**
 * A prepared statement, compiled once per connection.
 *
 * Repositories write their SQL out where they use it; compiling it again on every call would cost more than most calls.
 */
export function statement<Row = unknown>(db: Database, sql: string): Statement<unknown[], Row> {
  let statements = kept.get(db)
  if (statements === undefined) {
    statements = new Map()
    kept.set(db, statements)
  }
  let found = statements.get(sql)
  if (found === undefined) {
    found = db.prepare(sql)
    statements.set(sql, found)
  }
  return found as Statement<unknown[], Row>
}

/** Runs a write that must hit exactly one row; anything else is a fault of this program. */
export function mustHitOne(changes: { readonly changes: number }, what: string): void {
  if (changes.changes !== 1) throw new Error(`${what} should have written one row, but wrote ${changes.changes}`)
}
