import type { Database } from 'better-sqlite3'
import type { CheckName } from '../../../shared/checks/finding.ts'
import type { NoteId } from '../../../shared/id.ts'
import { mustHitOne, statement } from './statement.ts'

/** A finding that was let stand: named by its check, its block and the words it is about. */
export interface FindingWaiver {
  readonly check: CheckName
  readonly blockId: string
  readonly where: string
  readonly reason: string
  readonly madeAt: string
  /** Not known for waivers made before it was kept. */
  readonly madeBy?: string | undefined
}

export type WaivedFinding = Omit<FindingWaiver, 'reason' | 'madeAt' | 'madeBy'>

export function listWaivers(db: Database, noteId: NoteId): readonly FindingWaiver[] {
  return statement<{
    readonly check_name: CheckName
    readonly block_id: string
    readonly words: string
    readonly reason: string
    readonly made_at: string
    readonly made_by: string | null
  }>(
    db,
    'SELECT check_name, block_id, words, reason, made_at, made_by FROM finding_waiver WHERE note_id = ? ORDER BY made_at',
  )
    .all(noteId)
    .map((row) => ({
      check: row.check_name,
      blockId: row.block_id,
      where: row.words,
      reason: row.reason,
      madeAt: row.made_at,
      madeBy: row.made_by ?? undefined,
    }))
}

/** A second waiver of the same finding replaces the reason of the first. */
export function putWaiver(db: Database, noteId: NoteId, waiver: FindingWaiver): void {
  statement(
    db,
    `INSERT INTO finding_waiver (note_id, check_name, block_id, words, reason, made_at, made_by)
     VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (note_id, check_name, block_id, words) DO UPDATE SET reason = excluded.reason,
       made_at = excluded.made_at, made_by = excluded.made_by`,
  ).run(noteId, waiver.check, waiver.blockId, waiver.where, waiver.reason, waiver.madeAt, waiver.madeBy ?? null)
}

export function removeWaiver(db: Database, noteId: NoteId, waived: WaivedFinding): void {
  mustHitOne(
    statement(db, 'DELETE FROM finding_waiver WHERE note_id = ? AND check_name = ? AND block_id = ? AND words = ?').run(
      noteId,
      waived.check,
      waived.blockId,
      waived.where,
    ),
    'Taking back a waiver',
  )
}
