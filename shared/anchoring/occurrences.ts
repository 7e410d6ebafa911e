import type { Alignment } from './alignment.ts'
import type { Tokens } from './tokenise.ts'
import type { WordWeights } from './word-weights.ts'

const BITS = 16
const MASK = (1 << BITS) - 1
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
 * Each phrase waits at its rarest word; both texts are then walked once, and only words that some phrase waits for are
 * looked at closely. Counting stops at the second occurrence.
 */
export function occurOnce(map: Alignment, phrases: readonly Phrase[], weights: WordWeights): readonly boolean[] {
  const { before, after } = map
  const heads = new Int32Array(1 << BITS).fill(-1)
  const next = new Int32Array(phrases.length)
  const waitAt = new Int32Array(phrases.length)
  phrases.forEach((phrase, n) => {
    const at = rarest(before, phrase, weights)
    waitAt[n] = at - phrase.from
    const bucket = (before.hash[at] as number) & MASK
    next[n] = heads[bucket] as number
    heads[bucket] = n
  })
  const inBefore = new Uint8Array(phrases.length)
  const inAfter = new Uint8Array(phrases.length)
  for (const [tokens, counts] of [
    [before, inBefore],
    [after, inAfter],
  ] as const)
    for (let i = 0; i < tokens.count; i++) {
      let n = heads[(tokens.hash[i] as number) & MASK] as number
      for (; n !== -1; n = next[n] as number) {
        if ((counts[n] as number) >= ENOUGH) continue
        const phrase = phrases[n] as Phrase
        if (standsAt(before, phrase, tokens, i - (waitAt[n] as number))) counts[n] = (counts[n] as number) + 1
      }
    }
  return phrases.map((_, n) => inBefore[n] === 1 && inAfter[n] === 1)
}

/** Whether the words of a phrase of `before` stand in `tokens` from word `at` on. */
export function standsAt(before: Tokens, phrase: Phrase, tokens: Tokens, at: number): boolean {
  if (at < 0 || at + phrase.length > tokens.count) return false
  for (let n = 0; n < phrase.length; n++) if (before.hash[phrase.from + n] !== tokens.hash[at + n]) return false
  return true
}

function rarest(before: Tokens, phrase: Phrase, weights: WordWeights): number {
  let best = phrase.from
  let fewest = Number.POSITIVE_INFINITY
  for (let i = phrase.from; i < phrase.from + phrase.length; i++) {
    const count = weights.count(before.hash[i] as number)
    if (count < fewest) {
      fewest = count
      best = i
    }
  }
  return best
}
