import type { Database } from 'better-sqlite3'
import type { SearchHit } from '../../../shared/contract/search.ts'
import type { Match } from './match-expression.ts'
import { filterValues, type SearchFilter } from './search-filter.ts'
import { type FoundRow, hitOf, narrowing, SEARCHED, type Searched } from './searched.ts'
import { statement } from './statement.ts'

export interface SearchWish {
  readonly match: Match
  readonly filter: SearchFilter
  readonly limit: number
}

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

interface SnippetRow extends FoundRow {
  readonly snippet: string
}

/** The best hits of each kind, at most `limit` of a kind. */
export function searchAll(db: Database, wish: SearchWish): readonly (readonly SearchHit[])[] {
  const most = mostHits(db, wish.match)
  return SEARCHED.map((searched, place) => {
    const expected = most[place] ?? 0
    if (expected === 0) return []
    return rowsOf(db, searched, wish, expected <= MOST_RANKED).map((row) =>
      hitOf(searched.kind, row, partsOf(row.snippet)),
    )
  })
}

const counted = SEARCHED.map(
  ({ index }, place) =>
    `(SELECT count(*) FROM (SELECT 1 FROM ${index} WHERE ${index} MATCH :word LIMIT ${MOST_RANKED + 1})) AS n${place}`,
)
const COUNT = `SELECT ${counted.join(', ')}`

/**
 * How many hits of each kind there can be at most, counted no further than ranking goes.
 *
 * The rarest word bounds the hits of the whole; a kind in which a word is nowhere need not be asked at all.
 */
function mostHits(db: Database, { words }: Match): readonly number[] {
  let most: readonly number[] = SEARCHED.map(() => Number.POSITIVE_INFINITY)
  // Long words are rarer as a rule, so that one is mostly enough.
  for (const word of words.toSorted((a, b) => b.length - a.length)) {
    const counts = statement<Record<string, number>>(db, COUNT).get({ word })
    most = most.map((sofar, place) => Math.min(sofar, counts?.[`n${place}`] ?? 0))
    if (most.every((count) => count <= MOST_RANKED)) break
  }
  return most
}

/** The first rows in the order of the index; texts of removed sources and old versions fall out in the joins. */
function rowsOf(
  db: Database,
  searched: Searched,
  { match, filter, limit }: SearchWish,
  isRanked: boolean,
): readonly SnippetRow[] {
  const { index, columns, joins } = searched
  const sql = `
    SELECT ${columns}, snippet(${index}, 0, char(1), char(2), '…', ${SNIPPET_TOKENS}) AS snippet
    FROM ${index} found ${joins}
    WHERE found.${index} MATCH :match ${narrowing(searched, filter)}
    ORDER BY found.${isRanked ? 'rank' : 'rowid'} LIMIT :limit`
  const given = { match: match.expression, limit, ...filterValues(filter) }
  return statement<SnippetRow>(db, sql).all(given)
}

/** A snippet cut at the marks of its hits. */
export function partsOf(snippet: string): SearchHit['snippet'] {
  return snippet.split(HIT_START).flatMap((piece, index) => {
    if (index === 0) return piece === '' ? [] : [{ text: piece, isHit: false }]
    const [words = '', rest = ''] = piece.split(HIT_END, 2)
    const parts = [{ text: words, isHit: true }]
    return rest === '' ? parts : [...parts, { text: rest, isHit: false }]
  })
}
