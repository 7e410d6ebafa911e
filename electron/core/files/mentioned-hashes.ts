import SQLite from 'better-sqlite3'

/** A SHA-256 wherever it stands: alone in a column, or inside JSON. */
const HASH = /(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/g

/** Tables that hold the words of sources: much text, no hash of a file. */
const WORDS_ONLY = new Set(['block'])

/**
 * Every SHA-256 that a library, or a backup of one, mentions anywhere: in versions, reviews, preferences, notes, and in
 * what undo and redo would bring back.
 *
 * All tables are read rather than those that are known to name files, so that a table added later is not forgotten.
 * @throws where the file cannot be read whole; whoever asks must then take every file for needed
 */
export function mentionedHashes(file: string): ReadonlySet<string> {
  const found = new Set<string>()
  const db = new SQLite(file, { readonly: true, fileMustExist: true, timeout: 10_000 })
  try {
    const tables = db
      .prepare(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!'",
      )
      .pluck()
      .all() as string[]
    for (const table of tables) {
      if (WORDS_ONLY.has(table)) continue
      const rows = db.prepare(`SELECT * FROM "${table.replaceAll('"', '""')}"`).raw()
      for (const row of rows.iterate() as Iterable<readonly unknown[]>) {
        for (const value of row) {
          if (typeof value !== 'string' || value.length < 64) continue
          for (const [hash] of value.matchAll(HASH)) found.add(hash)
        }
      }
    }
    return found
  } finally {
    db.close()
  }
}
