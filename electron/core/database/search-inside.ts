import type { Database } from 'better-sqlite3'
import type { SearchHit } from '../../../shared/contract/search.ts'
import { findInside } from './find-inside.ts'
import type { InsideTerms } from './inside-terms.ts'
import { filterValues, type SearchFilter } from './search-filter.ts'
import { type FoundRow, hitOf, narrowing, SEARCHED, type Searched } from './searched.ts'
import { statement } from './statement.ts'

export interface InsideWish {
  readonly inside: InsideTerms
  readonly filter: SearchFilter
  readonly limit: number
}

/** Texts read at a time, and in all: what the index lets through need not hold the term. */
const BATCH = 250
const MOST_READ = 5000

/** The first hits of each kind in the order of the library, at most `limit` of a kind. */
export function searchInside(db: Database, wish: InsideWish): readonly (readonly SearchHit[])[] {
  return SEARCHED.map((searched) => {
    const candidates =
      searched.kind === 'source' ? indexed(db, wish.inside.terms) : scanned(searched, wish.inside.terms)
    return candidates === undefined ? [] : hitsOf(db, searched, wish, candidates)
  })
}

/** Where to look, as SQL: a table expression called `found` and a condition on it. */
interface Candidates {
  readonly from: string
  readonly condition: string
  readonly given: Readonly<Record<string, string>>
}

function hitsOf(
  db: Database,
  searched: Searched,
  { inside, filter, limit }: InsideWish,
  { from, condition, given }: Candidates,
): readonly SearchHit[] {
  const sql = `
    SELECT found.rowid AS id, t.text, ${searched.columns} FROM ${from} found ${searched.joins}
    WHERE ${condition} ${narrowing(searched, filter)} AND found.rowid > :after
    ORDER BY found.rowid LIMIT ${BATCH}`
  const ask = statement<FoundRow & { readonly id: number; readonly text: string }>(db, sql)
  const hits: SearchHit[] = []
  let after = 0
  for (let read = 0; read < MOST_READ && hits.length < limit; read += BATCH) {
    const rows = ask.all({ ...given, ...filterValues(filter), after })
    for (const row of rows) {
      const snippet = findInside(row.text, inside.terms)
      if (snippet !== undefined) hits.push(hitOf(searched.kind, row, snippet))
    }
    after = rows.at(-1)?.id ?? after
    if (rows.length < BATCH) break
  }
  return hits.slice(0, limit)
}

/**
 * Blocks that hold every three letters of every term, by the index.
 *
 * @returns undefined where the index says that there are none, or no term is long enough to ask it
 */
function indexed(db: Database, terms: readonly string[]): Candidates | undefined {
  const asked: string[] = []
  for (const term of terms) {
    const letters = [...term]
    if (letters.length >= 3) {
      for (let at = 0; at + 3 <= letters.length; at++) asked.push(quoted(letters.slice(at, at + 3).join('')))
    } else {
      const longer = trigramsFrom(db, term)
      if (longer.length > 0 && longer.length < MOST_TRIGRAMS) asked.push(`(${longer.map(quoted).join(' OR ')})`)
      else if (longer.length === 0) return undefined
    }
  }
  if (asked.length === 0) return undefined
  return {
    from: 'block_trigrams',
    condition: 'found.block_trigrams MATCH :match',
    given: { match: [...new Set(asked)].join(' AND ') },
  }
}

/** More than these begin with one Latin letter; few do with a Chinese character. */
const MOST_TRIGRAMS = 1000

/** The three letters of the index that begin with one or two. */
function trigramsFrom(db: Database, beginning: string): readonly string[] {
  const sql = `SELECT term FROM block_trigram WHERE term >= ? AND term < ? || char(1114111) LIMIT ${MOST_TRIGRAMS}`
  return statement<{ term: string }>(db, sql)
    .all(beginning, beginning)
    .map(({ term }) => term)
}

const quoted = (letters: string) => `"${letters.replaceAll('"', '""')}"`

/**
 * Texts that may hold every term, read through.
 *
 * LIKE knows upper and lower case of ASCII only and no accents, so a letter that may bear one is left open.
 */
function scanned({ texts }: Searched, terms: readonly string[]): Candidates {
  const given = Object.fromEntries(terms.map((term, place) => [`like${place}`, `%${[...term].map(open).join('')}%`]))
  return {
    from: texts,
    condition: terms.map((_, place) => `found.text LIKE :like${place}`).join(' AND '),
    given,
  }
}

const open = (letter: string) => (/[bfmpqvx0-9 ]|\p{Lo}/u.test(letter) ? letter : '_')
