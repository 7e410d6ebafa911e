/** What a figure shows. Both kinds are pictures of a table, which says the same in words. */
export type Chart =
  | { readonly kind: 'timeline'; readonly stops: readonly { readonly date: string; readonly words: string }[] }
  | { readonly kind: 'bars'; readonly series: readonly string[]; readonly bars: readonly Bar[] }

export interface Bar {
  readonly name: string
  /** One for each of the series. */
  readonly values: readonly number[]
}

export const CHART_KINDS = ['timeline', 'bars'] as const
export type ChartKind = (typeof CHART_KINDS)[number]

/**
 * The chart of a table: dates with what happened in the first two columns, or names with a number in every other one.
 *
 * @param header, rows the words of the cells
 * @returns undefined where the table cannot be drawn: a number is missing, or there is nothing to compare
 */
export function chartOf(
  kind: ChartKind,
  header: readonly string[],
  rows: readonly (readonly string[])[],
): Chart | undefined {
  if (kind === 'timeline') {
    const stops = rows.map(([date = '', words = '']) => ({ date, words })).filter(({ date }) => date !== '')
    return stops.length < 2 ? undefined : { kind, stops }
  }
  const series = header.slice(1)
  const bars = rows.map(([name = '', ...cells]) => ({ name, values: cells.map((cell) => Number(cell.trim() || '0')) }))
  const isWhole = bars.every(
    ({ values }) => values.length === series.length && values.every((value) => Number.isFinite(value) && value >= 0),
  )
  const hasAny = bars.some(({ values }) => values.some((value) => value > 0))
  return isWhole && hasAny && series.length > 0 ? { kind, series, bars } : undefined
}
