import type { Database } from 'better-sqlite3'
import type { Exported } from '../../../shared/contract/notes.ts'
import type { DossierId, ExportId, NoteId } from '../../../shared/id.ts'
import type { NoteComment } from '../../../shared/word/paper/note-comment.ts'
import { statement } from './statement.ts'

interface Row {
  readonly id: ExportId
  readonly note_id: NoteId | null
  readonly note_revision: number
  readonly format: Exported['format']
  readonly variant: Exclude<Exported['variant'], undefined> | null
  readonly file_name: string
  readonly sha256: string
  readonly size: number
  readonly made_at: string
  readonly despite: string | null
}

const exported = (row: Row): Exported => ({
  id: row.id,
  noteId: row.note_id ?? undefined,
  noteRevision: row.note_revision,
  format: row.format,
  variant: row.variant ?? undefined,
  fileName: row.file_name,
  sha256: row.sha256,
  size: row.size,
  madeAt: row.made_at,
  despite: row.despite === null ? undefined : (JSON.parse(row.despite) as Exported['despite']),
})

/** Keeps the record of a file handed out, with the state it shows and the comments that went out with it. */
export function addExport(
  db: Database,
  dossierId: DossierId,
  made: Exported,
  noteState: string,
  comments: readonly NoteComment[] = [],
): void {
  statement(
    db,
    `INSERT INTO export (id, dossier_id, note_id, note_revision, note_state, format, variant, file_name, sha256, size, made_at,
       despite, comments) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    made.id,
    dossierId,
    made.noteId ?? null,
    made.noteRevision,
    noteState,
    made.format,
    made.variant ?? null,
    made.fileName,
    made.sha256,
    made.size,
    made.madeAt,
    made.despite === undefined ? null : JSON.stringify(made.despite),
    comments.length === 0 ? null : JSON.stringify(comments),
  )
}

const COLUMNS = 'id, note_id, note_revision, format, variant, file_name, sha256, size, made_at, despite'

/** The exports of a dossier, newest first. */
export function listExports(db: Database, dossierId: DossierId): readonly Exported[] {
  return statement<Row>(db, `SELECT ${COLUMNS} FROM export WHERE dossier_id = ? ORDER BY made_at DESC, id LIMIT 200`)
    .all(dossierId)
    .map(exported)
}

export function findExport(db: Database, id: ExportId): Exported | undefined {
  const row = statement<Row>(db, `SELECT ${COLUMNS} FROM export WHERE id = ?`).get(id)
  return row && exported(row)
}

/** The note as it was when a file went out, as JSON; `{}` for a file made of a whole dossier. */
export function noteStateOf(db: Database, id: ExportId): string | undefined {
  return statement<{ note_state: string }>(db, 'SELECT note_state FROM export WHERE id = ?').get(id)?.note_state
}

/** Files that went out with these bytes, or under this name, newest first. */
export function findExportsLike(db: Database, sha256: string, fileName: string): readonly Exported[] {
  return statement<Row>(
    db,
    `SELECT ${COLUMNS} FROM export WHERE sha256 = ? OR file_name = ? ORDER BY made_at DESC, id LIMIT 200`,
  )
    .all(sha256, fileName)
    .map(exported)
}

/** A file that was handed out with everything that is kept about it, both as JSON. */
export interface KeptExport {
  readonly exported: Exported
  readonly noteState: string
  readonly comments: string
}

/** Every export of a dossier, oldest first. */
export function allExports(db: Database, dossierId: DossierId): readonly KeptExport[] {
  return statement<Row & { readonly note_state: string; readonly comments: string | null }>(
    db,
    `SELECT ${COLUMNS}, note_state, comments FROM export WHERE dossier_id = ? ORDER BY made_at, id`,
  )
    .all(dossierId)
    .map((row) => ({ exported: exported(row), noteState: row.note_state, comments: row.comments ?? '[]' }))
}
