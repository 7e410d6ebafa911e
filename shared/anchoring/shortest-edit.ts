/** Differences allowed before two runs count as having nothing in common. */
const MOST_DIFFERENCES = 600

let furthest = new Int32Array(2 * MOST_DIFFERENCES + 3)
let trace = new Int32Array(4096)

/**
 * Aligns two short runs of words by the shortest edit between them (E. W. Myers, 1986, greedy form).
 *
 * Calls `match` for every pair of equal words that the edit keeps, from the end to the start. Beyond
 * `MOST_DIFFERENCES` nothing is matched but the common beginning and end: cost grows with length times differences, and
 * two texts that far apart have only chance words in common.
 */
export function shortestEdit(
  a: Int32Array,
  aFrom: number,
  aTo: number,
  b: Int32Array,
  bFrom: number,
  bTo: number,
  match: (a: number, b: number) => void,
): void {
  while (aTo > aFrom && bTo > bFrom && a[aTo - 1] === b[bTo - 1]) match(--aTo, --bTo)
  while (aTo > aFrom && bTo > bFrom && a[aFrom] === b[bFrom]) match(aFrom++, bFrom++)
  const n = aTo - aFrom
  const m = bTo - bFrom
  if (n === 0 || m === 0 || (n === 1 && m === 1)) return
  if (n === 1 || m === 1) {
    single(a, aFrom, aTo, b, bFrom, bTo, match)
    return
  }
  const limit = Math.min(n + m, MOST_DIFFERENCES)
  const middle = limit + 1
  if (furthest.length < 2 * limit + 3) furthest = new Int32Array(2 * limit + 3)
  furthest.fill(0, 0, 2 * limit + 3)
  let used = 0
  for (let d = 0; d <= limit; d++) {
    if (trace.length < used + 2 * d + 1) trace = grown(trace, used + 2 * d + 1)
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && (furthest[middle + k - 1] as number) < (furthest[middle + k + 1] as number))
      let x = down ? (furthest[middle + k + 1] as number) : (furthest[middle + k - 1] as number) + 1
      let y = x - k
      while (x < n && y < m && a[aFrom + x] === b[bFrom + y]) {
        x++
        y++
      }
      furthest[middle + k] = x
      trace[used + k + d] = x
      if (x >= n && y >= m) {
        walkBack(d, k, used, aFrom, bFrom, n, match)
        return
      }
    }
    used += 2 * d + 1
  }
}

/** One word against a few, the commonest gap of all: it is there, or it is not. */
function single(
  a: Int32Array,
  aFrom: number,
  aTo: number,
  b: Int32Array,
  bFrom: number,
  bTo: number,
  match: (a: number, b: number) => void,
): void {
  for (let i = aFrom; i < aTo; i++)
    for (let j = bFrom; j < bTo; j++)
      if (a[i] === b[j]) {
        match(i, j)
        return
      }
}

/** Follows the snapshots back from the end; step d's snapshot holds diagonals -d to d. */
function walkBack(
  steps: number,
  last: number,
  usedBefore: number,
  aFrom: number,
  bFrom: number,
  n: number,
  match: (a: number, b: number) => void,
): void {
  let used = usedBefore
  let k = last
  let x = n
  for (let d = steps; d > 0; d--) {
    used -= 2 * (d - 1) + 1
    const at = (diagonal: number): number =>
      Math.abs(diagonal) > d - 1 ? -1 : (trace[used + diagonal + d - 1] as number)
    const down = k === -d || (k !== d && at(k - 1) < at(k + 1))
    const from = down ? k + 1 : k - 1
    const start = down ? at(from) : at(from) + 1
    while (x > start) {
      x--
      match(aFrom + x, bFrom + x - k)
    }
    x = at(from)
    k = from
  }
  while (x > 0) {
    x--
    match(aFrom + x, bFrom + x)
  }
}

function grown(array: Int32Array, needed: number): Int32Array<ArrayBuffer> {
  const bigger = new Int32Array(Math.max(needed, array.length * 2))
  bigger.set(array)
  return bigger
}
