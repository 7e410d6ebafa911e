import type { OverviewRow } from '../../../overview/overview.ts'
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
  const [date, event] = overviewColumns(overview, ['iso', 'event'], context)
  return {
    kind: 'table',
    caption: labels.timelineCaption,
    description: `${labels.date}, ${labels.event}, ${labels.source}.`,
    columns: [
      { label: [plain(labels.date)], weight: 1.25 },
      { label: [plain(labels.event)], weight: 2.4 },
      { label: [plain(labels.source)], weight: 1.4 },
    ],
    rows: gathered(overview.rows, [date?.index, event?.index]).map((rows) => {
      const [first] = rows
      const words = (event && first?.cells[event.index]?.text) ?? ''
      const iso = (date && first?.cells[date.index]?.text) ?? ''
      const lines = rows.map((row) => {
        const excerpt = context.excerpts.get(row.id)
        return excerpt ? shortLine(excerpt, context.sources.get(excerpt.sourceId), context) : ''
      })
      return [
        textCell(writeDate(iso, language, input.template.pagePreset.dateStyle), context),
        words === '' ? passageCell(first?.id ?? '', context) : textCell(words, context),
        textCell(lines.join('; '), context),
      ]
    }),
    hasRowHeaders: true,
  }
}

/** Rows that say the same of the same day become one, with all their sources. */
function gathered(
  rows: readonly OverviewRow[],
  columns: readonly (number | undefined)[],
): readonly (readonly OverviewRow[])[] {
  const groups = new Map<string, OverviewRow[]>()
  for (const row of rows) {
    const words = columns.map((at) => (at === undefined ? '' : (row.cells[at]?.text ?? '')))
    // Passages without an event of their own stay apart: their words differ.
    const key = words[1] === '' ? row.id : JSON.stringify(words)
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  return [...groups.values()]
}
