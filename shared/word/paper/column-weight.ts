import { textOf } from './inlines.ts'
import type { PaperCell } from './paper.ts'

/** Share of the width by the longest text of the column, so that a column of dates does not take half the page. */
export function columnWeight(rows: readonly (readonly PaperCell[])[], column: number): number {
  const longest = rows.reduce(
    (most, row) =>
      Math.max(
        most,
        (row[column] ?? []).reduce((sum, each) => sum + textOf(each.inlines).length, 0),
      ),
    8,
  )
  return Math.min(Math.sqrt(longest), 12)
}
