import type { Excerpt } from '../../excerpt/excerpt.ts'
import type { Source } from '../../source/source.ts'
import { type Context, foreignLanguage } from '../paper/context.ts'
import { writeDate } from '../paper/dates.ts'
import { inLanguage, plain } from '../paper/inlines.ts'
import type { Inline } from '../paper/paper.ts'
import { quotationMarks } from '../paper/quotation-marks.ts'
import { safeText } from '../paper/safe-text.ts'

/**
 * The source line of a memo: "MEA release, 7 Feb 2026, para 3".
 *
 * Repeated in full in every footnote: "ibid." and "supra" break as soon as a paragraph moves.
 */
export function shortLine(excerpt: Excerpt, source: Source | undefined, context: Context): string {
  const { labels, language, input } = context
  if (source === undefined) return labels.lostPassage
  const title = safeText(source.shortTitle ?? source.title)
  const date = source.date
    ? writeDate(source.date, language, input.template.pagePreset.dateStyle, 'short')
    : labels.undated
  return [title, date, safeText(excerpt.address)].filter((part) => part !== '').join(', ')
}

/** The exact words of the passage between the note's quotation marks, tagged with the source's language. */
export function quotedWords(excerpt: Excerpt, source: Source | undefined, context: Context): readonly Inline[] {
  const { open, close } = quotationMarks(context.language)
  const words = safeText(excerpt.selector.exact).replace(/ {2,}/g, ' ').trim()
  const foreign = foreignLanguage(source, context.language)
  return foreign === undefined
    ? [plain(`${open}${words}${close}`)]
    : [plain(open), inLanguage(words, foreign), plain(close)]
}
