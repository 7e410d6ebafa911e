import { shortLine } from '../../citations/short-line.ts'
import { type Context, foreignLanguage } from '../context.ts'
import { writeDate } from '../dates.ts'
import { inLanguage, plain } from '../inlines.ts'
import type { PaperTable } from '../paper.ts'
import { safeText } from '../safe-text.ts'

/** Dated passages in the order of their dates; nothing where none carries an ISO date. */
export function drawTimeline(context: Context): PaperTable | undefined {
  const dated = context.input.excerpts
    .flatMap((excerpt) => {
      const iso = excerpt.attributes.iso ?? (excerpt.code === 'COMMIT' ? excerpt.attributes.deadline : undefined)
      return iso !== undefined && /^\d{4}/.test(iso) ? [{ excerpt, iso }] : []
    })
    .sort((a, b) => (a.iso < b.iso ? -1 : a.iso > b.iso ? 1 : 0))
  if (dated.length === 0) return undefined
  const { labels, language, input } = context
  return {
    kind: 'table',
    caption: labels.timeline,
    description: `${labels.date}, ${labels.event}, ${labels.matrixColumns.source}.`,
    columns: [
      { label: [plain(labels.date)], weight: 1 },
      { label: [plain(labels.event)], weight: 2.6 },
      { label: [plain(labels.matrixColumns.source)], weight: 1.3 },
    ],
    rows: dated.map(({ excerpt, iso }) => {
      const source = context.sources.get(excerpt.sourceId)
      const foreign = excerpt.comment === '' ? foreignLanguage(source, language) : undefined
      return [
        plain(writeDate(iso, language, input.template.pagePreset.dateStyle)),
        inLanguage(safeText(excerpt.comment || excerpt.selector.exact), foreign),
        plain(shortLine(excerpt, source, context)),
      ].map((inline) => [{ kind: 'paragraph', role: 'cell', inlines: [inline] } as const])
    }),
    hasRowHeaders: true,
  }
}
