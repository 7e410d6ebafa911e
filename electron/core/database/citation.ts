import type { Database } from 'better-sqlite3'
import type { DossierId, ExcerptId, NoteId } from '../../../shared/id.ts'
import type { Citation } from '../../../shared/note/note.ts'
import { statement } from './statement.ts'

interface Row {
  readonly note_id: NoteId
  readonly excerpt_id: ExcerptId
  readonly mode: Citation['mode']
  readonly block_id: string
  readonly sentence: string
}

const citation = (row: Row): Citation => ({
  noteId: row.note_id,
  excerptId: row.excerpt_id,
  mode: row.mode,
  blockId: row.block_id,
  sentence: row.sentence,
})

/** Every reliance of a dossier's notes on an excerpt, in the order of the notes' text. */
export function listCitations(db: Database, dossierId: DossierId): readonly Citation[] {
  return statement<Row>(
    db,
    `SELECT c.* FROM citation c JOIN note n ON n.id = c.note_id WHERE n.dossier_id = ?
     ORDER BY c.note_id, c.ordinal`,
  )
    .all(dossierId)
    .map(citation)
}

/** Replaces what is known of a note's citations; writes nothing when nothing changed. */
export function replaceCitations(db: Database, noteId: NoteId, citations: readonly Citation[]): void {
  const stored = statement<Row>(db, 'SELECT * FROM citation WHERE note_id = ? ORDER BY ordinal').all(noteId)
  if (JSON.stringify(stored.map(citation)) === JSON.stringify(citations)) return
  statement(db, 'DELETE FROM citation WHERE note_id = ?').run(noteId)
  const add = statement(
    db,
    'INSERT INTO citation (note_id, ordinal, excerpt_id, mode, block_id, sentence) VALUES (?, ?, ?, ?, ?, ?)',
  )
  citations.forEach((made, ordinal) => {
    add.run(noteId, ordinal, made.excerptId, made.mode, made.blockId, made.sentence)
  })
}
