import { remember } from './remember.ts'

type Language = 'en' | 'fr'

const UNITS: Readonly<Record<Language, string>> = {
  en: 'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  fr: 'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf',
}
const TENS: Readonly<Record<Language, Readonly<Record<string, number>>>> = {
  en: { twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90, hundred: 100 },
  fr: { vingt: 20, vingts: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60, cent: 100, cents: 100 },
}
const ONE: Readonly<Record<Language, readonly string[]>> = { en: ['one', 'a'], fr: ['un', 'une'] }

const valuesOf = (language: Language): ReadonlyMap<string, number> =>
  new Map([
    ...ONE[language].map((word) => [word, 1] as const),
    ...UNITS[language].split(' ').map((word, index) => [word, index + 2] as const),
    ...Object.entries(TENS[language]),
  ])
const VALUES = { en: valuesOf('en'), fr: valuesOf('fr') } as const

/** "Five-year" counts years; "two-way" counts nothing. */
const COUNTED = /^(?:hour|day|week|month|year|member|person|point)s?$/u

/** What may stand between two words of one number: "thirty-two", "cent vingt", "two hundred and six". */
const JOINT = /^(?:[ \u00a0-]|[ -](?:and|et)[ -])$/iu

/** Few people and things that texts call "the two": no figure that needs a source. "Within the thirty days" does. */
const AFTER_THE = /\b(?:the|both|each of the|these|all)\s+$|(?:les|ces|des|nos|aux|leurs|nos)\s+$/iu
const MOST_IN_GROUP = 4
const UNIT =
  /^\s(?:hours?|days?|weeks?|months?|years?|heures?|jours?|semaines?|mois|ans|années?|per\s?cent|%|thousand|millions?|billions?)/iu

/** "Per cent" and "pour cent" are units; the figure stands before them. */
const PER = /\b(?:per|pour)\s+$/iu

export interface NumberWord {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly value: string
}

/** Numbers written as words, from two up: "twelve", "two hundred and six", "quatre-vingt-dix". "One" counts nothing. */
export const numberWordsOf = remember((text, language): readonly NumberWord[] => {
  return numbersIn(text, language).flatMap(({ start, end, value }) => {
    const before = text.slice(0, start)
    if (value < 2 || (value === 100 && PER.test(before))) return []
    if (value <= MOST_IN_GROUP && AFTER_THE.test(before) && !UNIT.test(text.slice(end))) return []
    return [{ start, end, text: text.slice(start, end), value: String(value) }]
  })
})

interface Running {
  start: number
  end: number
  value: number
}

function numbersIn(text: string, language: Language): readonly Running[] {
  const found: Running[] = []
  let last: Running | undefined
  for (const match of text.matchAll(/\p{L}+(?:-\p{L}+)?/gu)) {
    for (const { word, start } of piecesOf(match[0], match.index, language)) {
      const value = VALUES[language].get(word)
      if (value === undefined) {
        if (word !== 'and' && word !== 'et') last = undefined
        continue
      }
      const joined = last && JOINT.test(text.slice(last.end, start)) ? join(last.value, value) : undefined
      if (last && joined !== undefined) {
        last.value = joined
        last.end = start + word.length
      } else {
        last = { start, end: start + word.length, value }
        found.push(last)
      }
    }
  }
  return found
}

/** "Dix-sept" is one word, "thirty-two" two; a hyphen into another word ("two-way") makes no number. */
function piecesOf(written: string, start: number, language: Language): readonly { word: string; start: number }[] {
  const word = written.toLocaleLowerCase(language)
  const cut = word.indexOf('-')
  if (cut < 0 || VALUES[language].has(word)) return [{ word, start }]
  const [head, tail] = [word.slice(0, cut), word.slice(cut + 1)]
  const isNumber = (part: string) => VALUES[language].has(part) || part === 'and' || part === 'et'
  if (isNumber(head) && COUNTED.test(tail)) return [{ word: head, start }]
  if (!isNumber(head) || !isNumber(tail)) return [{ word: written, start }]
  return [
    { word: head, start },
    { word: tail, start: start + cut + 1 },
  ]
}

/** The number that two number words make together; undefined where they are two numbers. */
function join(so: number, next: number): number | undefined {
  if (next === 100) return so < 100 ? so * 100 : undefined
  if (so === 4 && next === 20) return 80
  if (so >= 100 && so % 100 === 0 && next < 100) return so + next
  const tens = so % 100
  if (tens >= 20 && tens % 10 === 0 && next < (tens === 60 || tens === 80 ? 20 : 10)) return so + next
  return undefined
}
