import type { Database } from 'better-sqlite3'
import type { DossierId, SourceId, VersionId } from '../../../shared/id.ts'
import type { Provenance, Source, SourceVersion } from '../../../shared/source/source.ts'
import type { SourceKind } from '../../../shared/source/source-kind.ts'
import { versionsOf } from './source-version.ts'
import { mustHitOne, statement } from './statement.ts'

interface Row {
  readonly id: SourceId
  readonly dossier_id: DossierId
  readonly title: string
  readonly short_title: string | null
  readonly issuer: string | null
  readonly date: string | null
  readonly address: string | null
  readonly retrieved_on: string | null
  readonly language: string | null
  readonly marking: string | null
  readonly reliability: string | null
  readonly kind: SourceKind | null
  readonly created_at: string
}

function source(row: Row, versions: readonly SourceVersion[]): Source {
  const newest = versions.at(-1)
  if (newest === undefined) throw new Error(`Source ${row.id} has no version`)
  return {
    id: row.id,
    dossierId: row.dossier_id,
    title: row.title,
    shortTitle: row.short_title ?? undefined,
    issuer: row.issuer ?? undefined,
    date: row.date ?? undefined,
    address: row.address ?? undefined,
    retrievedOn: row.retrieved_on ?? undefined,
    language: row.language ?? undefined,
    marking: row.marking ?? undefined,
    reliability: row.reliability ?? undefined,
    kind: row.kind ?? undefined,
    createdAt: row.created_at,
    currentVersionId: newest.id as VersionId,
    versions,
  }
}

/** The sources of a dossier, by date; those without one last. */
export function listSources(db: Database, dossierId: DossierId): readonly Source[] {
  return statement<Row>(
    db,
    'SELECT * FROM source WHERE dossier_id = ? ORDER BY date IS NULL, date, title COLLATE NOCASE, id',
  )
    .all(dossierId)
    .map((row) => source(row, versionsOf(db, row.id)))
}

export function findSource(db: Database, id: SourceId): Source | undefined {
  const row = statement<Row>(db, 'SELECT * FROM source WHERE id = ?').get(id)
  return row && source(row, versionsOf(db, row.id))
}

const provenanceValues = (given: Provenance) => [
  given.title,
  given.shortTitle ?? null,
  given.issuer ?? null,
  given.date ?? null,
  given.address ?? null,
  given.retrievedOn ?? null,
  given.language ?? null,
  given.marking ?? null,
  given.reliability ?? null,
  given.kind ?? null,
]

export interface NewSource extends Provenance {
  readonly id: SourceId
  readonly dossierId: DossierId
  readonly createdAt: string
}

export function addSource(db: Database, made: NewSource): void {
  statement(
    db,
    `INSERT INTO source (title, short_title, issuer, date, address, retrieved_on, language, marking, reliability,
       kind, id, dossier_id, created_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(...provenanceValues(made), made.id, made.dossierId, made.createdAt)
}

export function editSource(db: Database, id: SourceId, given: Provenance): void {
  mustHitOne(
    statement(
      db,
      `UPDATE source SET title = ?, short_title = ?, issuer = ?, date = ?, address = ?, retrieved_on = ?, language = ?,
         marking = ?, reliability = ?, kind = ? WHERE id = ?`,
    ).run(...provenanceValues(given), id),
    'Editing a source',
  )
}

export function removeSource(db: Database, id: SourceId): void {
  mustHitOne(statement(db, 'DELETE FROM source WHERE id = ?').run(id), 'Removing a source')
}
