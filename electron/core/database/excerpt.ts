import type { Database } from 'better-sqlite3'
import type { Selector } from '../../../shared/anchoring/selector.ts'
import type { EpistemicStatus } from '../../../shared/codebook/codebook.ts'
import type { Excerpt, ExcerptAnchor } from '../../../shared/excerpt/excerpt.ts'
import type { DossierId, ExcerptId, SourceId, VersionId } from '../../../shared/id.ts'
import { mustHitOne, statement } from './statement.ts'

interface Row {
  readonly id: ExcerptId
  readonly dossier_id: DossierId
  readonly source_id: SourceId
  readonly code: string
  readonly attributes: string
  readonly comment: string
  readonly epistemic_status: EpistemicStatus
  readonly is_suggested: number
  readonly created_at: string
  readonly changed_at: string
  readonly anchors: string
}

/** A row of `anchor` as the query packs it: version, number, outcome, decision, selector, address. */
interface AnchorRow {
  readonly v: VersionId
  readonly n: number
  readonly o: ExcerptAnchor['outcome']
  readonly d: ExcerptAnchor['decision']
  readonly s: Selector | null
  readonly a: string | null
}

const SELECT = `
  SELECT e.*, s.dossier_id, (
    SELECT json_group_array(json_object(
      'v', a.version_id, 'n', v.number, 'o', a.outcome, 'd', a.decision,
      's', iif(a.start IS NULL, NULL, json_object(
        'start', a.start, 'end', a."end", 'exact', a.exact, 'prefix', a.prefix, 'suffix', a.suffix)),
      'a', (SELECT b.address FROM block b WHERE b.text_id = v.text_id AND b.start <= a.start
            ORDER BY b.start DESC LIMIT 1)))
    FROM anchor a JOIN source_version v ON v.id = a.version_id WHERE a.excerpt_id = e.id) AS anchors
  FROM excerpt e JOIN source s ON s.id = e.source_id`

function excerpt(row: Row): Excerpt {
  const anchors = (JSON.parse(row.anchors) as AnchorRow[]).sort((a, b) => a.n - b.n)
  const settled = anchors.findLast((anchor) => anchor.s !== null && isSettled(anchor.d))
  if (settled?.s == null) throw new Error(`Excerpt ${row.id} stands in no version`)
  return {
    id: row.id,
    dossierId: row.dossier_id,
    sourceId: row.source_id,
    versionId: settled.v,
    selector: settled.s,
    address: settled.a ?? '',
    code: row.code,
    attributes: JSON.parse(row.attributes) as Record<string, string>,
    comment: row.comment,
    epistemicStatus: row.epistemic_status,
    isSuggested: row.is_suggested === 1,
    createdAt: row.created_at,
    changedAt: row.changed_at,
    anchors: anchors.map((anchor) => ({
      versionId: anchor.v,
      outcome: anchor.o,
      decision: anchor.d,
      ...(anchor.s !== null && { selector: anchor.s }),
    })),
  }
}

const isSettled = (decision: ExcerptAnchor['decision']) => decision === 'automatic' || decision === 'confirmed'

/** The excerpts of a dossier in reading order: source by source as listed, then place by place. */
export function listExcerpts(db: Database, dossierId: DossierId): readonly Excerpt[] {
  const sources = new Map<SourceId, number>()
  statement<{ id: SourceId }>(
    db,
    'SELECT id FROM source WHERE dossier_id = ? ORDER BY date IS NULL, date, title COLLATE NOCASE, id',
  )
    .all(dossierId)
    .forEach(({ id }, index) => {
      sources.set(id, index)
    })
  return statement<Row>(db, `${SELECT} WHERE s.dossier_id = ?`)
    .all(dossierId)
    .map(excerpt)
    .sort(
      (a, b) =>
        (sources.get(a.sourceId) ?? 0) - (sources.get(b.sourceId) ?? 0) ||
        a.selector.start - b.selector.start ||
        b.selector.end - a.selector.end ||
        (a.id < b.id ? -1 : 1),
    )
}

/** The excerpts of one source, in reading order of the versions on which they are settled. */
export function listExcerptsOf(db: Database, sourceId: SourceId): readonly Excerpt[] {
  return statement<Row>(db, `${SELECT} WHERE e.source_id = ?`)
    .all(sourceId)
    .map(excerpt)
    .sort((a, b) => a.selector.start - b.selector.start || b.selector.end - a.selector.end || (a.id < b.id ? -1 : 1))
}

export function findExcerpt(db: Database, id: ExcerptId): Excerpt | undefined {
  const row = statement<Row>(db, `${SELECT} WHERE e.id = ?`).get(id)
  return row && excerpt(row)
}

/** What can be changed of an excerpt. */
export interface ExcerptContent {
  readonly code: string
  readonly attributes: Readonly<Record<string, string>>
  readonly comment: string
  readonly epistemicStatus: EpistemicStatus
  readonly isSuggested: boolean
}

const contentValues = (given: ExcerptContent) => [
  given.code,
  JSON.stringify(given.attributes),
  given.comment,
  given.epistemicStatus,
  given.isSuggested ? 1 : 0,
]

export function addExcerpt(
  db: Database,
  made: ExcerptContent & {
    readonly id: ExcerptId
    readonly sourceId: SourceId
    readonly createdAt: string
    /** For one that comes from another library; else it was changed last when it was made. */
    readonly changedAt?: string
  },
): void {
  statement(
    db,
    `INSERT INTO excerpt (code, attributes, comment, epistemic_status, is_suggested, id, source_id, created_at,
       changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(...contentValues(made), made.id, made.sourceId, made.createdAt, made.changedAt ?? made.createdAt)
}

export function addAnchor(db: Database, excerptId: ExcerptId, anchor: ExcerptAnchor): void {
  const place = anchor.selector
  statement(
    db,
    `INSERT INTO anchor (excerpt_id, version_id, outcome, decision, start, "end", exact, prefix, suffix)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    excerptId,
    anchor.versionId,
    anchor.outcome,
    anchor.decision,
    place?.start ?? null,
    place?.end ?? null,
    place?.exact ?? null,
    place?.prefix ?? null,
    place?.suffix ?? null,
  )
}

/** Settles an anchor that waited: its decision and, where the passage stands somewhere, its place. */
export function settleAnchor(db: Database, excerptId: ExcerptId, anchor: ExcerptAnchor): void {
  const place = anchor.selector
  mustHitOne(
    statement(
      db,
      `UPDATE anchor SET outcome = ?, decision = ?, start = ?, "end" = ?, exact = ?, prefix = ?, suffix = ?
       WHERE excerpt_id = ? AND version_id = ?`,
    ).run(
      anchor.outcome,
      anchor.decision,
      place?.start ?? null,
      place?.end ?? null,
      place?.exact ?? null,
      place?.prefix ?? null,
      place?.suffix ?? null,
      excerptId,
      anchor.versionId,
    ),
    'Settling an excerpt',
  )
}

export function editExcerpt(db: Database, id: ExcerptId, given: ExcerptContent, changedAt: string): void {
  mustHitOne(
    statement(
      db,
      `UPDATE excerpt SET code = ?, attributes = ?, comment = ?, epistemic_status = ?, is_suggested = ?, changed_at = ?
       WHERE id = ?`,
    ).run(...contentValues(given), changedAt, id),
    'Editing an excerpt',
  )
}

export function removeExcerpt(db: Database, id: ExcerptId): void {
  mustHitOne(statement(db, 'DELETE FROM excerpt WHERE id = ?').run(id), 'Removing an excerpt')
}
