import { withAlignedTables } from './aligned-tables.ts'
import { readingOrder } from './columns.ts'
import { type Line, lineOf, type PageSize } from './line-of.ts'
import type { Segment } from './lines.ts'

/** The same line, or table, with each of its lines changed. */
export const changeLines = (line: Line, change: (line: Line) => Line): Line =>
  line.table === undefined
    ? change(line)
    : {
        ...line,
        table: { ...line.table, cells: line.table.cells.map((cell) => ({ ...cell, lines: cell.lines.map(change) })) },
      }

/** All lines with words, those within tables too. */
export const everyLine = (lines: readonly Line[]): Line[] =>
  lines.flatMap((line) => (line.table === undefined ? [line] : line.table.cells.flatMap((cell) => cell.lines)))

/** Gap in ems that no justification leaves: a tab, whatever else. */
const SURE_TAB = 8

/**
 * Where the cells of a table or the texts of a list begin: places at which several rows start again.
 *
 * In a narrow justified column the gaps between words are as wide as those of a table, but nothing lines up.
 */
function stopsOf(segments: readonly Segment[]): (x: number) => boolean {
  const starts = new Map<number, Set<number>>()
  for (const { x, y } of segments) {
    for (const place of [Math.round(x / 2) - 1, Math.round(x / 2), Math.round(x / 2) + 1]) {
      starts.set(place, (starts.get(place) ?? new Set()).add(Math.round(y)))
    }
  }
  const rows = new Set(segments.map(({ y }) => Math.round(y))).size
  return (x) => (starts.get(Math.round(x / 2))?.size ?? 0) >= Math.max(3, rows * 0.12)
}

/** Segments on one baseline again, with a tab where a table or a list had its gap. */
function joinRows(segments: readonly Segment[]): Segment[] {
  const rows: Segment[] = []
  const isStop = stopsOf(segments)
  const right = Math.max(...segments.map((each) => each.right))
  const rowEnds = new Map<number, number>()
  for (const each of segments)
    rowEnds.set(Math.round(each.y), Math.max(rowEnds.get(Math.round(each.y)) ?? 0, each.right))
  for (const segment of segments) {
    const last = rows.at(-1)
    const isRow = last && !last.table && !segment.table
    if (last && isRow && Math.abs(last.y - segment.y) < segment.size * 0.3 && segment.x >= last.right - 1) {
      const fillsLine = right - (rowEnds.get(Math.round(segment.y)) ?? 0) < segment.size
      const isWordGap = fillsLine && !isStop(segment.x) && segment.x - last.right < segment.size * SURE_TAB
      const cut = last.text.length + 1
      rows[rows.length - 1] = {
        ...last,
        text: `${last.text}${isWordGap ? ' ' : '\t'}${segment.text}`,
        right: Math.max(last.right, segment.right),
        size: Math.max(last.size, segment.size),
        isBold: last.isBold && segment.isBold,
        notes: [
          ...last.notes,
          ...segment.notes.map((note) => ({ ...note, start: note.start + cut, end: note.end + cut })),
        ],
      }
    } else rows.push(segment)
  }
  return rows
}

export function pageLines(segments: readonly Segment[], page: PageSize): Line[] {
  return readingOrder(segments).flatMap((region, index) =>
    joinRows(withAlignedTables(region, page)).map((row) => lineOf(row, page, index)),
  )
}
