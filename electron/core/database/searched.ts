import type { SearchHit } from '../../../shared/contract/search.ts'
import type { DossierId, VersionId } from '../../../shared/id.ts'
import { ALL_CURRENT, blocksOf, excerptsOf, type Narrowing, notesOf, type SearchFilter } from './search-filter.ts'

/** What is asked of every thing that is found, besides its snippet. */
export interface FoundRow {
  readonly dossier_id: DossierId
  readonly target_id: string
  readonly version_id: VersionId | null
  readonly ordinal: number | null
  readonly title: string
  readonly address: string
}

/** One kind of thing that can be searched: its texts, their index of words, and where a row of it belongs. */
export interface Searched {
  readonly kind: SearchHit['kind']
  readonly index: string
  /** The table of its texts, with `id` and `text`. */
  readonly texts: string
  readonly columns: string
  /** CROSS JOIN keeps `found` in front, so that hits come in its order and stop at the limit. `t` holds the text. */
  readonly joins: string
  readonly narrowed: (filter: SearchFilter) => Narrowing | undefined
}

export const SEARCHED: readonly Searched[] = [
  {
    kind: 'excerpt',
    index: 'excerpt_text_words',
    texts: 'excerpt_text',
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
    narrowed: excerptsOf,
  },
  {
    kind: 'note',
    index: 'note_text_words',
    texts: 'note_text',
    columns: `n.dossier_id, n.id AS target_id, NULL AS version_id, NULL AS ordinal, n.title, t.heading AS address`,
    joins: 'CROSS JOIN note_text t ON t.id = found.rowid CROSS JOIN note n ON n.id = t.note_id',
    narrowed: notesOf,
  },
  {
    kind: 'source',
    index: 'block_words',
    texts: 'block',
    columns: `s.dossier_id, s.id AS target_id, v.id AS version_id, t.ordinal,
      coalesce(s.short_title, s.title) AS title, t.address`,
    joins: `CROSS JOIN block t ON t.id = found.rowid
      CROSS JOIN source_version v ON v.text_id = t.text_id AND ${ALL_CURRENT} CROSS JOIN source s ON s.id = v.source_id`,
    narrowed: blocksOf,
  },
]

/**
 * The condition of a filter on found rows.
 *
 * The plus before `rowid` keeps SQLite from asking the index once for each row that passes.
 */
export function narrowing(searched: Searched, filter: SearchFilter): string {
  const narrowed = searched.narrowed(filter)
  return narrowed === undefined ? '' : `AND +found.rowid IN (${narrowed.rows}) ${narrowed.joined}`
}

/** A hit as the contract has it. */
export const hitOf = (kind: SearchHit['kind'], row: FoundRow, snippet: SearchHit['snippet']): SearchHit => ({
  kind,
  dossierId: row.dossier_id,
  targetId: row.target_id,
  ...(row.version_id !== null && { versionId: row.version_id }),
  ...(row.ordinal !== null && { ordinal: row.ordinal }),
  title: row.title,
  address: row.address,
  snippet,
})
