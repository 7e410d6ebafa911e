import type { Alignment } from './alignment.ts'
import type { Tokens } from './tokenise.ts'
import type { WordWeights } from './word-weights.ts'

/** Words in the group a phrase is looked up by; shorter phrases never count as unique. */
const GROUP = 4
const BASE = 0x01000193
const LEAVING = Math.imul(Math.imul(BASE, BASE), BASE)
const BITS = 18
const MASK = (1 << BITS) - 1
/** One bit per bucket, 32 KB: stays in the fastest cache and answers "nobody waits here" for nine words in ten. */
const FILTER_WORDS = 1 << (BITS - 5)
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
 * Each phrase waits at the group of four words around its rarest one; both texts are then walked once with a rolling
 * hash, and only groups that some phrase waits for are looked at closely. A phrase found a second time stops waiting,
 * in the other text too: sentences that an agreement repeats would otherwise be compared thousands of times.
 */
export function occurOnce(map: Alignment, phrases: readonly Phrase[], weights: WordWeights): readonly boolean[] {
  const { before, after } = map
  const filter = new Int32Array(FILTER_WORDS)
  const heads = new Int32Array(1 << BITS).fill(-1)
  const next = new Int32Array(phrases.length)
  const waitAt = new Int32Array(phrases.length)
  const group = new Int32Array(phrases.length)
  phrases.forEach((phrase, n) => {
    if (phrase.length < GROUP) return
    const at = Math.min(rarest(before, phrase, weights), phrase.from + phrase.length - GROUP)
    let sum = 0
    for (let i = at; i < at + GROUP; i++) sum = (Math.imul(sum, BASE) + (before.hash[i] as number)) | 0
    waitAt[n] = at - phrase.from
    group[n] = sum
    const bucket = (sum ^ (sum >>> 14)) & MASK
    next[n] = heads[bucket] as number
    heads[bucket] = n
    filter[bucket >>> 5] = (filter[bucket >>> 5] as number) | (1 << (bucket & 31))
  })
  const inBefore = count(before, before, phrases, { filter, heads, next, waitAt, group })
  const inAfter = count(before, after, phrases, { filter, heads, next, waitAt, group })
  return phrases.map((_, n) => inBefore[n] === 1 && inAfter[n] === 1)
}

interface Waiting {
  readonly filter: Int32Array
  readonly heads: Int32Array
  readonly next: Int32Array
  readonly waitAt: Int32Array
  readonly group: Int32Array
}

function count(before: Tokens, tokens: Tokens, phrases: readonly Phrase[], waiting: Waiting): Uint8Array {
  const { filter, heads, next, waitAt, group } = waiting
  const counts = new Uint8Array(phrases.length)
  const { hash } = tokens
  let sum = 0
  for (let i = 0; i < tokens.count; i++) {
    if (i >= GROUP) sum = (sum - Math.imul(hash[i - GROUP] as number, LEAVING)) | 0
    sum = (Math.imul(sum, BASE) + (hash[i] as number)) | 0
    const bucket = (sum ^ (sum >>> 14)) & MASK
    if ((((filter[bucket >>> 5] as number) >>> (bucket & 31)) & 1) === 0) continue
    let previous = -1
    let n = heads[bucket] as number
    while (n !== -1) {
      const following = next[n] as number
      if (group[n] === sum && standsAt(before, phrases[n] as Phrase, tokens, i - GROUP + 1 - (waitAt[n] as number)))
        counts[n] = (counts[n] as number) + 1
      if ((counts[n] as number) < ENOUGH) previous = n
      else if (previous === -1) heads[bucket] = following
      else next[previous] = following
      n = following
    }
  }
  return counts
}

/** Whether the words of a phrase of `before` stand in `tokens` from word `at` on. */
function standsAt(before: Tokens, phrase: Phrase, tokens: Tokens, at: number): boolean {
  if (at < 0 || at + phrase.length > tokens.count) return false
  for (let n = 0; n < phrase.length; n++) if (before.hash[phrase.from + n] !== tokens.hash[at + n]) return false
  return true
}

function rarest(before: Tokens, phrase: Phrase, weights: WordWeights): number {
  let best = phrase.from
  let fewest = Number.POSITIVE_INFINITY
  for (let i = phrase.from; i < phrase.from + phrase.length; i++) {
    const occurrences = weights.count(before.hash[i] as number)
    if (occurrences < fewest) {
      fewest = occurrences
      best = i
    }
  }
  return best
}
