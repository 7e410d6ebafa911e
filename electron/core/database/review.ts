import type { Database } from 'better-sqlite3'
import type { Review } from '../../../shared/contract/reviews.ts'
import type { DossierId, ExportId, NoteId, ReviewId } from '../../../shared/id.ts'
import type { NoteText } from '../../../shared/review/apply/apply-edits.ts'
import type { Ledger, Proposal } from '../../../shared/review/proposal.ts'
import type { NoteComment } from '../../../shared/word/paper/note-comment.ts'
import { mustHitOne, statement } from './statement.ts'

interface Row {
  readonly id: ReviewId
  readonly note_id: NoteId
  readonly export_id: ExportId | null
  readonly file_name: string
  readonly sha256: string
  readonly ledger: string
  readonly messages: string
  readonly opened_at: string
  readonly proposals: number
  readonly open: number
}

const review = (row: Row): Review => ({
  id: row.id,
  noteId: row.note_id,
  exportId: row.export_id ?? undefined,
  fileName: row.file_name,
  sha256: row.sha256,
  openedAt: row.opened_at,
  ledger: JSON.parse(row.ledger) as Ledger,
  messages: JSON.parse(row.messages) as string[],
  proposals: row.proposals,
  open: row.open,
})

const SELECT = `SELECT r.id, r.note_id, r.export_id, r.file_name, r.sha256, r.ledger, r.messages, r.opened_at,
  (SELECT count(*) FROM proposal p WHERE p.review_id = r.id) AS proposals,
  (SELECT count(*) FROM proposal p WHERE p.review_id = r.id AND p.decision = 'open') AS open FROM review r`

/** The returned files of a note, newest first. */
export function listReviews(db: Database, noteId: NoteId): readonly Review[] {
  return statement<Row>(db, `${SELECT} WHERE r.note_id = ? ORDER BY r.opened_at DESC, r.id`).all(noteId).map(review)
}

/** The returned files of all notes of a dossier, newest first. */
export function listReviewsIn(db: Database, dossierId: DossierId): readonly Review[] {
  return statement<Row>(
    db,
    `${SELECT} JOIN note n ON n.id = r.note_id WHERE n.dossier_id = ? ORDER BY r.opened_at DESC, r.id`,
  )
    .all(dossierId)
    .map(review)
}

export function findReview(db: Database, id: ReviewId): Review | undefined {
  const row = statement<Row>(db, `${SELECT} WHERE r.id = ?`).get(id)
  return row && review(row)
}

/** Header and body that the proposals of a review speak of. */
export function baseOf(db: Database, id: ReviewId): NoteText {
  const row = statement<{ base: string }>(db, 'SELECT base FROM review WHERE id = ?').get(id)
  if (row === undefined) throw new Error(`There is no review ${id}`)
  return JSON.parse(row.base) as NoteText
}

export interface NewReview {
  readonly id: ReviewId
  readonly noteId: NoteId
  readonly exportId: ExportId | undefined
  readonly base: NoteText
  readonly fileName: string
  readonly sha256: string
  readonly ledger: Ledger
  readonly messages: readonly string[]
  readonly openedAt: string
  readonly proposals: readonly Proposal[]
}

export function addReview(db: Database, made: NewReview): void {
  statement(
    db,
    `INSERT INTO review (id, note_id, export_id, base, file_name, sha256, ledger, messages, opened_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    made.id,
    made.noteId,
    made.exportId ?? null,
    JSON.stringify({ header: made.base.header, body: made.base.body }),
    made.fileName,
    made.sha256,
    JSON.stringify(made.ledger),
    JSON.stringify(made.messages),
    made.openedAt,
  )
  const add = statement(
    db,
    `INSERT INTO proposal (review_id, number, detail, decision, reply, is_applied) VALUES (?, ?, ?, 'open', '', 0)`,
  )
  for (const proposal of made.proposals) add.run(made.id, proposal.number, JSON.stringify(proposal))
}

/** Proposals go with their review. */
export function removeReview(db: Database, id: ReviewId): void {
  statement(db, 'DELETE FROM proposal WHERE review_id = ?').run(id)
  mustHitOne(statement(db, 'DELETE FROM review WHERE id = ?').run(id), 'Removing a review')
}

export interface StoredProposal {
  readonly proposal: Proposal
  readonly decision: 'open' | 'accepted' | 'rejected'
  readonly reply: string
  readonly isApplied: boolean
  /** ISO 8601, of the last decision or reply. */
  readonly decidedAt?: string | undefined
}

interface ProposalRow {
  readonly detail: string
  readonly decision: StoredProposal['decision']
  readonly reply: string
  readonly is_applied: number
  readonly decided_at: string | null
}

export function proposalsOf(db: Database, id: ReviewId): readonly StoredProposal[] {
  return statement<ProposalRow>(
    db,
    'SELECT detail, decision, reply, is_applied, decided_at FROM proposal WHERE review_id = ? ORDER BY number',
  )
    .all(id)
    .map((row) => ({
      proposal: JSON.parse(row.detail) as Proposal,
      decision: row.decision,
      reply: row.reply,
      isApplied: row.is_applied === 1,
      decidedAt: row.decided_at ?? undefined,
    }))
}

export function decideProposal(
  db: Database,
  id: ReviewId,
  { proposal, decision, reply, isApplied }: StoredProposal,
  decidedAt: string,
): void {
  mustHitOne(
    statement(
      db,
      `UPDATE proposal SET detail = ?, decision = ?, reply = ?, is_applied = ?, decided_at = ?
       WHERE review_id = ? AND number = ?`,
    ).run(JSON.stringify(proposal), decision, reply, isApplied ? 1 : 0, decidedAt, id, proposal.number),
    'Deciding a proposal',
  )
}

export interface ExportRow {
  readonly id: ExportId
  readonly note_revision: number
  readonly variant: string | null
  readonly sha256: string
  readonly note_state: string
  /** JSON: the comments that went out with it. */
  readonly comments: string | null
}

/** Every Word file that was handed out of a note, newest first, with the note exactly as it stood. */
export function exportsOf(db: Database, noteId: NoteId): readonly ExportRow[] {
  return statement<ExportRow>(
    db,
    `SELECT id, note_revision, variant, sha256, note_state, comments FROM export
     WHERE note_id = ? AND format = 'docx' ORDER BY made_at DESC, id`,
  ).all(noteId)
}

/** When the newest working copy was made that has come back; nothing where none has. */
export function newestReturned(db: Database, noteId: NoteId): string | undefined {
  const row = statement<{ at: string | null }>(
    db,
    `SELECT max(e.made_at) AS at FROM review r JOIN export e ON e.id = r.export_id
     WHERE r.note_id = ? AND e.variant = 'working'`,
  ).get(noteId)
  return row?.at ?? undefined
}

/** The comments that went out with an export, as they stood. */
export function sentWith(db: Database, id: ExportId | undefined): readonly NoteComment[] {
  const sql = 'SELECT comments FROM export WHERE id = ?'
  const row = id && statement<{ comments: string | null }>(db, sql).get(id)
  return row?.comments ? (JSON.parse(row.comments) as NoteComment[]) : []
}

/** The newest Word file of each note of the library, with the note as it stood. */
export function newestExports(db: Database): readonly { readonly note_id: NoteId; readonly note_state: string }[] {
  return statement<{ note_id: NoteId; note_state: string }>(
    db,
    `SELECT note_id, note_state FROM export e WHERE format = 'docx' AND note_id IS NOT NULL AND made_at =
       (SELECT max(made_at) FROM export WHERE note_id = e.note_id AND format = 'docx') GROUP BY note_id`,
  ).all()
}
