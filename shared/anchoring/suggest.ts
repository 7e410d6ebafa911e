import type { Alignment } from './alignment.ts'
import type { WordWeights } from './word-weights.ts'

/** A stretch of the newer text that may be what became of a passage. Words of the newer text, both included. */
export interface Suggestion {
  readonly first: number
  readonly last: number
  /** Share of the passage's weight found there, 0 to 1. */
  readonly share: number
  /** That weight itself: a share of little proves little. */
  readonly weight: number
}

/** Words that occur more often than this in the free text say too little to start a search from. */
const COMMONEST = 40
/** A window with less of the passage than this is not worth showing. */
const LEAST = 0.5
const BITS = 16
const MASK = (1 << BITS) - 1

/**
 * Looks for passages that lost their words, only in text of the newer version that no passage of the older one claims.
 *
 * Rare words of a passage vote for windows of its length; the best windows are offered, best first, and never applied.
 * Passages are given as first and last word of the older text.
 */
export function suggest(
  map: Alignment,
  weights: WordWeights,
  lost: readonly { readonly first: number; readonly last: number }[],
): readonly (readonly Suggestion[])[] {
  if (lost.length === 0) return []
  const places = freePlaces(map, lost)
  return lost.map((passage) => windows(map, weights, passage, places))
}

/** Free places in the newer text of every word that a lost passage has, by hash. */
function freePlaces(
  map: Alignment,
  lost: readonly { readonly first: number; readonly last: number }[],
): Map<number, number[]> {
  const places = new Map<number, number[]>()
  const wanted = new Uint8Array(1 << BITS)
  for (const { first, last } of lost)
    for (let i = first; i <= last; i++) {
      const hash = map.before.hash[i] as number
      if (!places.has(hash)) places.set(hash, [])
      wanted[hash & MASK] = 1
    }
  const { origin } = map
  const now = map.after.hash
  for (let j = 0; j < map.after.count; j++) {
    if (origin[j] !== -1) continue
    const hash = now[j] as number
    if (wanted[hash & MASK] === 0) continue
    const list = places.get(hash)
    if (list && list.length <= COMMONEST) list.push(j)
  }
  return places
}

function windows(
  map: Alignment,
  weights: WordWeights,
  passage: { readonly first: number; readonly last: number },
  places: ReadonlyMap<number, readonly number[]>,
): readonly Suggestion[] {
  const { first, last } = passage
  const length = last - first + 1
  const starts: number[] = []
  let total = 0
  for (let i = first; i <= last; i++) {
    const hash = map.before.hash[i] as number
    total += weights.weight(hash)
    const list = places.get(hash) ?? []
    if (list.length > COMMONEST) continue
    for (const j of list) starts.push(j - (i - first))
  }
  if (starts.length === 0) return []
  starts.sort((a, b) => a - b)
  const slack = Math.max(3, length * 0.4)
  const found: Suggestion[] = []
  for (let at = 0; at < starts.length; ) {
    const from = starts[at] as number
    let to = at
    while (to < starts.length && (starts[to] as number) - from <= slack) to++
    if (to - at >= 2 || length <= 3) {
      const best = score(map, weights, passage, Math.max(0, from), total)
      if (best) found.push(best)
    }
    at = to
  }
  return found
    .filter(({ share }) => share >= LEAST)
    .sort((a, b) => b.share - a.share || a.first - b.first)
    .slice(0, 5)
}

/** Weight of the passage's words found near `from`, each once, and the stretch they span. */
function score(
  map: Alignment,
  weights: WordWeights,
  passage: { readonly first: number; readonly last: number },
  from: number,
  total: number,
): Suggestion | undefined {
  const length = passage.last - passage.first + 1
  const end = Math.min(map.after.count, from + Math.ceil(length * 1.4) + 3)
  const open = new Map<number, number>()
  for (let i = passage.first; i <= passage.last; i++) {
    const hash = map.before.hash[i] as number
    open.set(hash, (open.get(hash) ?? 0) + 1)
  }
  let weight = 0
  let first = -1
  let last = -1
  for (let j = from; j < end; j++) {
    if (map.origin[j] !== -1) continue
    const hash = map.after.hash[j] as number
    const left = open.get(hash) ?? 0
    if (left === 0) continue
    open.set(hash, left - 1)
    weight += weights.weight(hash)
    if (first === -1) first = j
    last = j
  }
  return first === -1 ? undefined : { first, last, share: weight / total, weight }
}
