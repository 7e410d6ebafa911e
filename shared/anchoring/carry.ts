import type { Alignment } from './alignment.ts'
import type { TextRange } from './selector.ts'
import type { WordWeights } from './word-weights.ts'

/** A jump further than this many words ends a stretch that still hangs together. */
const FURTHEST_JUMP = 60

/** Where the words of a passage went. Words are counted as in the alignment. */
export interface Carried {
  /** First and last word of the passage in the older text. */
  readonly oldFirst: number
  readonly oldLast: number
  /** First and last word of its place in the newer text; -1 where nothing of it is left. */
  readonly first: number
  readonly last: number
  /** Share of the passage's weight that stands there, 0 to 1. */
  readonly share: number
  readonly isMoved: boolean
  /** Whether all its words stand there, one beside the other. */
  readonly isUnbroken: boolean
}

/** The words that a range touches, or `undefined` where it touches none. */
export function wordsIn(
  range: TextRange,
  tokens: { readonly count: number; readonly start: Int32Array; readonly end: Int32Array },
): { readonly first: number; readonly last: number } | undefined {
  const first = firstAfter(tokens.end, tokens.count, range.start)
  let last = firstAfter(tokens.start, tokens.count, range.end - 1) - 1
  if (last >= tokens.count) last = tokens.count - 1
  return last < first ? undefined : { first, last }
}

/** Index of the first entry greater than `value`. */
function firstAfter(sorted: Int32Array, count: number, value: number): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as number) <= value) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * What one word put in between costs, in weight: a lone "the" does not drag in the sentence inserted behind it, while
 * two halves of a passage stay together around such a sentence.
 */
const APART = 0.1

interface Cluster {
  first: number
  last: number
  weight: number
  /** `weight` less what the words put in between cost. */
  worth: number
  words: number
  moved: number
}

/** Carries the words `oldFirst` to `oldLast` through the token map to the place that holds most of their weight. */
export function carry(map: Alignment, weights: WordWeights, oldFirst: number, oldLast: number): Carried {
  const { image, moved } = map
  const { hash } = map.before
  if (isUnbroken(image, oldFirst, oldLast)) {
    const first = image[oldFirst] as number
    return {
      oldFirst,
      oldLast,
      first,
      last: first + oldLast - oldFirst,
      share: 1,
      isMoved: moved[oldFirst] === 1,
      isUnbroken: true,
    }
  }
  let total = 0
  const stretches: Cluster[] = []
  let open: Cluster | undefined
  let lastMatched = -1
  for (let i = oldFirst; i <= oldLast; i++) {
    const weight = weights.weight(hash[i] as number)
    total += weight
    const j = image[i] as number
    if (j === -1) continue
    const jump = open ? j - open.last : 0
    const cost = Math.max(0, jump - (i - lastMatched)) * APART
    lastMatched = i
    if (open && jump > 0 && jump <= FURTHEST_JUMP && open.worth > cost) {
      open.last = j
      open.weight += weight
      open.worth += weight - cost
      open.words++
      open.moved += moved[i] as number
    } else open = { first: j, last: j, weight, worth: weight, words: 1, moved: moved[i] as number }
    const best = stretches.at(-1)
    if (!best || best.first !== open.first) stretches.push({ ...open })
    else if (open.worth >= best.worth) Object.assign(best, open)
  }
  const heaviest = merged(stretches).reduce<Cluster | undefined>(
    (best, cluster) => (best === undefined || cluster.weight > best.weight ? cluster : best),
    undefined,
  )
  if (!heaviest) return { oldFirst, oldLast, first: -1, last: -1, share: 0, isMoved: false, isUnbroken: false }
  return {
    oldFirst,
    oldLast,
    first: heaviest.first,
    last: heaviest.last,
    share: heaviest.weight / total,
    isMoved: heaviest.moved * 2 > heaviest.words,
    isUnbroken: false,
  }
}

function isUnbroken(image: Int32Array, first: number, last: number): boolean {
  const start = image[first] as number
  if (start === -1) return false
  for (let i = first + 1; i <= last; i++) if (image[i] !== start + i - first) return false
  return true
}

/** Joins clusters that changed order but still stand side by side: two sentences of one passage swapped. */
function merged(clusters: readonly Cluster[]): readonly Cluster[] {
  if (clusters.length < 2) return clusters
  const sorted = [...clusters].sort((a, b) => a.first - b.first)
  const whole: Cluster[] = []
  for (const cluster of sorted) {
    const last = whole.at(-1)
    if (last && cluster.first - last.last <= Math.max(3, (last.words + cluster.words) * 0.25)) {
      last.last = Math.max(last.last, cluster.last)
      last.weight += cluster.weight
      last.words += cluster.words
      last.moved += cluster.moved
    } else whole.push({ ...cluster })
  }
  return whole
}
