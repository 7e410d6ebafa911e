/** A phrase found in a sentence. Offsets count within the sentence. */
export interface FoundPhrase {
  readonly start: number
  readonly end: number
  /** The words as the sentence has them. */
  readonly words: string
  /** The phrase of the list that matched. */
  readonly phrase: string
}

/** Lists are long and constant, so each is made into one expression once. */
const compiled = new WeakMap<readonly string[], Compiled>()

interface Compiled {
  readonly pattern: RegExp
  /** The phrase as the list has it, by its folded form. */
  readonly phrases: ReadonlyMap<string, string>
}

/**
 * Finds phrases of a list in a sentence: whole words, any case, the longest at each place, none overlapping another.
 *
 * The longest wins so that "agreed to continue" is not taken for "agreed to".
 * @param phrases a constant list; the same array each time is found faster
 */
export function findPhrases(sentence: string, phrases: readonly string[]): readonly FoundPhrase[] {
  const list = compiled.get(phrases) ?? compile(phrases)
  return [...straight(sentence).matchAll(list.pattern)].map((match) => {
    const start = match.index
    const end = start + match[0].length
    const phrase = list.phrases.get(match[0].toLowerCase()) ?? match[0]
    return { start, end, words: sentence.slice(start, end), phrase }
  })
}

function compile(phrases: readonly string[]): Compiled {
  const folded = new Map(phrases.map((phrase) => [straight(phrase).toLowerCase(), phrase]))
  const longestFirst = [...folded.keys()].sort((a, b) => b.length - a.length)
  const words = longestFirst.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&')).join('|')
  const pattern = new RegExp(words === '' ? '(?!)' : `(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'giu')
  const list = { pattern, phrases: folded }
  compiled.set(phrases, list)
  return list
}

/** Straight apostrophes; the length stays, so offsets hold. */
const straight = (text: string): string => text.replaceAll('’', "'")
