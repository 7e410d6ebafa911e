import type { SourceSentence, Suggestion } from './suggestion.ts'

const ENGLISH = 'january february march april may june july august september october november december'.split(' ')
const FRENCH = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ')
/** English months are always capital, which keeps "may" and "march" out; French ones are either. */
const MONTH = [
  ...ENGLISH.map((name) => name.replace(/^./u, (first) => first.toUpperCase())),
  ...FRENCH.map((name) => name.replace(/^./u, (first) => `[${first}${first.toUpperCase()}]`)),
].join('|')

const DATES = new RegExp(
  [
    `(?:(?<day>\\d{1,2})(?:er)?(?:[\\u00a0 ]?(?:–|-|and|to|et|au)[\\u00a0 ]?(?<last>\\d{1,2}))?[\\u00a0 ])?(?<month>${MONTH})(?:[\\u00a0 ](?<americanDay>\\d{1,2})(?!\\d)(?:–\\d{1,2})?)?(?:,?[\\u00a0 ](?<year>\\d{4}))?(?!\\p{L})`,
    '(?<iso>\\d{4}-\\d{2}-\\d{2})',
  ].join('|'),
  'gu',
)

const PLANNED = /\b(?:expected|will|planned|scheduled|due|upcoming)\b|prévu|attendu|devrait/iu
const DEADLINE = /\b(?:by|before|until|no later than|not later than)\s+$|(?:d’ici|avant|au plus tard)[^.]{0,8}$/iu

/** A date as found in a text; `iso` says only as much as the text does: 2026, 2026-03 or 2026-03-09. */
export interface FoundDate {
  readonly start: number
  readonly end: number
  readonly words: string
  readonly iso: string
}

/** The dates of a text in English, French or ISO form. A month alone ("in March") is left to the reader. */
export function findDates(text: string): readonly FoundDate[] {
  return [...text.matchAll(DATES)].flatMap((match) => {
    const { day, month, americanDay, year, iso } = match.groups ?? {}
    const found = { start: match.index, end: match.index + match[0].length, words: match[0] }
    if (iso !== undefined) return [{ ...found, iso }]
    const number = monthNumber(month ?? '')
    const dayNumber = day ?? americanDay
    if (number === 0 || (year === undefined && dayNumber === undefined)) return []
    const monthPart = String(number).padStart(2, '0')
    const dayPart = dayNumber === undefined ? '' : `-${dayNumber.padStart(2, '0')}`
    return [{ ...found, iso: `${year ?? '????'}-${monthPart}${dayPart}` }]
  })
}

function monthNumber(name: string): number {
  const lower = name.toLowerCase()
  return Math.max(ENGLISH.indexOf(lower), FRENCH.indexOf(lower)) + 1
}

/** Every date of the text, with what it is precise to. A date without a year takes none: that is for a person to say. */
export function dateRule(sentences: readonly SourceSentence[]): readonly Suggestion[] {
  return sentences.flatMap(({ start, text }) =>
    findDates(text).map((date) => ({
      start: start + date.start,
      end: start + date.end,
      code: 'DATE',
      attributes: {
        ...(date.iso.startsWith('?') ? {} : { iso: date.iso }),
        date_precision: date.iso.length >= 10 ? 'day' : 'month',
        date_kind: kindOf(text, date.start),
      },
      rule: 'date',
      trigger: date.words,
    })),
  )
}

function kindOf(text: string, at: number): string {
  if (DEADLINE.test(text.slice(0, at))) return 'deadline'
  return PLANNED.test(text) ? 'planned' : 'past'
}
