import { CHART_KINDS, chartOf } from '../../figure/chart.ts'
import { drawChart } from '../../figure/draw-chart.ts'
import type { Context } from './context.ts'
import { textOf } from './inlines.ts'
import type { PaperFigure, PaperTable } from './paper.ts'
import { safeText } from './safe-text.ts'

/**
 * The picture of a table, where the note wants one: drawn from the words of its cells, so that it cannot say another
 * thing than the table below it, which is its text equivalent.
 */
export function figureOf(wanted: unknown, table: PaperTable, { labels }: Context): PaperFigure | undefined {
  const kind = CHART_KINDS.find((each) => each === wanted)
  if (kind === undefined) return undefined
  const header = table.columns.map(({ label }) => textOf(label))
  const rows = table.rows.map((row) =>
    row.map((cell) =>
      cell
        .map(({ inlines }) => textOf(inlines))
        .join(' ')
        .trim(),
    ),
  )
  const chart = chartOf(kind, header, rows)
  if (chart === undefined) return undefined
  const said =
    chart.kind === 'timeline'
      ? labels.timelineAlt(chart.stops.length, chart.stops[0]?.date ?? '', chart.stops.at(-1)?.date ?? '')
      : chart.bars.map(({ name, values }) => `${name}: ${values.reduce((all, value) => all + value, 0)}`).join('; ')
  return { ...drawChart(chart), alt: safeText(`${table.caption}. ${said}. ${labels.sameInTable}`) }
}
