import type { Database } from 'better-sqlite3'
import { statement } from './statement.ts'

/** One saved state of a template of the library's own. */
export interface StoredTemplate {
  readonly id: string
  readonly version: number
  /** The text of the template file. */
  readonly file: string
  readonly isRemoved: boolean
}

interface Row {
  readonly id: string
  readonly version: number
  readonly file: string
  readonly is_removed: number
}

const stored = (row: Row): StoredTemplate => ({
  id: row.id,
  version: row.version,
  file: row.file,
  isRemoved: row.is_removed === 1,
})

/** The newest state of every template, removed ones too. */
export function listNewestTemplates(db: Database): readonly StoredTemplate[] {
  return statement<Row>(
    db,
    `SELECT * FROM template AS t WHERE version = (SELECT max(version) FROM template WHERE id = t.id) ORDER BY id`,
  )
    .all()
    .map(stored)
}

export function findTemplate(db: Database, id: string, version: number): StoredTemplate | undefined {
  const row = statement<Row>(db, 'SELECT * FROM template WHERE id = ? AND version = ?').get(id, version)
  return row && stored(row)
}

export function findNewestTemplate(db: Database, id: string): StoredTemplate | undefined {
  const row = statement<Row>(db, 'SELECT * FROM template WHERE id = ? ORDER BY version DESC LIMIT 1').get(id)
  return row && stored(row)
}

export function addTemplate(db: Database, made: Omit<StoredTemplate, 'isRemoved'>, savedAt: string): void {
  statement(db, 'INSERT INTO template (id, version, file, saved_at) VALUES (?, ?, ?, ?)').run(
    made.id,
    made.version,
    made.file,
    savedAt,
  )
}

/** Marks every state of a template as removed, or as there again. */
export function setTemplateRemoved(db: Database, id: string, isRemoved: boolean): void {
  statement(db, 'UPDATE template SET is_removed = ? WHERE id = ?').run(isRemoved ? 1 : 0, id)
}
