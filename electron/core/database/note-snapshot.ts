import type { Database } from 'better-sqlite3'
import type { NoteId, SnapshotId } from '../../../shared/id.ts'
import type { NoteHeader, NoteNode } from '../../../shared/note/note.ts'
import type { NoteSnapshot, SnapshotSummary } from '../../../shared/note/snapshot.ts'
import type { PageVariant } from '../../../shared/template/template.ts'
import { mustHitOne, statement } from './statement.ts'

interface SummaryRow {
  readonly id: SnapshotId
  readonly note_id: NoteId
  readonly label: string
  readonly is_automatic: number
  readonly words: number
  readonly made_at: string
}

interface Row extends SummaryRow {
  readonly page_variant: PageVariant
  readonly header: string
  readonly body: string
}

const summary = (row: SummaryRow): SnapshotSummary => ({
  id: row.id,
  noteId: row.note_id,
  label: row.label,
  isAutomatic: row.is_automatic === 1,
  words: row.words,
  madeAt: row.made_at,
})

/** The kept states of a note, newest first. */
export function listSnapshots(db: Database, noteId: NoteId): readonly SnapshotSummary[] {
  return statement<SummaryRow>(
    db,
    `SELECT id, note_id, label, is_automatic, words, made_at FROM note_snapshot WHERE note_id = ?
     ORDER BY made_at DESC, rowid DESC`,
  )
    .all(noteId)
    .map(summary)
}

export function findSnapshot(db: Database, id: SnapshotId): NoteSnapshot | undefined {
  const row = statement<Row>(db, 'SELECT * FROM note_snapshot WHERE id = ?').get(id)
  return (
    row && {
      ...summary(row),
      pageVariant: row.page_variant,
      header: JSON.parse(row.header) as NoteHeader,
      body: JSON.parse(row.body) as NoteNode,
    }
  )
}

export function addSnapshot(db: Database, made: NoteSnapshot): void {
  statement(
    db,
    `INSERT INTO note_snapshot (id, note_id, label, is_automatic, page_variant, words, header, body, made_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    made.id,
    made.noteId,
    made.label,
    made.isAutomatic ? 1 : 0,
    made.pageVariant,
    made.words,
    JSON.stringify(made.header),
    JSON.stringify(made.body),
    made.madeAt,
  )
}

export function removeSnapshot(db: Database, id: SnapshotId): void {
  mustHitOne(statement(db, 'DELETE FROM note_snapshot WHERE id = ?').run(id), 'Removing a snapshot')
}
