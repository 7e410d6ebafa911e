import type { Evidence, Overview } from '../../../overview/overview.ts'
import { inLanguage as wordsIn } from '../../../overview/wording.ts'
import { type Context, foreignLanguage } from '../context.ts'
import { inLanguage, plain } from '../inlines.ts'
import type { PaperCell } from '../paper.ts'
import { safeText } from '../safe-text.ts'

/** What the overviews are computed from; how often notes use a passage is not printed, so citations are left out. */
export function evidenceOf(context: Context): Evidence {
  const { excerpts, sources, codebook } = context.input
  return { excerpts, sources, codebook, citations: [], language: context.language }
}

export interface DrawnColumn {
  /** Place of the column in the overview's rows. */
  readonly index: number
  readonly label: string
}

/** The columns of an overview that are printed, in the order asked for. */
export function overviewColumns(
  overview: Overview,
  wanted: readonly string[],
  context: Context,
): readonly DrawnColumn[] {
  return wanted.flatMap((id) => {
    const index = overview.columns.findIndex((column) => column.id === id)
    const column = overview.columns[index]
    return column === undefined ? [] : [{ index, label: safeText(wordsIn(column.label, context.language)) }]
  })
}

/** What the source does not say is said to be so: a blank cell reads as an oversight (rule 11). */
export function textCell(text: string, context: Context): PaperCell {
  const value = safeText(text).trim()
  return [{ kind: 'paragraph', role: 'cell', inlines: [plain(value === '' ? context.labels.notStated : value)] }]
}

/** The exact words of an excerpt, in their own language. */
export function passageCell(excerptId: string, context: Context): PaperCell {
  const excerpt = context.excerpts.get(excerptId)
  if (excerpt === undefined) return textCell('', context)
  const words = safeText(excerpt.selector.exact)
  if (words.trim() === '') return textCell('', context)
  const foreign = foreignLanguage(context.sources.get(excerpt.sourceId), context.language)
  return [{ kind: 'paragraph', role: 'cell', inlines: [inLanguage(words, foreign)] }]
}
