import type { Fragment } from './fragments.ts'
import type { Grid, GridCell } from './grids.ts'
import type { Line, PageSize } from './line-of.ts'
import type { Segment } from './lines.ts'
import { pageSegments } from './lines.ts'
import { everyLine, pageLines } from './page-lines.ts'

/** A cell of a table with the lines that stand in it. */
export interface TableCell {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  readonly lines: readonly Line[]
}

/** A table of one page. */
export interface PageTable {
  /** Where its columns begin and the last one ends, in points: a table that goes on over the page has the same. */
  readonly edges: readonly number[]
  readonly rows: number
  readonly cells: readonly TableCell[]
  /** Whether lines are drawn around its cells; without, the columns only line up. */
  readonly isRuled: boolean
}

/** Frames and charts have many places where lines cross, and few cells, most of them empty. */
const LEAST_CELLS = 0.3
const LEAST_FILLED = 0.4

const isWithin = (
  { x, y, width, size }: Fragment,
  area: Omit<GridCell, 'row' | 'column' | 'rowSpan' | 'columnSpan'>,
) => {
  const [across, down] = [x + width / 2, y - size * 0.3]
  return across >= area.left && across <= area.right && down >= area.top && down <= area.bottom
}

function tableIn(grid: Grid, fragments: readonly Fragment[], page: PageSize): PageTable | undefined {
  const columns = grid.edges.length - 1
  if (grid.cells.length < grid.rows * columns * LEAST_CELLS) return undefined
  const cells = grid.cells.flatMap((cell): TableCell[] => {
    const lines = everyLine(pageLines(pageSegments(fragments.filter((each) => isWithin(each, cell))), page))
    const { row, column, rowSpan, columnSpan } = cell
    return lines.length > 0 ? [{ row, column, rowSpan, columnSpan, lines }] : []
  })
  return cells.length >= Math.max(3, grid.cells.length * LEAST_FILLED)
    ? { edges: grid.edges, rows: grid.rows, cells, isRuled: true }
    : undefined
}

/** Puts the text within ruled tables into their cells. A table then stands in the page like one wide line. */
export function withTables(fragments: readonly Fragment[], grids: readonly Grid[], page: PageSize): Segment[] {
  let rest = fragments
  const tables: Segment[] = []
  for (const grid of grids) {
    const inside = new Set(rest.filter((each) => isWithin(each, grid)))
    const table = tableIn(grid, [...inside], page)
    if (table === undefined) continue
    rest = rest.filter((each) => !inside.has(each))
    const { left, right, top } = grid
    tables.push({ text: '', x: left, right, y: top, size: 0, isBold: false, notes: [], table })
  }
  return tables.length === 0
    ? pageSegments(fragments)
    : [...pageSegments(rest), ...tables].toSorted((a, b) => a.y - b.y || a.x - b.x)
}
