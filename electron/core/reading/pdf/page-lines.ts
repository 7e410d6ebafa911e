import type { BlockSpan, PageBox } from '../../../../shared/source/block.ts'
import { readingOrder } from './columns.ts'
import type { Segment } from './lines.ts'
import type { PageTable } from './tables.ts'

/** A line of a page in reading order. */
export interface Line {
  readonly text: string
  /** Marks of notes, comments and links. */
  readonly notes: readonly BlockSpan[]
  /** Number of the note at the foot of the page that begins here. */
  readonly noteNumber?: string
  readonly page: number
  /** Column or band of the page the line stands in; lines of one region share margins. */
  readonly region: number
  readonly x: number
  readonly right: number
  readonly y: number
  readonly size: number
  readonly isBold: boolean
  /** Place on the page from 0 (top) to 1 (bottom). */
  readonly height: number
  /** Where it stands on its page, from below its letters to above them. */
  readonly box: PageBox
  /** The table that stands here instead of words. */
  readonly table?: PageTable
}

/** Number of a page, from 1, and its size in points. */
export interface PageSize {
  readonly number: number
  readonly width: number
  readonly height: number
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

/** Letters reach this far above and below their baseline, in ems. */
const ABOVE = 0.85
const BELOW = 0.25

/**
 * The box of a line, in parts of 1,000 of its page.
 *
 * @param page number and size, in the same unit as the line
 */
export function boxOf({ x, right, y, size }: Pick<Segment, 'x' | 'right' | 'y' | 'size'>, page: PageSize): PageBox {
  const part = (length: number, of: number) => Math.max(0, Math.min(1000, Math.round((length / (of || 1)) * 1000)))
  return {
    page: page.number,
    left: part(x, page.width),
    top: part(y - size * ABOVE, page.height),
    right: part(right, page.width),
    bottom: part(y + size * BELOW, page.height),
  }
}

export function pageLines(segments: readonly Segment[], page: PageSize): Line[] {
  return readingOrder(segments).flatMap((region, index) =>
    joinRows(region).map(
      ({ fragments: _, ...row }): Line => ({
        ...row,
        page: page.number,
        region: index,
        height: page.height > 0 ? row.y / page.height : 0,
        box: boxOf(row, page),
      }),
    ),
  )
}
