import { remember } from './remember.ts'
import { stemOf } from './word-stems.ts'

/** A place in a row with the noun it counts: "second meeting". Offsets count within the text. */
interface Ordinal {
  readonly start: number
  readonly end: number
  readonly words: string
  readonly value: number
  readonly nouns: readonly string[]
  readonly isFurther: boolean
}

const WORDS = {
  en: 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' '),
  fr: 'premi deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième'.split(
    ' ',
  ),
} as const

const PATTERN = {
  en: /\b(?<word>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|inaugural)\b(?!\s+(?:half|time|place))|\b(?<digits>\d{1,3})(?:st|nd|rd|th)\b(?!\s+century)/giu,
  fr: /(?<!\p{L})(?<word>premi(?=ers?(?!\p{L})|ères?)|(?:deux|trois|quatr|cinqu|six|sept|huit|neuv|dix|onz|douz)ième|second(?=e?s?(?!\p{L}))|inaugurale?)\p{L}*(?!\s+ministre)(?!\p{L})|(?<!\p{L})(?<digits>\d{1,3})(?:re|er|e|ème)(?![\p{L}\d])/giu,
} as const

/** Nouns that may follow at a small distance: "second round of talks", "deuxième réunion annuelle". */
const NOUNS = 2

const ordinalsOf = remember((text, language): readonly Ordinal[] => {
  return [...text.matchAll(PATTERN[language])].flatMap((match) => {
    const end = match.index + match[0].length
    const nouns = (/^[\s-]+(?:\p{Ll}[\p{L}-]*\s*){1,2}/u.exec(text.slice(end))?.[0] ?? '')
      .split(/[\s-]+/u)
      .filter((word) => word.length > 3)
      .slice(0, NOUNS)
      .map((word) => stemOf(word, language))
    const isFurther = /\b(?:an?|une?)\s$/iu.test(text.slice(0, match.index))
    return [{ start: match.index, end, words: match[0], value: rankOf(match.groups ?? {}, language), nouns, isFurther }]
  })
})

function rankOf({ word = '', digits }: Readonly<Record<string, string | undefined>>, language: 'en' | 'fr'): number {
  if (digits !== undefined) return Number(digits)
  const lower = word.toLowerCase()
  if (lower.startsWith('inaugural')) return 1
  return lower === 'second' ? 2 : WORDS[language].indexOf(lower) + 1
}

/** "The second meeting" where the passages know only of the first. */
export function lostOrdinal(
  own: string,
  passages: readonly string[],
  language: 'en' | 'fr',
): { readonly start: number; readonly end: number; readonly words: string; readonly said: string } | undefined {
  const theirs = passages.flatMap((passage) => ordinalsOf(passage, language))
  for (const mine of ordinalsOf(own, language)) {
    if (theirs.some(({ value }) => value === mine.value)) continue
    // "A second facility" has a first before it.
    const other = theirs.find(({ nouns, isFurther }) => !isFurther && nouns.some((noun) => mine.nouns.includes(noun)))
    if (other !== undefined) return { ...mine, said: other.words }
  }
  return undefined
}
