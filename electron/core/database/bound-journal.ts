import type { Database } from 'better-sqlite3'
import { statement } from './statement.ts'

/** How far back undo goes. */
export interface JournalBounds {
  /** Days after which an act is final. */
  readonly days: number
  /** Bytes that the rows of all acts may take together; the oldest become final first. */
  readonly bytes: number
  /** Acts that can be undone however old and large they are. */
  readonly acts: number
}

/**
 * A season of work, and about the size of a well-filled library: a note of fifty pages edited all day long adds 20 MB.
 */
export const JOURNAL_BOUNDS: JournalBounds = { days: 90, bytes: 256 * 2 ** 20, acts: 200 }

/** Acts that are made final at once, so that closing never takes long; the rest goes the next time. */
const MOST_AT_ONCE = 2000

const DAY = 24 * 60 * 60_000

/**
 * Lets go of the rows that undo would need for acts beyond the bounds.
 *
 * The acts stay in the history with their names and times. An act is final only when all before it are, and never one
 * that was undone and can be made again.
 * @returns how many acts became final
 */
export function boundJournal(db: Database, now: Date, bounds: JournalBounds = JOURNAL_BOUNDS): number {
  const oldest = new Date(now.getTime() - bounds.days * DAY).toISOString()
  return db
    .transaction(() => {
      const last = statement<{ id: number | null }>(
        db,
        `SELECT max(id) AS id FROM (
           SELECT id, made_at,
             row_number() OVER newer AS acts,
             sum((SELECT coalesce(sum(coalesce(octet_length(before), 0) + coalesce(octet_length(after), 0)), 0)
               FROM journal WHERE change_set_id = change_set.id)) OVER newer AS bytes
           FROM change_set WHERE is_undone = 0 AND is_final = 0 WINDOW newer AS (ORDER BY id DESC))
         WHERE acts > :acts AND (made_at < :oldest OR bytes > :bytes)`,
      ).get({ acts: bounds.acts, oldest, bytes: bounds.bytes })?.id
      if (last === null || last === undefined) return 0
      const chosen = statement<{ id: number }>(
        db,
        'SELECT id FROM change_set WHERE is_undone = 0 AND is_final = 0 AND id <= ? ORDER BY id LIMIT ?',
      ).all(last, MOST_AT_ONCE)
      for (const { id } of chosen) {
        statement(db, 'DELETE FROM journal WHERE change_set_id = ?').run(id)
        statement(db, 'UPDATE change_set SET is_final = 1 WHERE id = ?').run(id)
      }
      return chosen.length
    })
    .immediate()
}
