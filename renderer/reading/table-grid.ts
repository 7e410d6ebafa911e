import type { SourceBlock } from '../../shared/source/block.ts'

/** A place of a table row: a cell, or a gap of so many columns where the original has none. */
export type GridCell = { readonly block: SourceBlock; readonly place: number } | { readonly gap: number }

/**
 * The rows of a table with a gap wherever no cell stands, so that each cell comes under its own column.
 *
 * A row all of whose cells go on from above stays as an empty row: without it, merged cells would reach too far down.
 * @param blocks cells of one table in reading order; `place` is the index among them
 */
export function gridOf(blocks: readonly SourceBlock[]): readonly (readonly GridCell[])[] {
  const cells = blocks.flatMap((block, place) => (block.table ? [{ block, place, at: block.table }] : []))
  const first = Math.min(...cells.map(({ at }) => at.row))
  const byRow = Map.groupBy(cells, ({ at }) => at.row)
  const last = Math.max(...byRow.keys())
  const rows: GridCell[][] = []
  /** Last row that a cell from above reaches down to, by column. */
  const taken = new Map<number, number>()
  for (let number = first; number <= last; number += 1) {
    const row: GridCell[] = []
    let column = 0
    for (const { block, place, at } of byRow.get(number) ?? []) {
      let gap = 0
      for (; column < at.column; column += 1) if ((taken.get(column) ?? -1) < number) gap += 1
      if (gap > 0) row.push({ gap })
      row.push({ block, place })
      const width = at.columnSpan ?? 1
      for (let over = 0; over < width; over += 1) taken.set(at.column + over, number + (at.rowSpan ?? 1) - 1)
      column = at.column + width
    }
    rows.push(row)
  }
  return rows
}
