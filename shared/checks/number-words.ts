const ENGLISH =
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
const FRENCH =
  'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt'
const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
  vingt: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  cent: 100,
}

/** Numbers written as words, from two up. One is left out: "one of them" counts nothing. */
const VALUES = new Map<string, number>([
  ...[ENGLISH, FRENCH].flatMap((line) => line.split(' ').map((word, index) => [word, index + 2] as const)),
  ...Object.entries(TENS),
])

/** Pairs of people and things that texts call "the two": no figure that needs a source. */
const AFTER_THE = /\b(?:the|both|each of the|these|all)\s+$|(?:les|ces|des|nos)\s+$/iu

/** "Per cent" and "pour cent" are units; the figure stands before them. */
const PER = /\b(?:per|pour)\s+$/iu

export interface NumberWord {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly value: string
}

/** Numbers written as words: "twelve", "thirty-two", "trente-deux". */
export function numberWordsOf(text: string): readonly NumberWord[] {
  return [...text.matchAll(/(?<![\p{L}-])\p{L}+(?:-\p{L}+)?(?![\p{L}-])/gu)].flatMap((match) => {
    const value = valueOfWord(match[0].toLowerCase())
    const before = text.slice(0, match.index)
    if (value === undefined || AFTER_THE.test(before) || PER.test(before)) return []
    return [{ start: match.index, end: match.index + match[0].length, text: match[0], value: String(value) }]
  })
}

function valueOfWord(word: string): number | undefined {
  const whole = VALUES.get(word)
  if (whole !== undefined) return whole
  const [tens = '', units = ''] = word.split('-')
  const ten = TENS[tens]
  const unit = units === 'one' || units === 'un' ? 1 : VALUES.get(units)
  return ten !== undefined && unit !== undefined && unit < 20 ? ten + unit : undefined
}
