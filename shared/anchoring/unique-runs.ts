import type { Alignment, Runs } from './alignment.ts'

const BASE = 0x01000193
const GOLDEN = 0x9e3779b1 | 0

/**
 * Finds the runs of words that stand exactly once in the free part of each text.
 *
 * A run is grown from groups of `k` words that occur once on both sides. Only one group in 2^`sampleBits` is looked at,
 * chosen by its own hash so that both sides choose the same ones: a long unchanged stretch is still hit many times,
 * and the tables stay small enough for the processor's cache, which is where the time goes.
 */
export function uniqueRuns(map: Alignment, k: number, sampleBits: number): Runs {
  const old = map.before.hash
  const now = map.after.hash
  const groups = Math.max(freeWords(map.image), 64) >>> sampleBits
  const bits = Math.max(8, 32 - Math.clz32(groups + (groups >> 1)))
  const mask = (1 << bits) - 1
  // Per slot, side by side in one cache line: the group's hash, and its position + 1 in the older and the newer text
  // (0 for none yet, -1 for more than one).
  const table = new Int32Array(4 << bits)
  const most = (mask * 0.75) | 0
  let used = 0

  let leaving = 1
  for (let n = 1; n < k; n++) leaving = Math.imul(leaving, BASE)
  const sampleShift = 32 - sampleBits

  let sum = 0
  let length = 0
  const { image, origin } = map
  for (let i = 0; i < map.before.count; i++) {
    if (image[i] !== -1) {
      length = 0
      sum = 0
      continue
    }
    if (length === k) sum = (sum - Math.imul(old[i - k] as number, leaving)) | 0
    else length++
    sum = (Math.imul(sum, BASE) + (old[i] as number)) | 0
    if (length < k) continue
    const mixed = Math.imul(sum ^ (sum >>> 15), GOLDEN)
    if (sampleBits > 0 && mixed >>> sampleShift !== 0) continue
    let slot = (mixed ^ (mixed >>> 13)) & mask
    while (table[4 * slot + 1] !== 0 && table[4 * slot] !== sum) slot = (slot + 1) & mask
    if (table[4 * slot + 1] !== 0) table[4 * slot + 1] = -1
    else if (used < most) {
      used++
      table[4 * slot] = sum
      table[4 * slot + 1] = i - k + 2
    }
  }

  const found = new Int32Array(used)
  let foundCount = 0
  sum = 0
  length = 0
  for (let j = 0; j < map.after.count; j++) {
    if (origin[j] !== -1) {
      length = 0
      sum = 0
      continue
    }
    if (length === k) sum = (sum - Math.imul(now[j - k] as number, leaving)) | 0
    else length++
    sum = (Math.imul(sum, BASE) + (now[j] as number)) | 0
    if (length < k) continue
    const mixed = Math.imul(sum ^ (sum >>> 15), GOLDEN)
    if (sampleBits > 0 && mixed >>> sampleShift !== 0) continue
    let slot = (mixed ^ (mixed >>> 13)) & mask
    while (table[4 * slot + 1] !== 0 && table[4 * slot] !== sum) slot = (slot + 1) & mask
    if ((table[4 * slot + 1] as number) <= 0) continue
    if (table[4 * slot + 2] === 0) {
      table[4 * slot + 2] = j - k + 2
      found[foundCount++] = slot
    } else table[4 * slot + 2] = -1
  }
  return grow(map, k, found.subarray(0, foundCount), table)
}

/** Verifies the groups word by word and grows them into runs, in order of the newer text. */
function grow(map: Alignment, k: number, found: Int32Array, table: Int32Array): Runs {
  const old = map.before.hash
  const now = map.after.hash
  const { image, origin } = map
  const runs: Runs = {
    count: 0,
    before: new Int32Array(found.length),
    after: new Int32Array(found.length),
    size: new Int32Array(found.length),
  }
  let lastDiagonal = Number.NaN
  let lastEnd = 0
  for (const slot of found) {
    const j = (table[4 * slot + 2] as number) - 1
    if (j < 0) continue
    const i = (table[4 * slot + 1] as number) - 1
    if (i - j === lastDiagonal && j + k <= lastEnd) continue
    let size = 0
    while (
      i + size < map.before.count &&
      j + size < map.after.count &&
      old[i + size] === now[j + size] &&
      image[i + size] === -1 &&
      origin[j + size] === -1
    )
      size++
    if (size < k) continue
    const n = runs.count++
    runs.before[n] = i
    runs.after[n] = j
    runs.size[n] = size
    lastDiagonal = i - j
    lastEnd = j + size
  }
  return runs
}

function freeWords(image: Int32Array): number {
  let free = 0
  for (let i = 0; i < image.length; i++) if (image[i] === -1) free++
  return free
}
