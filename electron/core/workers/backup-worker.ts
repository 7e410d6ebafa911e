import { closeSync, fsyncSync, openSync, renameSync, rmSync, statSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import SQLite from 'better-sqlite3'

export interface BackupOrder {
  /** Only moves what was written into the database file `to`, as far as nobody reads what it would overwrite. */
  readonly isCheckpoint?: boolean
  /** The live database. Left out when `to` exists already and is only to be verified. */
  readonly from?: string
  readonly to: string
}

export type BackupAnswer =
  | { readonly ok: true; readonly size: number }
  | { readonly ok: false; readonly code: string; readonly message: string }

/**
 * Copies a live database into one file, flushes it, reads it back whole, and only then gives it its name.
 *
 * `VACUUM INTO` from a thread of its own: a file copy of a live database is broken, and `db.backup()` from a second
 * connection starts anew at every write of the first and may never end.
 */
function make(order: BackupOrder): BackupAnswer {
  const written = order.from === undefined ? order.to : `${order.to}.part`
  try {
    if (order.from !== undefined) {
      rmSync(written, { force: true })
      const live = new SQLite(order.from, { fileMustExist: true, timeout: 10_000 })
      try {
        live.prepare('VACUUM INTO ?').run(written)
      } finally {
        live.close()
      }
      flush(written)
    }
    verify(written)
    if (written !== order.to) renameSync(written, order.to)
    return { ok: true, size: statSync(order.to).size }
  } catch (error) {
    if (written !== order.to) rmSync(written, { force: true })
    return failed(error)
  }
}

function flush(file: string): void {
  const handle = openSync(file, 'r+')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

function verify(file: string): void {
  const copy = new SQLite(file, { readonly: true, fileMustExist: true })
  try {
    const found = copy.pragma('quick_check(1)', { simple: true })
    if (found !== 'ok') throw Object.assign(new Error(`The copy is damaged: ${found}`), { code: 'SQLITE_CORRUPT' })
  } finally {
    copy.close()
  }
}

/** PASSIVE: it never makes a writer wait. */
function checkpoint(file: string): BackupAnswer {
  try {
    const live = new SQLite(file, { fileMustExist: true })
    try {
      live.pragma('wal_checkpoint(PASSIVE)')
    } finally {
      live.close()
    }
    return { ok: true, size: 0 }
  } catch (error) {
    return failed(error)
  }
}

function failed(error: unknown): BackupAnswer {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return { ok: false, code, message: error instanceof Error ? error.message : String(error) }
}

const order = workerData as BackupOrder
parentPort?.postMessage(order.isCheckpoint ? checkpoint(order.to) : make(order))
