import type { Segment } from './lines.ts'

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

interface River {
  readonly at: number
}

/**
 * The empty strip between two columns of text, if there is one.
 *
 * Both sides must hold lines that fill their width: the cells of a table and the numbers of a list do not, and are read
 * row by row.
 */
function findRiver(segments: readonly Segment[]): River | undefined {
  if (segments.length < 8) return undefined
  const left = Math.min(...segments.map(({ x }) => x))
  const right = Math.max(...segments.map((each) => each.right))
  const width = right - left
  let best: { at: number; crossing: number; gap: number } | undefined
  for (let at = left + width * 0.25; at <= left + width * 0.75; at += 2) {
    const crossing = segments.filter((each) => each.x < at && each.right > at).length
    const before = Math.max(...segments.filter((each) => each.right <= at).map((each) => each.right), left)
    const after = Math.min(...segments.filter((each) => each.x >= at).map(({ x }) => x), right)
    if (!best || crossing < best.crossing || (crossing === best.crossing && after - before > best.gap)) {
      best = { at, crossing, gap: after - before }
    }
  }
  if (!best) return undefined
  const { at } = best
  const lefts = segments.filter((each) => each.right <= at)
  const rights = segments.filter((each) => each.x >= at)
  if (lefts.length < 4 || rights.length < 4 || best.crossing > (lefts.length + rights.length) * 0.4) return undefined
  const fills = (side: readonly Segment[], from: number, to: number) =>
    median(side.map((each) => each.right - each.x)) > (to - from) * 0.6
  const leftEdge = Math.max(...lefts.map((each) => each.right))
  const rightEdge = Math.min(...rights.map(({ x }) => x))
  return fills(lefts, left, leftEdge) && fills(rights, rightEdge, right) ? { at } : undefined
}

/** Lines that go together, in reading order; a new region begins where a column does. */
export type Region = readonly Segment[]

/**
 * Puts the segments of a page into reading order: columns one after the other, between the lines that span them.
 */
export function readingOrder(segments: readonly Segment[], depth = 0): Region[] {
  const river = depth < 3 ? findRiver(segments) : undefined
  if (!river) return segments.length > 0 ? [segments] : []
  const regions: Region[] = []
  let band: Segment[] = []
  const finish = () => {
    regions.push(
      ...readingOrder(
        band.filter((each) => each.right <= river.at),
        depth + 1,
      ),
    )
    regions.push(
      ...readingOrder(
        band.filter((each) => each.x >= river.at),
        depth + 1,
      ),
    )
    band = []
  }
  let spanning: Segment[] = []
  for (const segment of segments) {
    if (segment.x < river.at && segment.right > river.at) {
      if (band.length > 0) finish()
      spanning.push(segment)
    } else {
      if (spanning.length > 0) regions.push(spanning)
      spanning = []
      band.push(segment)
    }
  }
  if (spanning.length > 0) regions.push(spanning)
  finish()
  return regions
}
