import { type Segment, splitAt } from './lines.ts'

interface River {
  readonly at: number
}

/**
 * The empty strip between two columns of text, if there is one.
 *
 * Both sides must hold lines of text that fill their width: the cells of a table and the numbers of a list do not, and
 * are read row by row.
 */
function findRiver(segments: readonly Segment[]): River | undefined {
  if (segments.length < 8) return undefined
  const left = Math.min(...segments.map(({ x }) => x))
  const right = Math.max(...segments.map((each) => each.right))
  const width = right - left
  let best: { after: number; crossing: number; gap: number } | undefined
  for (let at = left + width * 0.25; at <= left + width * 0.75; at += 2) {
    const crossing = segments.filter((each) => each.x < at && each.right > at).length
    const before = Math.max(...segments.filter((each) => each.right <= at).map((each) => each.right), left)
    const after = Math.min(...segments.filter((each) => each.x >= at).map(({ x }) => x), right)
    if (!best || crossing < best.crossing || (crossing === best.crossing && after - before > best.gap)) {
      best = { after, crossing, gap: after - before }
    }
  }
  if (!best) return undefined
  // Columns are set flush left: an overfull line reaches into the gutter from its left side.
  const at = best.after - 0.5
  const lefts = segments.filter((each) => each.right <= at)
  const rights = segments.filter((each) => each.x >= at)
  if (lefts.length < 4 || rights.length < 4 || best.crossing > (lefts.length + rights.length) * 0.4) return undefined
  return isProse(lefts, rights) && isProse(rights, lefts) ? { at } : undefined
}

/** A line of a column of text is at least this many ems long, about 22 letters; the cells of a table are shorter. */
const LONG_LINE = 10
/** The same where lines do not stand on one level with those beside them, as the rows of a table do: a side column. */
const SHORT_LINE = 6
/** How many of the lines of a side fill their column. A listing or a table may take up most of one column. */
const FULL_LINES = 0.25
/** Lines of a column begin within this many points of each other. */
const FLUSH = 3

/** How many segments stand on one level with one of the other side. */
function levelWith(side: readonly Segment[], other: readonly Segment[]): number {
  const levels = new Set(other.flatMap(({ y }) => [Math.round(y) - 1, Math.round(y), Math.round(y) + 1]))
  return side.filter(({ y }) => levels.has(Math.round(y))).length / side.length
}

/** Whether lines run on in a column of one side, as text does: they begin at one place, and many go to the end. */
function isProse(side: readonly Segment[], other: readonly Segment[]): boolean {
  const least = Math.max(3, side.length * FULL_LINES)
  const long = levelWith(side, other) < 0.5 ? SHORT_LINE : LONG_LINE
  return side.some((first) => {
    const column = side.filter(({ x }) => Math.abs(x - first.x) <= FLUSH)
    if (column.length < least) return false
    const width = Math.max(...column.map((each) => each.right)) - first.x
    const full = column.filter((each) => each.right - each.x > Math.max(width * 0.75, each.size * long))
    return full.length >= least
  })
}

/** Lines that go together, in reading order; a new region begins where a column does. */
export type Region = readonly Segment[]

/** An overfull line reaches this many ems into the gutter, and no further. */
const OVERFULL = 2.5

/** On which side of a river a segment stands; `across` when it belongs to neither column. */
function sideOf({ x, right, size }: Segment, at: number): 'left' | 'right' | 'across' {
  const [before, after] = [at - x, right - at]
  if (after <= 0 || (after < size * OVERFULL && before > after * 4)) return 'left'
  if (before <= 0 || (before < size * OVERFULL && after > before * 4)) return 'right'
  return 'across'
}

/**
 * Puts the segments of a page into reading order: columns one after the other, between the lines that span them.
 */
export function readingOrder(segments: readonly Segment[], depth = 0): Region[] {
  const river = depth < 3 ? findRiver(segments) : undefined
  if (!river) return segments.length > 0 ? [segments] : []
  const { at } = river
  const parted = segments.flatMap((each) => (sideOf(each, at) === 'across' ? (splitAt(each, at) ?? [each]) : [each]))
  const regions: Region[] = []
  let band: { readonly left: Segment[]; readonly right: Segment[] } = { left: [], right: [] }
  let spanning: Segment[] = []
  const finish = () => {
    regions.push(...readingOrder(band.left, depth + 1), ...readingOrder(band.right, depth + 1))
    band = { left: [], right: [] }
  }
  for (const segment of parted) {
    const side = sideOf(segment, at)
    if (side === 'across') {
      finish()
      spanning.push(segment)
    } else {
      if (spanning.length > 0) regions.push(spanning)
      spanning = []
      band[side].push(segment)
    }
  }
  if (spanning.length > 0) regions.push(spanning)
  finish()
  return regions
}
