import type { Handlers } from '../../../shared/contract/contract.ts'
import type { SearchHit } from '../../../shared/contract/search.ts'
import { insideTerms, isUnspaced } from '../database/inside-terms.ts'
import { matchOf } from '../database/match-expression.ts'
import { searchAll } from '../database/search.ts'
import { searchInside } from '../database/search-inside.ts'
import type { Context } from './context.ts'

export function searchHandlers(context: Context) {
  return {
    'search.find': ({ query, limit, insideWords, ...filter }) => {
      // One more than asked for tells whether there are more, without counting them.
      const wish = { filter, limit: limit + 1 }
      const match = matchOf(query)
      if (match !== undefined && insideWords !== true && !isUnspaced(query)) {
        const byKind = searchAll(context.db, { ...wish, match })
        if (byKind.some((hits) => hits.length > 0)) return { ...page(byKind, limit), isInside: false }
      }
      const inside = insideTerms(query)
      if (inside === undefined) return { hits: [], isMore: false, isInside: false }
      return { ...page(searchInside(context.db, { ...wish, inside }), limit), isInside: true }
    },
  } satisfies Partial<Handlers>
}

const page = (byKind: readonly (readonly SearchHit[])[], limit: number) => ({
  hits: share(byKind, limit),
  isMore: byKind.reduce((sum, hits) => sum + hits.length, 0) > limit,
})

/** Fills a page with turns for each kind, so that many hits in sources do not hide the one in a note. */
function share(byKind: readonly (readonly SearchHit[])[], limit: number): SearchHit[] {
  const taken = byKind.map(() => 0)
  let room = limit
  while (room > 0) {
    const before = room
    byKind.forEach((hits, kind) => {
      const next = taken[kind] ?? 0
      if (room === 0 || next >= hits.length) return
      taken[kind] = next + 1
      room--
    })
    if (room === before) break
  }
  return byKind.flatMap((hits, kind) => hits.slice(0, taken[kind]))
}
