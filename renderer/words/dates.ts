import { spokenLocale } from './language.ts'

/**
 * A date as the user's country writes it, no more precise than it was given.
 *
 * @param date ISO 8601: `2026-02-07`, `2026-02` or `2026`; anything else is given back as it is
 */
export function inWords(date: string, locale = spokenLocale()): string {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date)
  if (parts === null) return date
  const [, year, month, day] = parts
  const at = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)))
  if (Number.isNaN(at.getTime())) return date
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'short' }),
    ...(day === undefined ? {} : { day: 'numeric' }),
  }).format(at)
}

/**
 * A moment as the user's country writes it: "16 Feb 2026, 14:30".
 *
 * @param at ISO 8601 with a time
 */
export function momentInWords(at: string, locale = spokenLocale()): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at))
}
