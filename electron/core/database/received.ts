import type { Database } from 'better-sqlite3'
import type { DossierId } from '../../../shared/id.ts'
import { statement } from './statement.ts'

/** What items of a dossier said, as hashes, by their ids. */
export type ItemStates = Readonly<Record<string, string>>

/** An act that the history of a dossier tells. */
export interface PastAct {
  readonly at: string
  readonly by: string
  readonly what: string
}

/** A hand-over as it was received. */
export interface Received {
  readonly id: string
  readonly dossierId: DossierId
  readonly handedBy: string
  readonly receivedAt: string
  readonly states: ItemStates
  readonly history: readonly PastAct[]
}

interface Row {
  readonly id: string
  readonly dossier_id: DossierId
  readonly handed_by: string
  readonly received_at: string
  readonly states: string
  readonly history: string
}

/** What was received of a dossier, oldest first. */
export function listReceived(db: Database, dossierId: DossierId): readonly Received[] {
  return statement<Row>(db, 'SELECT * FROM received WHERE dossier_id = ? ORDER BY received_at, id')
    .all(dossierId)
    .map((row) => ({
      id: row.id,
      dossierId: row.dossier_id,
      handedBy: row.handed_by,
      receivedAt: row.received_at,
      states: JSON.parse(row.states) as ItemStates,
      history: JSON.parse(row.history) as PastAct[],
    }))
}

export function addReceived(db: Database, made: Received): void {
  statement(
    db,
    'INSERT INTO received (id, dossier_id, handed_by, received_at, states, history) VALUES (?, ?, ?, ?, ?, ?)',
  ).run(
    made.id,
    made.dossierId,
    made.handedBy,
    made.receivedAt,
    JSON.stringify(made.states),
    JSON.stringify(made.history),
  )
}

/** What items said in the files that this library handed over. */
export function handedStates(db: Database, dossierId: DossierId): readonly ItemStates[] {
  return statement<{ handed: string }>(
    db,
    `SELECT json_extract(note_state, '$.handed') AS handed FROM export
     WHERE dossier_id = ? AND format IN ('dossier.zip', 'dossier.sealed')
       AND json_extract(note_state, '$.handed') IS NOT NULL`,
  )
    .all(dossierId)
    .map(({ handed }) => JSON.parse(handed) as ItemStates)
}

/**
 * What was done to a dossier here, as far as the history still names its rows, oldest first. Acts that were undone are
 * left out; those too old to be undone keep only a label, which names no dossier.
 */
export function actsOn(db: Database, dossierId: DossierId): readonly Act[] {
  return statement<{ at: string; what: string; by: string | null }>(
    db,
    `WITH own (id) AS (
       SELECT @dossierId UNION ALL SELECT id FROM source WHERE dossier_id = @dossierId UNION ALL SELECT id FROM note WHERE dossier_id = @dossierId
       UNION ALL SELECT e.id FROM excerpt e JOIN source s ON s.id = e.source_id WHERE s.dossier_id = @dossierId
       UNION ALL SELECT v.id FROM source_version v JOIN source s ON s.id = v.source_id WHERE s.dossier_id = @dossierId)
     SELECT made_at AS at, label AS what, made_by AS "by" FROM change_set WHERE is_undone = 0 AND id IN (
       SELECT change_set_id FROM journal WHERE json_extract(row_key, '$[0]') IN (SELECT id FROM own)
         OR (table_name IN ('source', 'note') AND after IS NULL AND json_extract(before, '$.dossier_id') = @dossierId))
     ORDER BY id`,
  )
    .all({ dossierId })
    .map(({ at, what, by }) => ({ at, what, by: by ?? undefined }))
}

/** One change, as a history tells it. */
interface Act {
  readonly at: string
  readonly what: string
  readonly by: string | undefined
}
