import type { Excerpt } from '../../excerpt/excerpt.ts'
import type { Source } from '../../source/source.ts'
import { kindOf } from '../../source/source-kind.ts'
import { unreachable } from '../../unreachable.ts'
import type { Context } from '../paper/context.ts'
import { writeDate } from '../paper/dates.ts'
import { plain } from '../paper/inlines.ts'
import type { Inline } from '../paper/paper.ts'
import { safeText } from '../paper/safe-text.ts'
import { bluebook } from './bluebook.ts'
import { chicago } from './chicago.ts'
import type { Facts } from './facts.ts'
import { mcgill } from './mcgill.ts'
import { oscola } from './oscola.ts'
import { pinpointIn } from './pinpoint.ts'
import { shortLine } from './short-line.ts'

/**
 * The source of a passage with its pinpoint, in the note's citation style, without a full stop.
 *
 * In full every time: no "ibid.", no "supra", no "(n 3)", all of which break when a paragraph moves. Patterns for a
 * government text without a personal author are those of briefing-notes §7, each by what the source is.
 */
export function sourceLine(excerpt: Excerpt, source: Source | undefined, context: Context): readonly Inline[] {
  const style = context.citationStyle
  if (style === 'short' || source === undefined) return [plain(shortLine(excerpt, source, context))]
  const facts = factsOf(excerpt, source, context)
  switch (style) {
    case 'chicago':
      return chicago(facts)
    case 'mcgill':
      return mcgill(facts)
    case 'oscola':
      return oscola(facts)
    case 'bluebook':
      return bluebook(facts)
    default:
      return unreachable(style)
  }
}

function factsOf(excerpt: Excerpt, source: Source, { citationStyle, labels, language }: Context): Facts {
  const order = citationStyle === 'chicago' ? 'month-day-year' : 'day-month-year'
  const write = (iso: string) =>
    citationStyle === 'bluebook' && language === 'en' ? bluebookDate(iso) : writeDate(iso, language, order)
  return {
    kind: kindOf(source),
    language,
    issuer: safeText(source.issuer ?? ''),
    title: safeText(source.title),
    pinpoint: pinpointIn(citationStyle, safeText(excerpt.address)),
    url: safeText(source.address ?? ''),
    date: source.date ? write(source.date) : labels.undated,
    isDated: source.date !== undefined,
    retrieved: source.retrievedOn ? write(source.retrievedOn) : '',
  }
}

/** Months as Bluebook's table T12 shortens them. */
const BLUEBOOK_MONTHS = ['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.']

function bluebookDate(iso: string): string {
  const [year = '', month, day] = iso.split('-')
  const name = BLUEBOOK_MONTHS[Number(month) - 1]
  if (name === undefined) return year
  return day === undefined ? `${name}\u00a0${year}` : `${name}\u00a0${Number(day)},\u00a0${year}`
}
