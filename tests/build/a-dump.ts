import { join } from 'node:path'
import SQLite from 'better-sqlite3'

/** What a person made, and what is computed from it. Search rows are compared by what they say, not by their numbers. */
const QUERIES = {
  dossier: 'SELECT * FROM dossier ORDER BY id',
  source: 'SELECT * FROM source ORDER BY id',
  source_version: 'SELECT * FROM source_version ORDER BY id',
  excerpt: 'SELECT * FROM excerpt ORDER BY id',
  anchor: 'SELECT * FROM anchor ORDER BY excerpt_id, version_id',
  // A revision only grows, also through undo.
  note: `SELECT id, dossier_id, template_id, template_version, language, page_variant, title, words, header, body,
    created_at, changed_at FROM note ORDER BY id`,
  note_snapshot: 'SELECT * FROM note_snapshot ORDER BY id',
  note_comment: 'SELECT * FROM note_comment ORDER BY id',
  note_comment_reply: 'SELECT * FROM note_comment_reply ORDER BY id',
  citation: 'SELECT * FROM citation ORDER BY note_id, ordinal',
  note_text: 'SELECT note_id, ordinal, heading, text FROM note_text ORDER BY note_id, ordinal',
  excerpt_text: 'SELECT excerpt_id, text FROM excerpt_text ORDER BY excerpt_id',
}

export type Dump = Readonly<Record<keyof typeof QUERIES, readonly unknown[]>>

/** Everything in a library's tables, read through a connection of its own. */
export function dumpOf(folder: string): Dump {
  const db = new SQLite(join(folder, 'library.db'), { readonly: true })
  try {
    return Object.fromEntries(
      Object.entries(QUERIES).map(([name, sql]) => [name, db.prepare(sql).all()]),
    ) as unknown as Dump
  } finally {
    db.close()
  }
}

/** Throws when an index does not agree with the text it was made from (https://sqlite.org/fts5.html §6.4). */
export function checkSearchIndexes(folder: string): void {
  const db = new SQLite(join(folder, 'library.db'))
  try {
    for (const index of ['block_words', 'excerpt_text_words', 'note_text_words']) {
      db.prepare(`INSERT INTO ${index} (${index}, rank) VALUES ('integrity-check', 1)`).run()
    }
    const found = db.pragma('integrity_check', { simple: true })
    if (found !== 'ok') throw new Error(`integrity_check: ${found}`)
    const broken = db.pragma('foreign_key_check') as unknown[]
    if (broken.length > 0) throw new Error(`${broken.length} broken references`)
  } finally {
    db.close()
  }
}
