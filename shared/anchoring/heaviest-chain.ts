import type { Runs } from './alignment.ts'

/**
 * Chooses, among runs sorted by the newer text, those that keep the order of the older text and together hold most
 * words: the heaviest increasing subsequence. What is left over was moved, or is a chance likeness.
 *
 * A Fenwick tree over the rank of the older positions keeps the best chain so far; n log n.
 * @param to runs from `from` up to here are looked at
 * @returns 1 for each chosen run, from index `from`
 */
export function heaviestChain(runs: Runs, from = 0, to: number = runs.count): Uint8Array {
  const count = to - from
  const chosen = new Uint8Array(count)
  if (count === 0) return chosen
  if (isInOrder(runs, from, to)) return chosen.fill(1)

  const rank = ranks(runs.before.subarray(from, to))
  const best = new Int32Array(count + 2)
  const bestRun = new Int32Array(count + 2).fill(-1)
  const previous = new Int32Array(count)
  let heaviest = -1
  let heaviestWeight = 0
  for (let n = 0; n < count; n++) {
    const place = rank[n] as number
    let weight = 0
    let link = -1
    for (let at = place; at > 0; at &= at - 1)
      if ((best[at] as number) > weight) {
        weight = best[at] as number
        link = bestRun[at] as number
      }
    weight += runs.size[from + n] as number
    previous[n] = link
    for (let at = place + 1; at <= count + 1; at += at & -at)
      if (weight > (best[at] as number)) {
        best[at] = weight
        bestRun[at] = n
      }
    if (weight > heaviestWeight) {
      heaviestWeight = weight
      heaviest = n
    }
  }
  for (let n = heaviest; n >= 0; n = previous[n] as number) chosen[n] = 1
  return chosen
}

function isInOrder(runs: Runs, from: number, to: number): boolean {
  for (let n = from + 1; n < to; n++) if ((runs.before[n] as number) <= (runs.before[n - 1] as number)) return false
  return true
}

/** Rank of each position among all, from 0. Counted with a bit set: positions are small and dense, sorting is not needed. */
function ranks(positions: Int32Array): Int32Array {
  let most = 0
  let least = 0x7fffffff
  for (const position of positions) {
    if (position > most) most = position
    if (position < least) least = position
  }
  const words = ((most - least) >>> 5) + 1
  const present = new Int32Array(words)
  for (const position of positions) {
    const at = position - least
    present[at >>> 5] = (present[at >>> 5] as number) | (1 << (at & 31))
  }
  const below = new Int32Array(words)
  for (let n = 1; n < words; n++) below[n] = (below[n - 1] as number) + ones(present[n - 1] as number)
  return positions.map((position) => {
    const at = position - least
    return (below[at >>> 5] as number) + ones((present[at >>> 5] as number) & ((1 << (at & 31)) - 1))
  })
}

function ones(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555)
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333)
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
