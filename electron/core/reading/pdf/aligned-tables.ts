import { startsListItem } from '../../../../shared/source/plain-structure.ts'
import { lineOf, type PageSize } from './line-of.ts'
import type { Segment } from './lines.ts'
import type { TableCell } from './tables.ts'

interface Row {
  readonly y: number
  readonly size: number
  readonly cells: readonly Segment[]
}

interface Column {
  readonly from: number
  readonly to: number
}

/** A table without lines has to show itself: two columns are a list or a form, two rows are chance. */
const LEAST_COLUMNS = 3
const LEAST_ROWS = 3
/** Points within which the cells of a column begin, end or have their middle. */
const ALIGNED = 3
/** Rows further apart than this many ems do not belong together. */
const FAR = 3
/** The second line of a cell follows the first no further than this many ems down. */
const NEXT_LINE = 1.4

function rowsOf(segments: readonly Segment[]): Row[] {
  const rows: { y: number; size: number; cells: Segment[] }[] = []
  for (const segment of segments) {
    const last = rows.at(-1)
    if (last && !segment.table && Math.abs(last.y - segment.y) < segment.size * 0.3) last.cells.push(segment)
    else rows.push({ y: segment.y, size: segment.size, cells: [segment] })
  }
  return rows.map((row) => ({ ...row, cells: row.cells.toSorted((a, b) => a.x - b.x) }))
}

const spread = (values: readonly number[]): number => Math.max(...values) - Math.min(...values)

/** Whether some cells begin, end or have their middle at one place: text, figures, heads of columns. */
const areAligned = (cells: readonly Segment[]): boolean =>
  spread(cells.map(({ x }) => x)) <= ALIGNED ||
  spread(cells.map(({ right }) => right)) <= ALIGNED ||
  spread(cells.map(({ x, right }) => (x + right) / 2)) <= ALIGNED

const isNear = (row: Row, before: Row | undefined): boolean =>
  before !== undefined && row.y > before.y && row.y - before.y < Math.max(row.size, before.size) * FAR

/** The columns that rows of as many cells have in common, if they have. */
function columnsOf(rows: readonly Row[]): Column[] | undefined {
  const count = rows[0]?.cells.length ?? 0
  const columns: Column[] = []
  for (let place = 0; place < count; place++) {
    const cells = rows.flatMap((row) => row.cells[place] ?? [])
    if (!areAligned(cells)) return undefined
    const column = { from: Math.min(...cells.map(({ x }) => x)), to: Math.max(...cells.map(({ right }) => right)) }
    if (column.from <= (columns.at(-1)?.to ?? Number.NEGATIVE_INFINITY)) return undefined
    columns.push(column)
  }
  return columns
}

/** In which column each cell of a row stands; `undefined` when one stands in none, or two in the same. */
function placesOf(row: Row, columns: readonly Column[]): number[] | undefined {
  const places = row.cells.map(({ x, right }) => {
    const over = columns.flatMap(({ from, to }, place) => (x <= to + ALIGNED && right >= from - ALIGNED ? [place] : []))
    return over.length === 1 ? (over[0] ?? -1) : -1
  })
  return places.includes(-1) || new Set(places).size < places.length ? undefined : places
}

/** Whether a row goes on with a table: cells of its columns, or the second line of one of its cells. */
function belongs(row: Row, before: Row, columns: readonly Column[]): boolean {
  const places = placesOf(row, columns)
  if (places === undefined || !isNear(row, before) || isText(row)) return false
  return places.length > 1 || (places[0] !== 0 && row.y - before.y < row.size * NEXT_LINE)
}

/** Whether a row that was taken for text is a head of the columns below it. */
const isHead = (row: Row, below: Row, columns: readonly Column[], taken: readonly Segment[]): boolean =>
  row.cells.length > 1 &&
  isNear(below, row) &&
  !isText(row) &&
  placesOf(row, columns) !== undefined &&
  taken.slice(-row.cells.length).every((each) => row.cells.includes(each))

/** A row of contents: dots lead from its title to its page. */
export const hasLeaders = (words: string): boolean => /\.{3,}|…|(?:\s\.){3,}/.test(words)

/** Contents, and lists whose points stand apart from their numbers, are no tables. */
const isText = ({ cells }: Row): boolean => {
  const words = cells.map(({ text }) => text).join('\t')
  return cells.some(({ table }) => table) || hasLeaders(words) || startsListItem(words)
}

function tableOf(rows: readonly Row[], columns: readonly Column[], page: PageSize): Segment {
  const cells: { row: number; column: number; rowSpan: number; columnSpan: number; lines: TableCell['lines'] }[] = []
  let number = -1
  for (const [index, row] of rows.entries()) {
    const places = placesOf(row, columns) ?? []
    const before = rows[index - 1]
    const goesOn = before !== undefined && !places.includes(0) && row.y - before.y < row.size * NEXT_LINE
    if (!goesOn) number += 1
    for (const [place, segment] of row.cells.entries()) {
      const column = places[place] ?? 0
      const known = cells.find((cell) => cell.row === number && cell.column === column)
      const line = lineOf(segment, page, 0)
      if (known) known.lines = [...known.lines, line]
      else cells.push({ row: number, column, rowSpan: 1, columnSpan: 1, lines: [line] })
    }
  }
  const [first] = columns
  const right = columns.at(-1)?.to ?? 0
  const edges = [...columns.map(({ from }) => from), right]
  const order = cells.toSorted((a, b) => a.row - b.row || a.column - b.column)
  return {
    ...{ text: '', x: first?.from ?? 0, right, y: rows[0]?.y ?? 0, size: 0, isBold: false, notes: [] },
    table: { edges, rows: number + 1, cells: order, isRuled: false },
  }
}

/**
 * Finds tables that have no lines: at least three rows of at least three cells, in columns that line up.
 *
 * Around such rows those belong to the table whose cells all stand in its columns. What does not line up stays text.
 * @param segments of one region of a page, from the top down
 */
export function withAlignedTables(segments: readonly Segment[], page: PageSize): readonly Segment[] {
  const rows = rowsOf(segments)
  const found: Segment[] = []
  let changed = false
  for (let at = 0; at < rows.length; ) {
    const row = rows[at]
    if (row === undefined) break
    let end = at + 1
    const count = row.cells.length
    const isCandidate = count >= LEAST_COLUMNS && !isText(row)
    while (isCandidate && rows[end]?.cells.length === count && isNear(rows[end] as Row, rows[end - 1])) end += 1
    const columns = end - at >= LEAST_ROWS ? columnsOf(rows.slice(at, end)) : undefined
    if (columns === undefined) {
      found.push(...row.cells)
      at += 1
      continue
    }
    for (let next = rows[end]; next && belongs(next, rows[end - 1] as Row, columns); next = rows[end]) end += 1
    // A head set otherwise than its column stands above it all the same.
    for (let above = rows[at - 1]; above && isHead(above, rows[at] as Row, columns, found); above = rows[at - 1]) {
      found.splice(-above.cells.length)
      at -= 1
    }
    found.push(tableOf(rows.slice(at, end), columns, page))
    changed = true
    at = end
  }
  return changed ? found : segments
}
