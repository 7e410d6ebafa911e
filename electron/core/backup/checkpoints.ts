import type { Database } from 'better-sqlite3'
import { runBackupWorker } from './run-backup-worker.ts'

/**
 * Pages in the write-ahead log that are worth moving into the database: 2 MB.
 *
 * A log that has been moved is written over from its start, and that costs half of what making the file longer costs: a
 * commit measured 1.6 to 2.8 flushes on a growing log, 0.8 to 1.9 on one in use again.
 */
const WORTH_MOVING = 500

/** In milliseconds; asking how long the log is takes 0.0002 of one. */
const EVERY = 250

/**
 * Moves what was written from the log into the database on a thread of its own.
 *
 * SQLite would do it inside a commit, and the flush of the database file (measured: up to 323 ms while a backup is being
 * written) would be a stall in somebody's typing.
 * @param db another one after a restore
 */
export function startCheckpoints(file: string, db: () => Database): { readonly stop: () => Promise<void> } {
  const stopping = new AbortController()
  let running: Promise<unknown> | undefined
  const timer = setInterval(() => {
    if (running !== undefined || !db().open || db().inTransaction) return
    const [state] = db().pragma('wal_checkpoint(NOOP)') as readonly { readonly log: number; checkpointed: number }[]
    if (state === undefined || state.log - state.checkpointed < WORTH_MOVING) return
    running = runBackupWorker({ to: file, isCheckpoint: true }, stopping.signal)
      .catch(() => undefined)
      .finally(() => {
        running = undefined
      })
  }, EVERY)
  timer.unref()
  return {
    async stop() {
      clearInterval(timer)
      stopping.abort()
      await running
    },
  }
}
