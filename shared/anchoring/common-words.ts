/** Bits of a limb: two of them and a carry still make a small integer. */
const BITS = 30
const FULL = (1 << BITS) - 1
/** Slots of the index of the shorter side; a power of two. */
const SLOTS = 1024

const heads = new Int32Array(SLOTS)
let next = new Int32Array(1024)
let matches = new Int32Array(64)
let rows = new Int32Array(1 << 14)

/**
 * Aligns two short runs of words by the most words they have in common, in order (L. Allison and T. Dix, 1986; the form
 * of H. Hyyrö, 2004).
 *
 * A row of the comparison is kept as one bit per word of `a`, thirty to a limb, so that time grows with the product of
 * the lengths over thirty, however different the runs are. Calls `match` for every pair, from the end to the start.
 */
export function commonWords(
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
  const limbs = fillRows(a, aFrom, n, b, bFrom, m)
  let i = n - 1
  let j = m - 1
  while (i >= 0 && j >= 0) {
    const limb = (i / BITS) | 0
    const bit = 1 << (i - limb * BITS)
    // A bit that is set means that word `i` adds nothing to what the words before it have in common with `b` up to `j`.
    if (((rows[(j + 1) * limbs + limb] as number) & bit) !== 0) i--
    else if (((rows[j * limbs + limb] as number) & bit) === 0) j--
    else match(aFrom + i--, bFrom + j--)
  }
}

/** How many words two runs have in common, in order. */
export function countCommon(
  a: Int32Array,
  aFrom: number,
  aTo: number,
  b: Int32Array,
  bFrom: number,
  bTo: number,
): number {
  const n = aTo - aFrom
  const m = bTo - bFrom
  if (n === 0 || m === 0) return 0
  const limbs = fillRows(a, aFrom, n, b, bFrom, m)
  let common = 0
  for (let limb = 0; limb < limbs; limb++) {
    const used = Math.min(BITS, n - limb * BITS)
    let zeros = ~(rows[m * limbs + limb] as number) & (used === BITS ? FULL : (1 << used) - 1)
    for (; zeros !== 0; zeros &= zeros - 1) common++
  }
  return common
}

/** Row 0 is nothing of `b`, row `j + 1` is `b` up to its word `j`. Returns the limbs of a row. */
function fillRows(a: Int32Array, aFrom: number, n: number, b: Int32Array, bFrom: number, m: number): number {
  const limbs = Math.ceil(n / BITS)
  if (next.length < n) next = new Int32Array(n * 2)
  if (matches.length < limbs) matches = new Int32Array(limbs * 2)
  if (rows.length < limbs * (m + 1)) rows = new Int32Array(limbs * (m + 1) * 2)
  for (let i = n - 1; i >= 0; i--) {
    const slot = (a[aFrom + i] as number) & (SLOTS - 1)
    next[i] = heads[slot] as number
    heads[slot] = i + 1
  }
  rows.fill(FULL, 0, limbs)
  for (let j = 0; j < m; j++) {
    const word = b[bFrom + j] as number
    const above = j * limbs
    const here = above + limbs
    let any = false
    for (let i = heads[word & (SLOTS - 1)] as number; i !== 0; i = next[i - 1] as number) {
      if (a[aFrom + i - 1] !== word) continue
      const limb = ((i - 1) / BITS) | 0
      matches[limb] = (matches[limb] as number) | (1 << (i - 1 - limb * BITS))
      any = true
    }
    if (!any) {
      rows.copyWithin(here, above, here)
      continue
    }
    let carry = 0
    for (let limb = 0; limb < limbs; limb++) {
      const row = rows[above + limb] as number
      const taken = row & (matches[limb] as number)
      const sum = row + taken + carry
      carry = sum >>> BITS
      rows[here + limb] = (sum & FULL) | (row & ~taken)
      matches[limb] = 0
    }
  }
  for (let i = 0; i < n; i++) heads[(a[aFrom + i] as number) & (SLOTS - 1)] = 0
  return limbs
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
