import type { Alignment, Runs } from './alignment.ts'
import { runHash } from './run-hash.ts'
import { scratch } from './scratch.ts'
import type { Tokens } from './tokenise.ts'

const GOLDEN = 0x9e3779b1 | 0

/**
 * Finds the runs of words that stand exactly once in the free part of each text.
 *
 * A run is grown from groups of `k` words that occur once on both sides. Only groups that begin
 * with a word of one class in 2^`sampleBits`, told by its hash so that both sides choose the same ones, are looked at: a
 * long unchanged stretch is still hit many times, and the table stays small enough for the processor's cache, which is
 * where the time goes.
 */
export function uniqueRuns(map: Alignment, k: number, sampleBits: number): Runs {
  const sample = sampleOf(map.before, sampleBits)
  const old = gatherGroups(map.before, map.image, k, sample, 'old')
  const now = gatherGroups(map.after, map.origin, k, sample, 'now')
  const bits = Math.max(8, 32 - Math.clz32(old.count + (old.count >> 1)))
  const mask = (1 << bits) - 1
  // Per slot, side by side in one cache line: the group's hash, and its position + 1 in the older and the newer text
  // (0 for none yet, -1 for more than one).
  const table = scratch('table', 4 << bits).fill(0, 0, 4 << bits)
  for (let n = 0; n < old.count; n++) {
    const sum = old.sum[n] as number
    let at = slotOf(sum, mask)
    while (table[at + 1] !== 0 && table[at] !== sum) at = (at + 4) & (4 * mask)
    if (table[at + 1] !== 0) table[at + 1] = -1
    else {
      table[at] = sum
      table[at + 1] = (old.at[n] as number) + 1
    }
  }
  const found = scratch('found', Math.min(old.count, now.count))
  let foundCount = 0
  for (let n = 0; n < now.count; n++) {
    const sum = now.sum[n] as number
    let at = slotOf(sum, mask)
    while (table[at + 1] !== 0 && table[at] !== sum) at = (at + 4) & (4 * mask)
    if ((table[at + 1] as number) <= 0) continue
    if (table[at + 2] === 0) {
      table[at + 2] = (now.at[n] as number) + 1
      found[foundCount++] = at
    } else table[at + 2] = -1
  }
  return grow(map, k, found.subarray(0, foundCount), table)
}

function slotOf(sum: number, mask: number): number {
  const mixed = Math.imul(sum ^ (sum >>> 15), GOLDEN)
  return 4 * ((mixed ^ (mixed >>> 13)) & mask)
}

/** A class of words: those whose hash, mixed and shifted, is `is`. A shift of 32 stands for all words. */
interface Sample {
  readonly shift: number
  readonly is: number
}

/**
 * The class to look at: the smallest that still holds at least half of its fair share of the text.
 *
 * A class with "the" or "shall" in it would be several times too large.
 */
function sampleOf(words: Tokens, sampleBits: number): Sample {
  if (sampleBits === 0) return { shift: 32, is: 0 }
  const shift = 32 - sampleBits
  const sizes = new Int32Array(1 << sampleBits)
  for (let i = 0; i < words.count; i++) {
    const at = Math.imul(words.hash[i] as number, GOLDEN) >>> shift
    sizes[at] = (sizes[at] as number) + 1
  }
  const least = words.count >>> sampleBits
  let is = 0
  let smallest = Number.POSITIVE_INFINITY
  sizes.forEach((size, at) => {
    if (size < least || size >= smallest) return
    smallest = size
    is = at
  })
  return { shift, is }
}

/** Groups of words: the hash of each, and where it begins. */
interface Groups {
  readonly count: number
  readonly sum: Int32Array
  readonly at: Int32Array
}

/** The groups of `k` free words that are looked at, in order. `use` names the room they are kept in. */
function gatherGroups(words: Tokens, taken: Int32Array, k: number, { shift, is }: Sample, use: string): Groups {
  const { hash, count } = words
  const isAll = shift === 32
  const sum = scratch(`${use} sum`, count)
  const at = scratch(`${use} at`, count)
  let groups = 0
  if (isAll) {
    let free = 0
    for (let i = 0; i < count; i++) {
      free = taken[i] === -1 ? free + 1 : 0
      if (free >= k) at[groups++] = i - k + 1
    }
  } else
    for (let i = 0; i + k <= count; i++)
      if (Math.imul(hash[i] as number, GOLDEN) >>> shift === is && isFree(taken, i, k)) at[groups++] = i
  for (let n = 0; n < groups; n++) sum[n] = runHash(hash, at[n] as number, k)
  return { count: groups, sum, at }
}

function isFree(taken: Int32Array, from: number, size: number): boolean {
  for (let i = from; i < from + size; i++) if (taken[i] !== -1) return false
  return true
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
    const j = (table[slot + 2] as number) - 1
    if (j < 0) continue
    const i = (table[slot + 1] as number) - 1
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
