import type { DossierId, SourceId } from '../../../shared/id.ts'

/** What hits must have to do with; see the contract. Dates may be partial: `2026`, `2026-02`. */
export interface SearchFilter {
  readonly dossierId?: DossierId | undefined
  readonly sourceId?: SourceId | undefined
  readonly code?: string | undefined
  readonly party?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
}

/** Attributes of an excerpt that name who speaks, acts, or is spoken to. */
const PARTY_ATTRIBUTES = "'entity', 'actor', 'counterpart', 'by', 'who', 'speaker'"

export const ALL_CURRENT = 'v.number = (SELECT max(number) FROM source_version WHERE source_id = v.source_id)'

const isSet = (value: string | undefined): value is string => value !== undefined && value !== ''

const asksForExcerpts = (filter: SearchFilter) => isSet(filter.code) || isSet(filter.party)

/** A partial date stands for all its days: a tilde sorts behind every figure and hyphen. */
function ofDate(filter: SearchFilter, date: string): readonly string[] {
  return [
    ...(isSet(filter.from) ? [`${date} || '~' >= :from`] : []),
    ...(isSet(filter.to) ? [`${date} <= :to || '~'`] : []),
  ]
}

/** Of a source `s`. */
function ofSource(filter: SearchFilter): readonly string[] {
  return [
    ...(isSet(filter.dossierId) ? ['s.dossier_id = :dossier'] : []),
    ...(isSet(filter.sourceId) ? ['s.id = :source'] : []),
    ...ofDate(filter, 's.date'),
  ]
}

/** Of an excerpt `e`. */
function ofExcerpt(filter: SearchFilter): readonly string[] {
  return [
    ...(isSet(filter.code) ? ['e.code = :code'] : []),
    ...(isSet(filter.party)
      ? [
          `EXISTS (SELECT 1 FROM json_each(e.attributes) j
             WHERE j.key IN (${PARTY_ATTRIBUTES}) AND j.value = :party COLLATE NOCASE)`,
        ]
      : []),
  ]
}

const where = (conditions: readonly string[]) => (conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`)

/** Which rows of an index pass a filter, as SQL. */
export interface Narrowing {
  /** Ids of the index's rows. */
  readonly rows: string
  /** What else must hold of a joined row: a text may stand in two sources of which one passes. */
  readonly joined: string
}

export function excerptsOf(filter: SearchFilter): Narrowing | undefined {
  const conditions = [...ofSource(filter), ...ofExcerpt(filter)]
  if (conditions.length === 0) return undefined
  return {
    rows: `SELECT t.id FROM source s JOIN excerpt e ON e.source_id = s.id JOIN excerpt_text t ON t.excerpt_id = e.id
      ${where(conditions)}`,
    joined: '',
  }
}

export function notesOf(filter: SearchFilter): Narrowing | undefined {
  const cited = [...(isSet(filter.sourceId) ? ['e.source_id = :source'] : []), ...ofExcerpt(filter)]
  const conditions = [
    ...(isSet(filter.dossierId) ? ['n.dossier_id = :dossier'] : []),
    ...ofDate(filter, 'n.changed_at'),
    ...(cited.length === 0
      ? []
      : [`n.id IN (SELECT c.note_id FROM citation c JOIN excerpt e ON e.id = c.excerpt_id ${where(cited)})`]),
  ]
  if (conditions.length === 0) return undefined
  return { rows: `SELECT t.id FROM note n JOIN note_text t ON t.note_id = n.id ${where(conditions)}`, joined: '' }
}

export function blocksOf(filter: SearchFilter): Narrowing | undefined {
  const conditions = ofSource(filter)
  if (!asksForExcerpts(filter)) {
    if (conditions.length === 0) return undefined
    return {
      rows: `SELECT b.id FROM source s JOIN source_version v ON v.source_id = s.id AND ${ALL_CURRENT}
        JOIN block b ON b.text_id = v.text_id ${where(conditions)}`,
      joined: `AND ${conditions.join(' AND ')}`,
    }
  }
  const standing = (columns: string) => `SELECT ${columns} FROM excerpt e
    JOIN source s ON s.id = e.source_id JOIN anchor a ON a.excerpt_id = e.id
    JOIN source_version v ON v.id = a.version_id AND ${ALL_CURRENT}
    JOIN block b ON b.text_id = v.text_id AND b.start < a."end"
      AND b.start >= coalesce((SELECT max(start) FROM block WHERE text_id = v.text_id AND start <= a.start), 0)
    ${where([...conditions, ...ofExcerpt(filter)])}`
  return { rows: standing('b.id'), joined: `AND (v.id, t.id) IN (${standing('v.id, b.id')})` }
}

/** The values of the filter's parameters. */
export function filterValues(filter: SearchFilter): Readonly<Record<string, string>> {
  const { dossierId: dossier, sourceId: source, code, party, from, to } = filter
  const values = { dossier, source, code, party, from, to }
  return Object.fromEntries(Object.entries(values).filter((entry): entry is [string, string] => isSet(entry[1])))
}
