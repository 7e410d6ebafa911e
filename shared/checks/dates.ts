import type { FoundDate } from '../codebook/suggest/date-rule.ts'
import type { Excerpt } from '../excerpt/excerpt.ts'
import { datesIn } from './dates-in.ts'
import { at, type Check, type CheckedSentence, type Evidence, ownWords } from './evidence.ts'
import type { Finding } from './finding.ts'
import { contraries } from './opposites.ts'
import { isSwapped } from './swapped-dates.ts'
import { swappedValues } from './swapped-values.ts'

/**
 * Dates that occur in no cited passage, and dates that changed places with another of the sentence.
 *
 * A date of the note may say more than the passage does where the passage leaves the year out; the day on which a cited
 * source was issued counts as said by it.
 */
export const checkDates: Check = (evidence) =>
  evidence.sentences.flatMap((sentence) =>
    sentence.cited.length === 0
      ? []
      : [
          ...ofSentence(sentence, evidence),
          ...swapped(sentence, evidence),
          ...contraries(sentence, evidence.note.language, 'dates'),
        ],
  )

function ofSentence(sentence: CheckedSentence, evidence: Evidence): readonly Finding[] {
  const own = ownWords(sentence)
  const dates = datesIn(own)
  if (dates.length === 0) return []
  const known = sentence.cited.flatMap((excerpt) => datesOf(excerpt, evidence))
  return [...dates, ...lastDaysOf(own, dates)]
    .filter(({ iso }) => !known.some((each) => agree(iso, each)))
    .map(({ start, end, words }) => ({
      check: 'dates' as const,
      level: 'warn' as const,
      ...at(sentence, start, end),
      excerptId: sentence.cited[0]?.id,
      reason: `The date ${words} stands in no passage that this sentence cites.`,
    }))
}

function swapped(sentence: CheckedSentence, evidence: Evidence): readonly Finding[] {
  const dates = datesIn(sentence.plain)
  if (dates.length < 2) return []
  const inOne = swappedValues(sentence, 'dates', evidence.note.language)
  if (inOne !== undefined) return [swappedDate(sentence, inOne.first)]
  if (sentence.cited.length < 2) return []
  const passages = sentence.cited.map((excerpt) => ({
    text: excerpt.selector.exact,
    dates: datesInPassage(excerpt),
  }))
  const pair = isSwapped(sentence.plain, dates, passages, agree, evidence.note.language)
  return pair === undefined ? [] : [swappedDate(sentence, pair)]
}

const swappedDate = (sentence: CheckedSentence, date: Pick<FoundDate, 'start' | 'end' | 'words'>): Finding => ({
  check: 'dates',
  level: 'warn',
  ...at(sentence, date.start, date.end),
  excerptId: sentence.cited[0]?.id,
  reason: `The dates look as if they had changed places: the passage with ${date.words} speaks of something else than the words beside it here.`,
})

/** ISO dates that an excerpt vouches for: in its words, in what was coded, and the day its source was issued. */
function datesOf(excerpt: Excerpt, { sourceById }: Evidence): readonly string[] {
  const issued = sourceById.get(excerpt.sourceId)?.date
  return [...datesInPassage(excerpt), ...(issued === undefined ? [] : [issued])]
}

function datesInPassage({ selector, attributes }: Excerpt): readonly string[] {
  const coded = attributes.iso ?? attributes.deadline
  const value = datesIn(attributes.value ?? '').map(({ iso }) => iso)
  const found = datesIn(selector.exact)
  const last = lastDaysOf(selector.exact, found)
  return [
    ...[...found, ...last].map(({ iso }) => iso),
    ...firstDaysOf(selector.exact, found),
    ...monthEndsOf(selector.exact),
    ...value,
    ...(coded === undefined ? [] : [coded]),
  ]
}

const RANGE = /^\d{1,2}(?:er)?[\u00a0 ]?(?:–|-|and|to|et|au)[\u00a0 ]?(?<last>\d{1,2})[\u00a0 ]/u
const AMERICAN_RANGE = /\d{1,2}(?:–|-| to | and )(?<last>\d{1,2})(?:,|$)/u

const BEFORE_RANGE = /(?<![\d.,])(?<first>\d{1,2})(?:er|st|nd|rd|th)?\s(?:et|au|and|to)\s(?:le\s|the\s)?$/u

/** The first day of "le 10 et le 24 février", which stands without its month. */
const firstDaysOf = (text: string, dates: readonly FoundDate[]): readonly string[] =>
  dates.flatMap((date) => {
    const day = BEFORE_RANGE.exec(text.slice(0, date.start))?.groups?.first
    const month = /^.{4}-\d{2}/u.exec(date.iso)?.[0]
    return day === undefined || month === undefined ? [] : [`${month}-${day.padStart(2, '0')}`]
  })

/** The thirtieth of "the end of September". */
const monthEndsOf = (text: string): readonly string[] =>
  [...text.matchAll(MONTH_END)].flatMap(({ groups }) =>
    datesIn(`1 ${groups?.month} ${groups?.year ?? ''}`).map(({ iso }) => {
      const [year = '', month = ''] = iso.split('-')
      const last = new Date(Date.UTC(Number(year) || LEAP_YEAR, Number(month), 0)).getUTCDate()
      return `${year}-${month}-${last}`
    }),
  )

const MONTH_END =
  /(?:\bend of\s|(?<!\p{L})fin\s(?:de\s|d[’']|du mois d(?:e\s|[’']))?)(?<month>\p{L}{3,})(?:\s(?<year>\d{4}))?/giu
const LEAP_YEAR = 2024

/** The second day of "3 to 14 March" and "March 3–14", as a date of its own. */
const lastDaysOf = (text: string, dates: readonly FoundDate[]): readonly FoundDate[] =>
  dates.flatMap((date) => {
    const day = (RANGE.exec(date.words) ?? AMERICAN_RANGE.exec(date.words))?.groups?.last
    const month = /^.{4}-\d{2}/u.exec(date.iso)?.[0]
    if (day === undefined || month === undefined) return []
    const start = text.indexOf(day, date.start + 1)
    return [{ start, end: date.end, words: text.slice(start, date.end), iso: `${month}-${day.padStart(2, '0')}` }]
  })

/** Whether two dates can be the same day: parts that either leaves out are no disagreement. */
export function agree(a: string, b: string): boolean {
  const [yearA = '', monthA = '', dayA = ''] = a.split('-')
  const [yearB = '', monthB = '', dayB = ''] = b.split('-')
  const same = (x: string, y: string) => x === y || x.startsWith('?') || y.startsWith('?')
  // A day is not vouched for by a month alone, but a month is by one of its days.
  if (dayA !== '' && dayB === '') return false
  if (monthA !== '' && monthB === '') return false
  return same(yearA, yearB) && (monthA === '' || same(monthA, monthB)) && (dayA === '' || same(dayA, dayB))
}
