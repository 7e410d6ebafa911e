import SQLite, { type Database } from 'better-sqlite3'

/** "AIDM" in ASCII: tells a library from any other SQLite file (PRAGMA application_id). */
export const APPLICATION_ID = 0x4149444d

/**
 * Opens the database file of a library with everything that makes a commit last.
 *
 * `synchronous=FULL` is set by hand because better-sqlite3 is compiled so that WAL silently means NORMAL, under which a
 * power cut may take back a commit that was acknowledged. On macOS a flush reaches the disk only with `fullfsync`.
 */
export function connect(file: string): Database {
  const db = new SQLite(file, { timeout: 5000 })
  try {
    db.pragma('journal_mode = WAL')
    db.pragma('synchronous = FULL')
    db.pragma('fullfsync = ON')
    // Another thread moves the log into the database long before (backup/checkpoints.ts); this is for when it cannot.
    db.pragma('wal_autocheckpoint = 16000')
    db.pragma('foreign_keys = ON')
    db.pragma('trusted_schema = OFF')
    db.pragma('cell_size_check = ON')
    db.pragma('temp_store = MEMORY')
    // 64 MB: the inner pages of the indexes of a million passages, and all of sources and versions, beside what is read.
    db.pragma('cache_size = -64000')
    return db
  } catch (error) {
    db.close()
    throw error
  }
}
