import type { Excerpt } from './excerpt.ts'

/** How an excerpt fares in the newest version of its source, in one word. */
export type Standing = 'settled' | 'waits' | 'changed' | 'gone' | 'kept'

/** Reads the newest of its anchors: they stand in the order of the versions. */
export function standingOf({ anchors }: Pick<Excerpt, 'anchors'>): Standing {
  const newest = anchors.at(-1)
  if (newest === undefined) return 'settled'
  if (newest.decision === 'pending') return 'waits'
  if (newest.decision === 'detached') return newest.outcome === 'gone' ? 'gone' : 'kept'
  return newest.outcome === 'changed' ? 'changed' : 'settled'
}
