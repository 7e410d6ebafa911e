import { datesIn } from './dates-in.ts'

/** Days in a unit of time, the way people convert in their heads: two months are sixty days. */
const DAYS: Readonly<Record<string, number>> = {
  ...{ minute: 1 / 1440, hour: 1 / 24, day: 1, week: 7, fortnight: 14, month: 30, year: 360, decade: 3600 },
  ...{ heure: 1 / 24, jour: 1, semaine: 7, quinzaine: 15, mois: 30, an: 360, année: 360, décennie: 3600 },
}

const UNIT =
  /^(?:\s?\([^)]{1,20}\))?(?:,?\s?(?:or|to|and|ou|à|et|–|-|,)\s?[\p{L}\d]{1,12}(?=[\s,-])){0,3}[\s\u00a0-](?:(?:calendar|working|business|clear|full|consecutive)\s)?(minutes?|hours?|days?|weeks?|months?|years?|heures?|jours?|semaines?|mois|ans?|années?)(?!\p{L})/iu

/** The unit of time that a figure counts, if any: "days" after "thirty". */
export function timeUnitAfter(text: string, end: number): string | undefined {
  const unit = UNIT.exec(text.slice(end))?.[1]?.toLowerCase()
  return unit === undefined ? undefined : unit === 'mois' ? unit : unit.replace(/s$/u, '')
}

/** How long so many units last, in days; a year counts 360, so that twelve months are one. */
export const daysOf = (value: string, unit: string): number => Number(value) * (DAYS[unit] ?? Number.NaN)

/** Words that hold their own figure: "a decade", "a fortnight", "one year", "a week". */
const ALONE =
  /(?<!\p{L})(?:a|one|un|une)\s(hour|day|week|fortnight|month|year|decade|heure|jour|semaine|quinzaine|mois|an|année|décennie)(?!\p{L})/giu

/** Spans of time that a text names without a figure, in days. */
export const spansInWords = (text: string): readonly number[] =>
  [...text.matchAll(ALONE)].map((match) => DAYS[(match[1] ?? '').toLowerCase()] ?? Number.NaN)

const MILLISECONDS_A_DAY = 86_400_000

/** "From 10 to 24 February". */
const WITHIN_MONTH = /(?<![\d.,])(?<first>\d{1,2})\s(?:et|au|and|to|–|-)\s(?:le\s|the\s)?(?<last>\d{1,2})\s\p{L}{3,}/gu

/** The time from each date of a text to the next, in days: "from 1 May 2026 to 30 April 2029" is three years. */
export function spansBetweenDates(text: string): readonly number[] {
  const dates = datesIn(text).map(({ iso }) => iso)
  const days = dates.map((iso) => Date.parse(iso) / MILLISECONDS_A_DAY)
  const within = [...text.matchAll(WITHIN_MONTH)].map(({ groups }) => Number(groups?.last) - Number(groups?.first))
  const between = days.slice(1).flatMap((day, index) => {
    const span = day - (days[index] ?? Number.NaN)
    // A month is over when it ends.
    const last = dates[index + 1]?.length === 7 ? 30 : 1
    return Number.isFinite(span) && span > 0 ? [span + last] : []
  })
  return [...between, ...within.filter((span) => span > 0)]
}

/** Whether two spans are the same but for how months and years are counted. */
export const sameSpan = (a: number, b: number): boolean => Math.abs(a - b) <= Math.max(a, b) * 0.02
