import type { Alignment } from './alignment.ts'
import { hashOfFour, joinFours, runHash } from './run-hash.ts'
import type { Tokens } from './tokenise.ts'
import type { WordWeights } from './word-weights.ts'

/** Words in the group a phrase is looked up by; shorter phrases never count as unique. */
const SHORT_GROUP = 4
/** The same for phrases that have as many words: so many rarely stand together anywhere else. */
const LONG_GROUP = 8
const BITS = 16
const MASK = (1 << BITS) - 1
/** One bit per bucket of groups, 16 KB: stays in the fastest cache and says "nobody waits here" of most. */
const FILTER_BITS = 17
const FILTER_MASK = (1 << FILTER_BITS) - 1
/** One more than once is all that has to be known. */
const ENOUGH = 2

/** A run of words of the older text, `length` words from `from` on. */
export interface Phrase {
  readonly from: number
  readonly length: number
}

/**
 * Tells, for many phrases of the older text at once, which occur exactly once in each text.
 *
 * Each phrase waits at the group of words that begins with its rarest one; both texts are then walked once, and only
 * groups that some phrase waits for are looked at closely. A phrase found a second time stops waiting: sentences that an
 * agreement repeats would otherwise be compared thousands of times.
 */
export function occurOnce(map: Alignment, phrases: readonly Phrase[], weights: WordWeights): readonly boolean[] {
  const { before, after } = map
  const waiting = waitingList(before, phrases, weights)
  const inBefore = count(before, before, waiting)
  const inAfter = count(before, after, waiting)
  return phrases.map((_, n) => inBefore[n] === 1 && inAfter[n] === 1)
}

/** Phrases by the group they wait at. */
interface WaitingList {
  readonly from: Int32Array
  readonly length: Int32Array
  /** Words of the phrase before its group. */
  readonly waitAt: Int32Array
  readonly group: Int32Array
  /** First phrase of each bucket of groups, and the one behind each; -1 for none. */
  readonly heads: Int32Array
  readonly next: Int32Array
  /** One bit for each bucket of short groups, and of long ones. */
  readonly short: Int32Array
  readonly long: Int32Array
}

function waitingList(before: Tokens, phrases: readonly Phrase[], weights: WordWeights): WaitingList {
  const { hash } = before
  const size = phrases.length
  const from = new Int32Array(size)
  const length = new Int32Array(size)
  const waitAt = new Int32Array(size)
  const group = new Int32Array(size)
  const next = new Int32Array(size)
  const heads = new Int32Array(1 << BITS).fill(-1)
  const short = new Int32Array(1 << (FILTER_BITS - 5))
  const long = new Int32Array(1 << (FILTER_BITS - 5))
  for (let n = 0; n < size; n++) {
    const phrase = phrases[n] as Phrase
    from[n] = phrase.from
    length[n] = phrase.length
    if (phrase.length < SHORT_GROUP) continue
    const words = phrase.length < LONG_GROUP ? SHORT_GROUP : LONG_GROUP
    const at = rarest(before, phrase.from, phrase.from + phrase.length - words, weights)
    const sum = runHash(hash, at, words)
    waitAt[n] = at - phrase.from
    group[n] = sum
    const bucket = bucketOf(sum)
    next[n] = heads[bucket] as number
    heads[bucket] = n
    const filter = words === SHORT_GROUP ? short : long
    const bit = bitOf(sum)
    filter[bit >>> 5] = (filter[bit >>> 5] as number) | (1 << (bit & 31))
  }
  return { from, length, waitAt, group, heads, next, short, long }
}

function bucketOf(sum: number): number {
  return (sum ^ (sum >>> 15)) & MASK
}

function count(before: Tokens, tokens: Tokens, waiting: WaitingList): Uint8Array {
  const { short, long, length } = waiting
  const counts = new Uint8Array(length.length)
  // Phrases that were found twice leave the lists, so each text has lists of its own.
  const heads = waiting.heads.slice()
  const next = waiting.next.slice()
  const { hash } = tokens
  const last = tokens.count - SHORT_GROUP
  // Hashes of the four words from here on, and from the next three words on: a long group is two short ones.
  let here = last >= 0 ? hashOfFour(hash, 0) : 0
  let first = last >= 1 ? hashOfFour(hash, 1) : 0
  let second = last >= 2 ? hashOfFour(hash, 2) : 0
  let third = last >= 3 ? hashOfFour(hash, 3) : 0
  for (let i = 0; i <= last; i++) {
    if (has(short, bitOf(here))) look(before, waiting, heads, next, here, tokens, i, counts)
    let fourth = 0
    if (i + SHORT_GROUP <= last) {
      fourth = hashOfFour(hash, i + SHORT_GROUP)
      const both = joinFours(here, fourth)
      if (has(long, bitOf(both))) look(before, waiting, heads, next, both, tokens, i, counts)
    }
    here = first
    first = second
    second = third
    third = fourth
  }
  return counts
}

function bitOf(sum: number): number {
  return (sum ^ (sum >>> 15)) & FILTER_MASK
}

function has(filter: Int32Array, bit: number): boolean {
  return (((filter[bit >>> 5] as number) >>> (bit & 31)) & 1) === 1
}

function look(
  before: Tokens,
  { group, waitAt, from, length }: WaitingList,
  heads: Int32Array,
  next: Int32Array,
  sum: number,
  tokens: Tokens,
  i: number,
  counts: Uint8Array,
): void {
  const bucket = bucketOf(sum)
  let previous = -1
  let n = heads[bucket] as number
  while (n !== -1) {
    const following = next[n] as number
    const at = i - (waitAt[n] as number)
    if (group[n] === sum && standsAt(before, from[n] as number, length[n] as number, tokens, at))
      counts[n] = (counts[n] as number) + 1
    if ((counts[n] as number) < ENOUGH) previous = n
    else if (previous === -1) heads[bucket] = following
    else next[previous] = following
    n = following
  }
}

/** Whether `length` words of `before` from `from` on stand in `tokens` from word `at` on. */
function standsAt(before: Tokens, from: number, length: number, tokens: Tokens, at: number): boolean {
  if (at < 0 || at + length > tokens.count) return false
  for (let n = 0; n < length; n++) if (before.hash[from + n] !== tokens.hash[at + n]) return false
  return true
}

/** The rarest word between `first` and `last`, both included. */
function rarest(before: Tokens, first: number, last: number, weights: WordWeights): number {
  let best = first
  let fewest = Number.POSITIVE_INFINITY
  for (let i = first; i <= last; i++) {
    const occurrences = weights.count(before.hash[i] as number)
    if (occurrences < fewest) {
      fewest = occurrences
      best = i
    }
  }
  return best
}
