import type { Tokens } from './tokenise.ts'

const BITS = 18
const MASK = (1 << BITS) - 1
/** What the commonest word still counts. */
const LEAST = 0.08

/** How much each word says about where a passage is: near 1.08 for a word that occurs once, 0.08 for "the". */
export interface WordWeights {
  /** Occurrences of a word with this hash in the older text; words that share a bucket are counted together. */
  count(hash: number): number
  weight(hash: number): number
}

/**
 * Counts words in 2^18 buckets by their hash.
 *
 * Two words in one bucket make each look a little commoner, which is harmless for a weight, and it keeps the table in
 * the processor's cache.
 */
export function weighWords(before: Tokens): WordWeights {
  const counts = new Int32Array(1 << BITS)
  const { hash, count } = before
  for (let i = 0; i < count; i++) {
    const bucket = (hash[i] as number) & MASK
    counts[bucket] = (counts[bucket] as number) + 1
  }
  const total = before.count + 2
  const scale = 1 / Math.log(total)
  const weights = new Float32Array(1 << BITS)
  return {
    count: (hash) => counts[hash & MASK] as number,
    weight: (hash) => {
      const bucket = hash & MASK
      const known = weights[bucket] as number
      if (known > 0) return known
      const rarity = Math.log(total / Math.max(2, counts[bucket] as number)) * scale
      const weight = LEAST + rarity * rarity
      weights[bucket] = weight
      return weight
    },
  }
}
