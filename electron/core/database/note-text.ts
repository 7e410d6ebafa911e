import type { Database } from 'better-sqlite3'
import type { NoteId } from '../../../shared/id.ts'
import { statement } from './statement.ts'

/** One block of a note as the search sees it. */
export interface NoteText {
  /** Of the section the block stands in. */
  readonly heading: string
  readonly text: string
}

/** Brings the searchable text of a note up to date, writing only the blocks that differ. */
export function replaceNoteText(db: Database, noteId: NoteId, texts: readonly NoteText[]): void {
  const stored = statement<NoteText>(db, 'SELECT heading, text FROM note_text WHERE note_id = ? ORDER BY ordinal').all(
    noteId,
  )
  const write = statement(
    db,
    `INSERT INTO note_text (note_id, ordinal, heading, text) VALUES (?, ?, ?, ?)
     ON CONFLICT (note_id, ordinal) DO UPDATE SET heading = excluded.heading, text = excluded.text`,
  )
  texts.forEach((given, ordinal) => {
    const old = stored[ordinal]
    if (old?.heading !== given.heading || old.text !== given.text) write.run(noteId, ordinal, given.heading, given.text)
  })
  if (stored.length > texts.length) {
    statement(db, 'DELETE FROM note_text WHERE note_id = ? AND ordinal >= ?').run(noteId, texts.length)
  }
}
