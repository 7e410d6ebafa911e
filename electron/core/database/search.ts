import type { Database } from 'better-sqlite3'
import type { SearchHit } from '../../../shared/contract/search.ts'
import type { DossierId, VersionId } from '../../../shared/id.ts'
import type { Match } from './match-expression.ts'
import { statement } from './statement.ts'

export interface SearchWish {
  readonly match: Match
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
}

/** One thing that can be searched: its index, where a row of it belongs, and which rows a dossier has. */
interface Searched {
  readonly kind: SearchHit['kind']
  readonly index: string
  readonly columns: string
  /** CROSS JOIN keeps the index in front, so that hits come in its order and stop at the limit. */
  readonly joins: string
  /** The joined table that says whose dossier it is. */
  readonly owner: string
  readonly ofDossier: string
}

const CURRENT = 'v.number = (SELECT max(number) FROM source_version WHERE source_id = v.source_id)'

const SEARCHED: readonly Searched[] = [
  {
    kind: 'excerpt',
    index: 'excerpt_text_words',
    columns: `s.dossier_id, e.id AS target_id, v.id AS version_id, NULL AS ordinal,
      coalesce(s.short_title, s.title) AS title,
      coalesce((SELECT b.address FROM block b WHERE b.text_id = v.text_id AND b.start <= a.start
        ORDER BY b.start DESC LIMIT 1), '') AS address`,
    joins: `CROSS JOIN excerpt_text t ON t.id = found.rowid CROSS JOIN excerpt e ON e.id = t.excerpt_id
      CROSS JOIN source s ON s.id = e.source_id
      LEFT JOIN anchor a ON a.excerpt_id = e.id AND a.version_id = (
        SELECT x.version_id FROM anchor x JOIN source_version n ON n.id = x.version_id
        WHERE x.excerpt_id = e.id AND x.start IS NOT NULL AND x.decision IN ('automatic', 'confirmed')
        ORDER BY n.number DESC LIMIT 1)
      LEFT JOIN source_version v ON v.id = a.version_id`,
    owner: 's',
    ofDossier: `SELECT t.id FROM source s JOIN excerpt e ON e.source_id = s.id JOIN excerpt_text t ON t.excerpt_id = e.id
      WHERE s.dossier_id = :dossier`,
  },
  {
    kind: 'note',
    index: 'note_text_words',
    columns: `n.dossier_id, n.id AS target_id, NULL AS version_id, NULL AS ordinal, n.title, t.heading AS address`,
    joins: 'CROSS JOIN note_text t ON t.id = found.rowid CROSS JOIN note n ON n.id = t.note_id',
    owner: 'n',
    ofDossier: 'SELECT t.id FROM note n JOIN note_text t ON t.note_id = n.id WHERE n.dossier_id = :dossier',
  },
  {
    kind: 'source',
    index: 'block_words',
    columns: `s.dossier_id, s.id AS target_id, v.id AS version_id, b.ordinal,
      coalesce(s.short_title, s.title) AS title, b.address`,
    joins: `CROSS JOIN block b ON b.id = found.rowid
      CROSS JOIN source_version v ON v.text_id = b.text_id AND ${CURRENT} CROSS JOIN source s ON s.id = v.source_id`,
    owner: 's',
    ofDossier: `SELECT b.id FROM source s JOIN source_version v ON v.source_id = s.id AND ${CURRENT}
      JOIN block b ON b.text_id = v.text_id WHERE s.dossier_id = :dossier`,
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
  return SEARCHED.map((searched) => {
    const isRanked = wish.match.words.some((word) => isRare(db, searched.index, word))
    return rowsOf(db, searched, wish, isRanked).map((row) => hit(searched.kind, row))
  })
}

/** One rare word bounds the hits of the whole: there are no more of them than of it. */
function isRare(db: Database, index: string, word: string): boolean {
  const sql = `SELECT count(*) AS n FROM (SELECT 1 FROM ${index} WHERE ${index} MATCH ? LIMIT ?)`
  return (statement<{ n: number }>(db, sql).get(word, MOST_RANKED + 1)?.n ?? 0) <= MOST_RANKED
}

/**
 * The first rows in the order of the index; texts of removed sources and old versions fall out in the joins.
 *
 * The plus before `rowid` keeps SQLite from asking the index once for each row of the dossier.
 */
function rowsOf(db: Database, searched: Searched, wish: SearchWish, isRanked: boolean): readonly Row[] {
  const { index, columns, joins, owner, ofDossier } = searched
  const isIn =
    wish.dossierId === undefined ? '' : `AND +found.rowid IN (${ofDossier}) AND ${owner}.dossier_id = :dossier`
  const sql = `
    SELECT ${columns}, snippet(${index}, 0, char(1), char(2), '…', ${SNIPPET_TOKENS}) AS snippet
    FROM ${index} found ${joins}
    WHERE found.${index} MATCH :match ${isIn} 
    ORDER BY found.${isRanked ? 'rank' : 'rowid'} LIMIT :limit`
  const given = { match: wish.match.expression, limit: wish.limit }
  return statement<Row>(db, sql).all(wish.dossierId === undefined ? given : { ...given, dossier: wish.dossierId })
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
