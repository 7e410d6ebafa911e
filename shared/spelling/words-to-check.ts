import { sentencesOf } from '../source/sentences.ts'

/** A word of a text with its place, in UTF-16 code units. */
export interface PlacedWord {
  readonly word: string
  readonly start: number
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’ʼ-][\p{L}\p{M}\p{N}]+)*/gu

/**
 * The words of a text that a dictionary can judge.
 *
 * Left out are words with figures, abbreviations in capitals, and capitalised words inside a sentence: those are names,
 * and no dictionary knows the names of a negotiation. The checks hold names to the sources instead.
 */
export function wordsToCheck(text: string): readonly PlacedWord[] {
  const sentences = sentencesOf(text)
  let at = 0
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index: start }) => {
    while ((sentences[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at += 1
    if (/\p{N}/u.test(word) || word.length < 2 || /\p{Lu}.*\p{Lu}/u.test(word)) return []
    const before = text.slice(sentences[at]?.start ?? 0, start)
    return /^\p{Lu}/u.test(word) && /\p{L}/u.test(before) ? [] : [{ word, start }]
  })
}
