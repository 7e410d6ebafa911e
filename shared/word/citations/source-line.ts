import type { Excerpt } from '../../excerpt/excerpt.ts'
import type { Source } from '../../source/source.ts'
import { unreachable } from '../../unreachable.ts'
import type { Context } from '../paper/context.ts'
import { writeDate } from '../paper/dates.ts'
import { plain } from '../paper/inlines.ts'
import type { Inline } from '../paper/paper.ts'
import { safeText } from '../paper/safe-text.ts'
import { shortLine } from './short-line.ts'

/** Months as Bluebook's table T12 shortens them. */
const BLUEBOOK_MONTHS = ['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.']

/** What the styles put together, cleaned; the empty text where the source does not say. */
interface Facts {
  readonly issuer: string
  readonly title: string
  readonly address: string
  readonly url: string
  readonly date: string
  readonly retrieved: string
}

/**
 * The source of a passage with its pinpoint, in the note's citation style, without a full stop.
 *
 * In full every time: no "ibid.", no "supra", no "(n 3)", all of which break when a paragraph moves. Patterns for a
 * government text without a personal author are those of briefing-notes §7, to be held against the current editions.
 */
export function sourceLine(excerpt: Excerpt, source: Source | undefined, context: Context): readonly Inline[] {
  const style = context.citationStyle
  if (style === 'short' || source === undefined) return [plain(shortLine(excerpt, source, context))]
  const facts = factsOf(excerpt, source, context)
  const { issuer, title, address, url, date, retrieved } = facts
  switch (style) {
    case 'chicago':
      return [plain(joined(issuer, `“${title},” ${date}`, address, url))]
    case 'mcgill': {
      const online = url === '' ? '' : `online: <${url}>`
      return [
        plain(joined(issuer, [`“${title}” (${date})`, address && `at ${address}`].filter(Boolean).join(' '), online)),
      ]
    }
    case 'oscola': {
      const where = url === '' ? '' : ` <${url}>${retrieved === '' ? '' : ` accessed ${retrieved}`}`
      return [plain(`${joined(issuer, `‘${title}’ (${date})`)}${address && ` ${address}`}${where}`)]
    }
    case 'bluebook':
      return [
        plain(issuer === '' ? '' : `${issuer}, `),
        { kind: 'text', text: title, emphasis: true },
        plain(joined(` (${date})`, address, url)),
      ]
    default:
      return unreachable(style)
  }
}

function factsOf(excerpt: Excerpt, source: Source, { citationStyle, labels, language }: Context): Facts {
  const order = citationStyle === 'chicago' ? 'month-day-year' : 'day-month-year'
  const date = source.date ?? ''
  const written =
    citationStyle === 'bluebook' && language === 'en' ? bluebookDate(date) : writeDate(date, language, order)
  return {
    issuer: safeText(source.issuer ?? ''),
    title: safeText(source.title),
    address: safeText(excerpt.address),
    url: safeText(source.address ?? ''),
    date: date === '' ? labels.undated : written,
    retrieved: source.retrievedOn ? writeDate(source.retrievedOn, language, 'day-month-year') : '',
  }
}

function bluebookDate(iso: string): string {
  const [year = '', month, day] = iso.split('-')
  const name = BLUEBOOK_MONTHS[Number(month) - 1]
  if (name === undefined) return year
  return day === undefined ? `${name}\u00a0${year}` : `${name}\u00a0${Number(day)},\u00a0${year}`
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ')
}
