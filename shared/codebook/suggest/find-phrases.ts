/** A phrase found in a sentence. Offsets count within the sentence. */
export interface FoundPhrase {
  readonly start: number
  readonly end: number
  /** The words as the sentence has them. */
  readonly words: string
  /** The phrase of the list that matched. */
  readonly phrase: string
}

const LETTER = /[\p{L}\p{N}]/u

/**
 * Finds phrases of a list in a sentence: whole words, any case, the longest at each place, none overlapping another.
 *
 * The longest wins so that "agreed to continue" is not taken for "agreed to".
 */
export function findPhrases(sentence: string, phrases: readonly string[]): readonly FoundPhrase[] {
  const text = fold(sentence)
  const all: FoundPhrase[] = []
  for (const phrase of phrases) {
    const wanted = fold(phrase)
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
      const end = at + wanted.length
      if (LETTER.test(text[at - 1] ?? ' ') || LETTER.test(text[end] ?? ' ')) continue
      all.push({ start: at, end, words: sentence.slice(at, end), phrase })
    }
  }
  const found: FoundPhrase[] = []
  for (const one of all.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (one.start >= (found.at(-1)?.end ?? 0)) found.push(one)
  }
  return found
}

/** Lower case and straight apostrophes: both keep the length, so offsets hold. */
function fold(text: string): string {
  const lower = text.toLowerCase().replaceAll('’', "'")
  return lower.length === text.length ? lower : text.replaceAll('’', "'")
}
