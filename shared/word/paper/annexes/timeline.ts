import { timeline } from '../../../overview/timeline.ts'
import { shortLine } from '../../citations/short-line.ts'
import type { Context } from '../context.ts'
import { writeDate } from '../dates.ts'
import { plain } from '../inlines.ts'
import type { PaperTable } from '../paper.ts'
import { evidenceOf, overviewColumns, passageCell, textCell } from './overview-cells.ts'

/** Dated passages in the order of their dates; nothing where none is coded as a date. */
export function drawTimeline(context: Context): PaperTable | undefined {
  const overview = timeline(evidenceOf(context))
  if (overview.rows.length === 0) return undefined
  const { labels, language, input } = context
  const [date, event] = overviewColumns(overview, { iso: 1, event: 2.2 }, context)
  return {
    kind: 'table',
    caption: labels.timelineCaption,
    description: `${labels.date}, ${labels.event}, ${labels.source}.`,
    columns: [
      { label: [plain(labels.date)], weight: 1.25 },
      { label: [plain(labels.event)], weight: 2.4 },
      { label: [plain(labels.source)], weight: 1.4 },
    ],
    rows: overview.rows.map((row) => {
      const excerpt = context.excerpts.get(row.id)
      const source = excerpt && context.sources.get(excerpt.sourceId)
      const words = (event && row.cells[event.index]?.text) ?? ''
      const iso = (date && row.cells[date.index]?.text) ?? ''
      return [
        textCell(writeDate(iso, language, input.template.pagePreset.dateStyle), context),
        words === '' ? passageCell(row.id, context) : textCell(words, context),
        textCell(excerpt ? shortLine(excerpt, source, context) : '', context),
      ]
    }),
    hasRowHeaders: true,
  }
}
