import type { PagePreset } from '../../template/template.ts'

type DateStyle = PagePreset['dateStyle']

const MONTHS = {
  en: {
    long: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    short: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'],
  },
  fr: {
    long: [
      'janvier',
      'février',
      'mars',
      'avril',
      'mai',
      'juin',
      'juillet',
      'août',
      'septembre',
      'octobre',
      'novembre',
      'décembre',
    ],
    short: ['janv.', 'févr.', 'mars', 'avril', 'mai', 'juin', 'juill.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
  },
} as const

const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}:\d{2}).*)?)?)?$/

/**
 * An ISO 8601 date as the page preset writes it: "7 February 2026", "February 7, 2026", "07.02.2026".
 *
 * A date stays on one line. A month or a year alone is written as far as it goes. Text that is no ISO date is returned as it is: a person who
 * typed "spring 2026" meant it.
 */
export function writeDate(
  iso: string,
  language: 'en' | 'fr',
  style: DateStyle,
  length: 'long' | 'short' = 'long',
): string {
  const match = ISO.exec(iso.trim())
  if (!match) return iso
  const [, year = '', month, day, time] = match
  const name = month === undefined ? undefined : MONTHS[language][length][Number(month) - 1]
  if (name === undefined) return month === undefined ? year : iso
  const date = dayOf(Number(day), name, year, month ?? '', day, language, length === 'short' ? 'day-month-year' : style)
  return time === undefined ? date : `${date}, ${language === 'fr' ? time.replace(':', ' h ') : time}`
}

function dayOf(
  day: number,
  name: string,
  year: string,
  month: string,
  dayText: string | undefined,
  language: 'en' | 'fr',
  style: DateStyle,
): string {
  if (dayText === undefined) return `${name}\u00a0${year}`
  if (style === 'dotted') return `${dayText}.${month}.${year}`
  if (language === 'fr') return `${day === 1 ? '1er' : day}\u00a0${name}\u00a0${year}`
  return style === 'month-day-year' ? `${name}\u00a0${day}, ${year}` : `${day}\u00a0${name}\u00a0${year}`
}
