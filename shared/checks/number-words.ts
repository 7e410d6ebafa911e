const ENGLISH =
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
const FRENCH =
  'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt'

/** Numbers written as words, from two to twenty. One is left out: "one of them" counts nothing. */
const VALUES = new Map(
  [ENGLISH, FRENCH].flatMap((line) => line.split(' ').map((word, index) => [word, String(index + 2)] as const)),
)

/** Pairs of people and things that texts call "the two": no figure that needs a source. */
const AFTER_THE = /\b(?:the|both|each of the|these|all)\s+$|(?:les|ces|des|nos)\s+$/iu

export interface NumberWord {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly value: string
}

/** Numbers written as words. */
export function numberWordsOf(text: string): readonly NumberWord[] {
  return [...text.matchAll(/(?<![\p{L}-])\p{L}+(?:-\p{L}+)?(?![\p{L}-])/gu)].flatMap((match) => {
    const value = VALUES.get(match[0].toLowerCase())
    if (value === undefined || AFTER_THE.test(text.slice(0, match.index))) return []
    return [{ start: match.index, end: match.index + match[0].length, text: match[0], value }]
  })
}
