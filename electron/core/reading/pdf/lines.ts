import type { BlockSpan } from '../../../../shared/source/block.ts'
import type { Fragment } from './fragments.ts'
import type { PageTable } from './tables.ts'

/** A run of text on one baseline without a wide gap: a whole line, or a line's share of a column or a table. */
export interface Segment {
  readonly text: string
  readonly x: number
  readonly right: number
  readonly y: number
  readonly size: number
  /** Whether all its letters are bold. */
  readonly isBold: boolean
  /** Marks of notes that stood raised in it. */
  readonly notes: readonly BlockSpan[]
  /** Raised mark at its head: the number of a note at the foot of the page. */
  readonly noteNumber?: string
  /** What it was joined from, from left to right: see `splitAt`. */
  readonly fragments?: readonly Fragment[]
  /** A ruled table, which stands in the page like one wide line. */
  readonly table?: PageTable
}

/** Gap in ems that parts columns and cells; words in justified text stand up to one em apart. */
const WIDE_GAP = 1.6
/** Gap in ems that is a space; kerning and letter spacing stay below. */
const SPACE_GAP = 0.17

const sizeOf = (row: readonly Fragment[]): number => {
  const weights = new Map<number, number>()
  for (const { size, text } of row) weights.set(size, (weights.get(size) ?? 0) + text.length)
  return [...weights].reduce((best, next) => (next[1] > best[1] ? next : best), [0, -1])[0]
}

/** How far apart two baselines of one line may be: raised and lowered signs are small and stand half a line off. */
function reach(one: number, other: number): number {
  const larger = Math.max(one, other)
  return larger * (Math.min(one, other) < larger * 0.8 ? 0.62 : 0.42)
}

/** Fragments on one baseline; raised and lowered signs belong to the line they touch. */
function rowsOf(fragments: readonly Fragment[]): Fragment[][] {
  const rows: { y: number; size: number; row: Fragment[] }[] = []
  const byPlace = fragments.toSorted((a, b) => a.y - b.y || a.x - b.x)
  for (const fragment of byPlace) {
    const near = rows.slice(-6).filter(({ y, size }) => Math.abs(fragment.y - y) <= reach(fragment.size, size))
    const line = near.toSorted((a, b) => Math.abs(a.y - fragment.y) - Math.abs(b.y - fragment.y))[0]
    if (line) {
      line.row.push(fragment)
      if (fragment.size > line.size * 1.05) {
        line.size = fragment.size
        line.y = fragment.y
      }
    } else rows.push({ y: fragment.y, size: fragment.size, row: [fragment] })
  }
  return rows.toSorted((a, b) => a.y - b.y).map(({ row }) => row)
}

const isNoteMark = (fragment: Fragment, size: number, baseline: number): boolean =>
  fragment.size < size * 0.8 &&
  fragment.y < baseline - size * 0.12 &&
  /^[\s[(]*(?:\d{1,3}|[*†‡§]{1,2}|[a-z])[\])]?\s*$/.test(fragment.text)

/** Joins a row into segments, parted at wide gaps. */
function segmentsOf(row: readonly Fragment[]): Segment[] {
  const size = sizeOf(row)
  const isRightToLeft = row.filter((each) => each.isRightToLeft).length * 2 > row.length
  const ordered = row.toSorted((a, b) => a.x - b.x)
  const groups: Fragment[][] = []
  let right = Number.NEGATIVE_INFINITY
  for (const fragment of ordered) {
    const last = groups.at(-1)
    if (!last || fragment.x - right > size * WIDE_GAP) groups.push([fragment])
    else last.push(fragment)
    right = Math.max(right, fragment.x + fragment.width)
  }
  return groups.map((group) => segmentOf(group, isRightToLeft))
}

/** Joins pieces that stand beside each other. */
function segmentOf(group: readonly Fragment[], isRightToLeft: boolean): Segment {
  const own = sizeOf(group)
  const baseline = group.find((each) => each.size === own)?.y ?? group[0]?.y ?? 0
  let text = ''
  let noteNumber: string | undefined
  const notes: BlockSpan[] = []
  let end: number | undefined
  let endedWord = false
  for (const fragment of isRightToLeft ? group.toReversed() : group) {
    const gap = end === undefined ? 0 : isRightToLeft ? end - (fragment.x + fragment.width) : fragment.x - end
    end = isRightToLeft ? fragment.x : fragment.x + fragment.width
    if (text === '' && group.length > 1 && isNoteMark(fragment, own, baseline)) {
      noteNumber = fragment.text.replace(/[\s[\]()]/g, '')
      continue
    }
    if (text !== '' && isNoteMark(fragment, own, baseline)) {
      notes.push({
        start: text.length,
        end: text.length,
        kind: 'note-reference',
        value: fragment.text.replace(/[\s[\]()]/g, ''),
      })
      continue
    }
    const needsSpace = (gap > own * SPACE_GAP || endedWord) && !/\s$/.test(text) && !/^\s/.test(fragment.text)
    text += (needsSpace && text !== '' ? ' ' : '') + fragment.text
    endedWord = fragment.endsWord
  }
  const isBold = group.every((each) => each.isBold || !/[\p{L}\p{N}]/u.test(each.text))
  const xs = group.map(({ x }) => x)
  const rights = group.map(({ x, width }) => x + width)
  return {
    text: text.trimEnd(),
    x: Math.min(...xs),
    right: Math.max(...rights),
    y: baseline,
    size: own,
    isBold,
    notes,
    fragments: group,
    ...(noteNumber ? { noteNumber } : {}),
  }
}

/** Gap in ems at which a line may be parted between two columns: an overfull line reaches into the gutter. */
const GUTTER = 0.7

/** Parts a segment at a place between two of its pieces, where columns are known to meet. */
export function splitAt(segment: Segment, x: number): readonly [Segment, Segment] | undefined {
  const all = segment.fragments ?? []
  const place = all.findIndex((each) => each.x >= x)
  const before = all[place - 1]
  const after = all[place]
  if (before === undefined || after === undefined) return undefined
  const gap = after.x - Math.max(...all.slice(0, place).map((each) => each.x + each.width))
  if (gap < segment.size * GUTTER) return undefined
  const isRightToLeft = after.isRightToLeft && before.isRightToLeft
  return [segmentOf(all.slice(0, place), isRightToLeft), segmentOf(all.slice(place), isRightToLeft)]
}

/** All segments of a page, from the top down. */
export const pageSegments = (fragments: readonly Fragment[]): Segment[] => rowsOf(fragments).flatMap(segmentsOf)
