import type { Database } from 'better-sqlite3'
import type { Dossier } from '../../../shared/contract/dossiers.ts'
import type { DossierId } from '../../../shared/id.ts'
import { mustHitOne, statement } from './statement.ts'

interface Row {
  readonly id: DossierId
  readonly title: string
  readonly is_sample: number
  readonly created_at: string
  readonly sources: number
  readonly excerpts: number
  readonly notes: number
}

const dossier = (row: Row): Dossier => ({
  id: row.id,
  title: row.title,
  createdAt: row.created_at,
  isSample: row.is_sample === 1,
  sources: row.sources,
  excerpts: row.excerpts,
  notes: row.notes,
})

const SELECT = `
  SELECT d.id, d.title, d.is_sample, d.created_at,
    (SELECT count(*) FROM source s WHERE s.dossier_id = d.id) AS sources,
    (SELECT count(*) FROM excerpt e JOIN source s ON s.id = e.source_id WHERE s.dossier_id = d.id) AS excerpts,
    (SELECT count(*) FROM note n WHERE n.dossier_id = d.id) AS notes
  FROM dossier d`

export function listDossiers(db: Database): readonly Dossier[] {
  return statement<Row>(db, `${SELECT} ORDER BY d.title COLLATE NOCASE, d.id`).all().map(dossier)
}

export function findDossier(db: Database, id: DossierId): Dossier | undefined {
  const row = statement<Row>(db, `${SELECT} WHERE d.id = ?`).get(id)
  return row && dossier(row)
}

export interface NewDossier {
  readonly id: DossierId
  readonly title: string
  readonly isSample: boolean
  readonly createdAt: string
}

export function addDossier(db: Database, made: NewDossier): void {
  statement(db, 'INSERT INTO dossier (id, title, is_sample, created_at) VALUES (?, ?, ?, ?)').run(
    made.id,
    made.title,
    made.isSample ? 1 : 0,
    made.createdAt,
  )
}

export function renameDossier(db: Database, id: DossierId, title: string): void {
  mustHitOne(statement(db, 'UPDATE dossier SET title = ? WHERE id = ?').run(title, id), 'Renaming a dossier')
}

export function removeDossier(db: Database, id: DossierId): void {
  mustHitOne(statement(db, 'DELETE FROM dossier WHERE id = ?').run(id), 'Removing a dossier')
}
