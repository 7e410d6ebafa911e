import type { Alignment } from './alignment.ts'
import { commonWords } from './common-words.ts'

/** Up to this many comparisons a gap is aligned at once; larger ones are first split at the words they share once. */
const MOST_CELLS = 250_000

/**
 * Aligns the free words that stand between two neighbours that kept their order, on both sides.
 *
 * Words moved away or moved in are stepped over, so what remains is compared as if it stood together.
 */
export function fillGaps(map: Alignment): void {
  const { image, moved } = map
  const oldCount = map.before.count
  const nowCount = map.after.count
  const gap = new Gap(map)
  let at = 0
  let afterFrom = 0
  while (at < oldCount) {
    if (image[at] !== -1 && moved[at] === 0) {
      afterFrom = (image[at] as number) + 1
      at++
      continue
    }
    let to = at
    while (to < oldCount && (image[to] === -1 || moved[to] === 1)) to++
    const afterTo = to < oldCount ? (image[to] as number) : nowCount
    gap.align(at, to, afterFrom, afterTo)
    at = to
  }
}

/** Aligns the free words inside and around a moved passage, run by run. */
export function fillMovedGap(map: Alignment, oldFrom: number, oldTo: number, nowFrom: number, nowTo: number): void {
  if (oldFrom >= oldTo || nowFrom >= nowTo) return
  new Gap(map, 1).align(oldFrom, oldTo, nowFrom, nowTo)
}

/** Gathers the free words of a gap in plain arrays, so that stepping over taken ones costs nothing later. */
class Gap {
  private readonly map: Alignment
  private readonly flag: number
  private old = new Int32Array(1024)
  private oldPlace = new Int32Array(1024)
  private now = new Int32Array(1024)
  private nowPlace = new Int32Array(1024)

  constructor(map: Alignment, flag = 0) {
    this.map = map
    this.flag = flag
  }

  align(oldFrom: number, oldTo: number, nowFrom: number, nowTo: number): void {
    if (oldFrom >= oldTo || nowFrom >= nowTo) return
    const { image, origin, before, after } = this.map
    if (this.old.length < oldTo - oldFrom) {
      this.old = new Int32Array((oldTo - oldFrom) * 2)
      this.oldPlace = new Int32Array((oldTo - oldFrom) * 2)
    }
    if (this.now.length < nowTo - nowFrom) {
      this.now = new Int32Array((nowTo - nowFrom) * 2)
      this.nowPlace = new Int32Array((nowTo - nowFrom) * 2)
    }
    let n = 0
    for (let i = oldFrom; i < oldTo; i++)
      if (image[i] === -1) {
        this.old[n] = before.hash[i] as number
        this.oldPlace[n++] = i
      }
    let m = 0
    for (let j = nowFrom; j < nowTo; j++)
      if (origin[j] === -1) {
        this.now[m] = after.hash[j] as number
        this.nowPlace[m++] = j
      }
    this.split(0, n, 0, m, 3)
  }

  /** Splits at words or groups of words that occur once on both sides (patience), then aligns the pieces. */
  private split(oldFrom: number, oldTo: number, nowFrom: number, nowTo: number, k: number): void {
    const n = oldTo - oldFrom
    const m = nowTo - nowFrom
    if (n === 0 || m === 0) return
    if (n * m <= MOST_CELLS || k === 0) {
      commonWords(this.old, oldFrom, oldTo, this.now, nowFrom, nowTo, this.match)
      return
    }
    const anchors = inOrder(onceOnBoth(this.old, oldFrom, oldTo, this.now, nowFrom, nowTo, k))
    if (anchors.length === 0) {
      this.split(oldFrom, oldTo, nowFrom, nowTo, k - 1)
      return
    }
    let i = oldFrom
    let j = nowFrom
    for (const [nextOld, nextNow] of anchors) {
      if (nextOld < i || nextNow < j) continue
      this.split(i, nextOld, j, nextNow, k - 1)
      for (let step = 0; step < k; step++) this.match(nextOld + step, nextNow + step)
      i = nextOld + k
      j = nextNow + k
    }
    this.split(i, oldTo, j, nowTo, k - 1)
  }

  private readonly match = (a: number, b: number): void => {
    const i = this.oldPlace[a] as number
    const j = this.nowPlace[b] as number
    this.map.image[i] = j
    this.map.origin[j] = i
    if (this.flag === 1) this.map.moved[i] = 1
  }
}

type Pair = readonly [number, number]

function onceOnBoth(
  old: Int32Array,
  oldFrom: number,
  oldTo: number,
  now: Int32Array,
  nowFrom: number,
  nowTo: number,
  k: number,
): Pair[] {
  const oldPlaces = places(old, oldFrom, oldTo, k)
  const pairs: Pair[] = []
  for (const [group, j] of places(now, nowFrom, nowTo, k)) {
    const i = oldPlaces.get(group) ?? -1
    if (i >= 0 && j >= 0) pairs.push([i, j])
  }
  return pairs.sort((a, b) => a[1] - b[1])
}

/** Where each group of `k` words begins; -1 where it occurs more than once. */
function places(words: Int32Array, from: number, to: number, k: number): Map<string | number, number> {
  const found = new Map<string | number, number>()
  for (let at = from; at + k <= to; at++) {
    const group = k === 1 ? (words[at] as number) : words.subarray(at, at + k).join()
    found.set(group, found.has(group) ? -1 : at)
  }
  return found
}

/** The longest increasing subsequence of pairs sorted by their second member. */
function inOrder(pairs: readonly Pair[]): Pair[] {
  const tails: number[] = []
  const previous: number[] = []
  pairs.forEach(([i], n) => {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[tails[middle] as number] as Pair)[0] < i) low = middle + 1
      else high = middle
    }
    previous[n] = low > 0 ? (tails[low - 1] as number) : -1
    tails[low] = n
  })
  const chain: Pair[] = []
  for (let n = tails.at(-1) ?? -1; n >= 0; n = previous[n] as number) chain.push(pairs[n] as Pair)
  return chain.reverse()
}
