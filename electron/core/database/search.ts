import type { Database } from 'better-sqlite3'
import type { SearchHit } from '../../../shared/contract/search.ts'
import type { DossierId, VersionId } from '../../../shared/id.ts'
import { statement } from './statement.ts'

export interface SearchWish {
  /** From `matchExpression`. */
  readonly match: string
  readonly dossierId: DossierId | undefined
  readonly limit: number
}

interface Row {
  readonly dossier_id: DossierId
  readonly target_id: string
  readonly version_id: VersionId | null
  readonly ordinal: number | null
  readonly title: string
  readonly address: string
  readonly snippet: string
  /** How many rows the index gave before those of other dossiers and old versions were left out. */
  readonly matched: number
}

/** One thing that can be searched: its index, and the join that says where a row of it belongs. */
interface Searched {
  readonly kind: SearchHit['kind']
  readonly index: string
  /** From `hit` (rowid, place, snippet) to the columns of `Row`. */
  readonly joined: string
  /** Rows of the index that belong to the dossier `:dossier`, or to any when it is NULL. */
  readonly living: string
}

const CURRENT = 'v.number = (SELECT max(number) FROM source_version WHERE source_id = v.source_id)'

const SEARCHED: readonly Searched[] = [
  {
    kind: 'excerpt',
    index: 'excerpt_text_words',
    joined: `SELECT s.dossier_id, e.id AS target_id, a.version_id, NULL AS ordinal,
        coalesce(s.short_title, s.title) AS title,
        coalesce((SELECT b.address FROM block b JOIN source_version v ON v.text_id = b.text_id
          WHERE v.id = a.version_id AND b.start <= a.start ORDER BY b.start DESC LIMIT 1), '') AS address
      FROM hit JOIN excerpt_text t ON t.id = hit.rowid JOIN excerpt e ON e.id = t.excerpt_id
      JOIN source s ON s.id = e.source_id
      LEFT JOIN anchor a ON a.excerpt_id = e.id AND a.version_id = (
        SELECT x.version_id FROM anchor x JOIN source_version v ON v.id = x.version_id
        WHERE x.excerpt_id = e.id AND x.start IS NOT NULL AND x.decision IN ('automatic', 'confirmed')
        ORDER BY v.number DESC LIMIT 1)`,
    living: `SELECT t.id FROM excerpt_text t JOIN excerpt e ON e.id = t.excerpt_id JOIN source s ON s.id = e.source_id
      WHERE :dossier IS NULL OR s.dossier_id = :dossier`,
  },
  {
    kind: 'note',
    index: 'note_text_words',
    joined: `SELECT n.dossier_id, n.id AS target_id, NULL AS version_id, NULL AS ordinal, n.title, t.heading AS address
      FROM hit JOIN note_text t ON t.id = hit.rowid JOIN note n ON n.id = t.note_id`,
    living: `SELECT t.id FROM note_text t JOIN note n ON n.id = t.note_id
      WHERE :dossier IS NULL OR n.dossier_id = :dossier`,
  },
  {
    kind: 'source',
    index: 'block_words',
    joined: `SELECT s.dossier_id, s.id AS target_id, v.id AS version_id, b.ordinal,
        coalesce(s.short_title, s.title) AS title, b.address
      FROM hit JOIN block b ON b.id = hit.rowid JOIN source_version v ON v.text_id = b.text_id AND ${CURRENT}
      JOIN source s ON s.id = v.source_id`,
    living: `SELECT b.id FROM block b WHERE b.text_id IN (
      SELECT v.text_id FROM source_version v JOIN source s ON s.id = v.source_id
      WHERE ${CURRENT} AND (:dossier IS NULL OR s.dossier_id = :dossier))`,
  },
]

/**
 * Above this many hits the order is that of the library instead of the best first.
 *
 * Ranking reads every hit: 13 to 19 ms at 32,000 of them, on a word so common that its rank says nothing.
 */
const MOST_RANKED = 5000

/** Marks of a hit inside a snippet: control characters, which no canonical text holds. */
const HIT_START = '\u0001'
const HIT_END = '\u0002'

/** In tokens of the index, about two lines of a list. */
const SNIPPET_TOKENS = 24

/** The best hits of each kind, at most `limit` of a kind. */
export function searchAll(db: Database, wish: SearchWish): readonly (readonly SearchHit[])[] {
  return SEARCHED.map((searched) => searchOne(db, searched, wish))
}

function searchOne(db: Database, searched: Searched, wish: SearchWish): readonly SearchHit[] {
  const isRanked = countUpTo(db, searched, wish.match, MOST_RANKED + 1) <= MOST_RANKED
  // Rows of other dossiers and of old versions are left out after the index; four times as many usually leaves enough.
  const most = wish.limit * 4
  const rows = run(db, searched, wish, { isRanked, isLivingOnly: false, most })
  const hasSeenAll = (rows[0]?.matched ?? 0) < most && rows.length > 0
  const kept =
    rows.length >= wish.limit || hasSeenAll
      ? rows
      : run(db, searched, wish, { isRanked, isLivingOnly: true, most: wish.limit })
  return kept.slice(0, wish.limit).map((row) => hit(searched.kind, row))
}

function countUpTo(db: Database, { index }: Searched, match: string, most: number): number {
  const sql = `SELECT count(*) AS n FROM (SELECT 1 FROM ${index} WHERE ${index} MATCH ? LIMIT ?)`
  return statement<{ n: number }>(db, sql).get(match, most)?.n ?? 0
}

interface Way {
  readonly isRanked: boolean
  readonly isLivingOnly: boolean
  readonly most: number
}

function run(db: Database, { index, joined, living }: Searched, wish: SearchWish, way: Way): readonly Row[] {
  const order = way.isRanked ? 'rank' : 'rowid'
  const sql = `
    WITH hit AS MATERIALIZED (
      SELECT rowid, ${order} AS place,
        snippet(${index}, 0, char(1), char(2), '…', ${SNIPPET_TOKENS}) AS snippet
      FROM ${index} WHERE ${index} MATCH :match ${way.isLivingOnly ? `AND rowid IN (${living})` : ''}
      ORDER BY ${order} LIMIT :most)
    SELECT found.*, (SELECT count(*) FROM hit) AS matched
    FROM (${joined.replace('FROM hit', ', hit.snippet, hit.place FROM hit')}) found
    WHERE :dossier IS NULL OR found.dossier_id = :dossier ORDER BY found.place`
  return statement<Row>(db, sql).all({ match: wish.match, dossier: wish.dossierId ?? null, most: way.most })
}

const hit = (kind: SearchHit['kind'], row: Row): SearchHit => ({
  kind,
  dossierId: row.dossier_id,
  targetId: row.target_id,
  ...(row.version_id !== null && { versionId: row.version_id }),
  ...(row.ordinal !== null && { ordinal: row.ordinal }),
  title: row.title,
  address: row.address,
  snippet: partsOf(row.snippet),
})

/** A snippet cut at the marks of its hits. */
export function partsOf(snippet: string): SearchHit['snippet'] {
  return snippet.split(HIT_START).flatMap((piece, index) => {
    if (index === 0) return piece === '' ? [] : [{ text: piece, isHit: false }]
    const [words = '', rest = ''] = piece.split(HIT_END, 2)
    const parts = [{ text: words, isHit: true }]
    return rest === '' ? parts : [...parts, { text: rest, isHit: false }]
  })
}
