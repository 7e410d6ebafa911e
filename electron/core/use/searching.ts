import type { Handlers } from '../../../shared/contract/contract.ts'
import type { SearchHit } from '../../../shared/contract/search.ts'
import { matchOf } from '../database/match-expression.ts'
import { searchAll } from '../database/search.ts'
import type { Context } from './context.ts'

export function searchHandlers(context: Context) {
  return {
    'search.find': ({ query, dossierId, limit }) => {
      const match = matchOf(query)
      if (match === undefined) return { hits: [], isMore: false }
      // One more than asked for tells whether there are more, without counting them.
      const byKind = searchAll(context.db, { match, dossierId, limit: limit + 1 })
      return { hits: share(byKind, limit), isMore: byKind.reduce((sum, hits) => sum + hits.length, 0) > limit }
    },
  } satisfies Partial<Handlers>
}

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
