import type { Database } from 'better-sqlite3'
import type { DossierId, SourceId, VersionId } from '../../../shared/id.ts'
import type { ReadMessage } from '../../../shared/source/reading.ts'
import type { SourceVersion } from '../../../shared/source/source.ts'
import { statement } from './statement.ts'

interface Row {
  readonly id: VersionId
  readonly source_id: SourceId
  readonly number: number
  readonly text_id: string
  readonly sha256: string
  readonly original_name: string
  readonly media_type: string
  readonly size: number
  readonly messages: string
  readonly imported_at: string
  readonly words: number
  readonly sentences: number
}

const version = (row: Row): SourceVersion => ({
  id: row.id,
  sourceId: row.source_id,
  number: row.number,
  importedAt: row.imported_at,
  sha256: row.sha256,
  originalName: row.original_name,
  mediaType: row.media_type,
  size: row.size,
  words: row.words,
  sentences: row.sentences,
  messages: JSON.parse(row.messages) as ReadMessage[],
})

const SELECT = 'SELECT v.*, t.words, t.sentences FROM source_version v JOIN canonical_text t ON t.id = v.text_id'

/** The versions of a source, oldest first. */
export function versionsOf(db: Database, sourceId: SourceId): readonly SourceVersion[] {
  return statement<Row>(db, `${SELECT} WHERE v.source_id = ? ORDER BY v.number`).all(sourceId).map(version)
}

/** Where a version belongs, besides what everybody sees of it. */
export interface PlacedVersion {
  readonly version: SourceVersion
  readonly dossierId: DossierId
  readonly textId: string
  /** Length of the canonical text, in UTF-16 code units. */
  readonly characters: number
}

export function findVersion(db: Database, id: VersionId): PlacedVersion | undefined {
  const row = statement<Row & { dossier_id: DossierId; characters: number }>(
    db,
    `SELECT v.*, t.words, t.sentences, t.characters, s.dossier_id FROM source_version v
     JOIN canonical_text t ON t.id = v.text_id JOIN source s ON s.id = v.source_id WHERE v.id = ?`,
  ).get(id)
  return row && { version: version(row), dossierId: row.dossier_id, textId: row.text_id, characters: row.characters }
}

export interface NewVersion {
  readonly id: VersionId
  readonly sourceId: SourceId
  readonly number: number
  readonly textId: string
  readonly sha256: string
  readonly originalName: string
  readonly mediaType: string
  readonly size: number
  readonly messages: readonly ReadMessage[]
  readonly importedAt: string
}

export function addVersion(db: Database, made: NewVersion): void {
  statement(
    db,
    `INSERT INTO source_version (id, source_id, number, text_id, sha256, original_name, media_type, size, messages,
       imported_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    made.id,
    made.sourceId,
    made.number,
    made.textId,
    made.sha256,
    made.originalName,
    made.mediaType,
    made.size,
    JSON.stringify(made.messages),
    made.importedAt,
  )
}
