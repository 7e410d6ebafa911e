import type { BlockSpan, PageBox } from '../../../../shared/source/block.ts'
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

/** A segment as a line of its page. */
export function lineOf({ fragments: _, ...row }: Segment, page: PageSize, region: number): Line {
  return {
    ...row,
    page: page.number,
    region,
    height: page.height > 0 ? row.y / page.height : 0,
    box: boxOf(row, page),
  }
}
