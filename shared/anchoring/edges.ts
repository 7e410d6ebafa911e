import type { Alignment } from './alignment.ts'
import type { Carried } from './carry.ts'
import { plain, sameWording } from './same-wording.ts'
import type { TextRange } from './selector.ts'

/**
 * Turns a carried passage back into a range of characters.
 *
 * A first or last word that was replaced takes the slot between its matched neighbours; an edge inside a word, closing
 * punctuation and quotation marks are carried over where the newer text has them.
 */
export function rangeOf(map: Alignment, carried: Carried, old: TextRange, before: string, after: string): TextRange {
  const { first, last } = carried.isUnbroken ? carried : widened(map, carried)
  const { before: was, after: now } = map
  let start = now.start[first] as number
  let end = now.end[last] as number

  const wasStart = was.start[carried.oldFirst] as number
  if (old.start < wasStart) start -= sharedBefore(before, old.start, wasStart, after, start)
  else if (old.start > wasStart && isSameWord(map, carried.oldFirst, first, before, after))
    start = Math.min(start + old.start - wasStart, end)

  const wasEnd = was.end[carried.oldLast] as number
  if (old.end > wasEnd) end += sharedAfter(before, wasEnd, old.end, after, end)
  else if (old.end < wasEnd && isSameWord(map, carried.oldLast, last, before, after))
    end = Math.max(start, end - (wasEnd - old.end))
  return { start, end }
}

/** Gives words that were replaced at the edges of a passage their slot in the newer text. */
function widened(map: Alignment, carried: Carried): { first: number; last: number } {
  const { image } = map
  let { first, last } = carried
  const { oldFirst, oldLast } = carried

  let i = oldFirst
  while (i <= oldLast && image[i] !== first) i++
  const lostBefore = i <= oldLast ? i - oldFirst : 0
  if (lostBefore > 0) {
    const neighbour = oldFirst > 0 ? (image[oldFirst - 1] as number) : -1
    const isBounded = oldFirst === 0 || (neighbour !== -1 && neighbour < first)
    first -= slot(map.origin, first - 1, -1, isBounded ? neighbour : undefined, lostBefore)
  }
  i = oldLast
  while (i >= oldFirst && image[i] !== last) i--
  const lostAfter = i >= oldFirst ? oldLast - i : 0
  if (lostAfter > 0) {
    const isEnd = oldLast + 1 >= map.before.count
    const neighbour = isEnd ? map.after.count : (image[oldLast + 1] as number)
    const isBounded = isEnd || (neighbour !== -1 && neighbour > last)
    last += slot(map.origin, last + 1, 1, isBounded ? neighbour : undefined, lostAfter)
  }
  return { first, last }
}

/** How many free words from `at` on belong to `lost` replaced ones. */
function slot(origin: Int32Array, at: number, step: 1 | -1, bound: number | undefined, lost: number): number {
  let free = 0
  const most = lost * 2 + 2
  for (let j = at; j >= 0 && j < origin.length && j !== bound && origin[j] === -1 && free <= most; j += step) free++
  if (bound !== undefined && free <= most) return free
  return Math.min(free, lost)
}

function isSameWord(map: Alignment, i: number, j: number, before: string, after: string): boolean {
  return sameWording(
    before.slice(map.before.start[i], map.before.end[i]),
    after.slice(map.after.start[j], map.after.end[j]),
  )
}

/** How many characters before `at` of the newer text stand for those between `from` and `to` of the older one. */
function sharedBefore(before: string, from: number, to: number, after: string, at: number): number {
  let taken = 0
  for (let i = to - 1; i >= from; i--) {
    const was = before[i] as string
    if (isSpace(was)) continue
    let gap = 1
    while (isSpace(after[at - taken - gap])) gap++
    const now = after[at - taken - gap]
    if (now === undefined || plain(was) !== plain(now)) break
    taken += gap
  }
  return taken
}

function sharedAfter(before: string, from: number, to: number, after: string, at: number): number {
  let taken = 0
  for (let i = from; i < to; i++) {
    const was = before[i] as string
    if (isSpace(was)) continue
    let gap = 0
    while (isSpace(after[at + taken + gap])) gap++
    const now = after[at + taken + gap]
    if (now === undefined || plain(was) !== plain(now)) break
    taken += gap + 1
  }
  return taken
}

function isSpace(character: string | undefined): boolean {
  return character !== undefined && /\s/.test(character)
}
