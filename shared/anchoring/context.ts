import type { Alignment } from './alignment.ts'
import type { Carried } from './carry.ts'
import { changesPolarity } from './polarity.ts'

/** Words of context compared on each side. */
const WIDEST = 10
/** Words that must be equal beside a passage, unless its sentence ends there. */
const SETTLED = 3

/** How the surroundings of a passage compare between the texts. */
export interface Context {
  /** Equal words right before and right behind it, up to ten. */
  readonly left: number
  readonly right: number
  /** Neither side was touched close by within the same sentence, and no word that turns its sense was put in or out. */
  readonly isSettled: boolean
}

/**
 * Compares what stands around a passage whose own words are unchanged.
 *
 * "The parties shall meet" can be left alone while a "not" is set right beside the marked words: what is applied
 * without asking must therefore have its sentence intact, not only itself.
 */
export function compareContext(map: Alignment, carried: Carried, before: string, after: string): Context {
  const { before: was, after: now } = map
  const { oldFirst, oldLast, first, last } = carried
  let left = 0
  while (
    left < WIDEST &&
    oldFirst - left > 0 &&
    first - left > 0 &&
    was.hash[oldFirst - left - 1] === now.hash[first - left - 1]
  )
    left++
  let right = 0
  while (
    right < WIDEST &&
    oldLast + right + 1 < was.count &&
    last + right + 1 < now.count &&
    was.hash[oldLast + right + 1] === now.hash[last + right + 1]
  )
    right++

  let leftSettled = left >= SETTLED
  for (let n = 0; n <= left && !leftSettled; n++)
    leftSettled = startsSentence(before, was, oldFirst - n) && startsSentence(after, now, first - n)
  let rightSettled = right >= SETTLED
  for (let n = 0; n <= right && !rightSettled; n++)
    rightSettled = endsSentence(before, was, oldLast + n) && endsSentence(after, now, last + n)
  if (!leftSettled || !rightSettled) return { left, right, isSettled: false }
  if (left < SETTLED || right < SETTLED) {
    const { image, origin } = map
    const isTwin =
      hasTwin(was.hash, was.count, image, oldFirst, oldLast) || hasTwin(now.hash, now.count, origin, first, last)
    if (isTwin) return { left, right, isSettled: false }
  }
  const oldSentence = sentenceAround(before, was, oldFirst, oldLast)
  const newSentence = sentenceAround(after, now, first, last)
  const isTurned =
    changesPolarity(was, oldSentence.first, oldFirst, now, newSentence.first, first) ||
    changesPolarity(was, oldLast + 1, oldSentence.last + 1, now, last + 1, newSentence.last + 1)
  return { left, right, isSettled: !isTurned }
}

type Words = Alignment['before']

function startsSentence(text: string, words: Words, word: number): boolean {
  return word <= 0 || endsSentence(text, words, word - 1)
}

/** Whether a sentence or paragraph ends between a word and the next. */
function endsSentence(text: string, words: Words, word: number): boolean {
  if (word >= words.count - 1) return true
  const to = words.start[word + 1] as number
  for (let at = words.end[word] as number; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x0a && text.charCodeAt(at + 1) === 0x0a) return true
    if (code === 0x2e || code === 0x3f || code === 0x21 || code === 0x3b || code === 0x3a) return true
    if (code === 0x3002 || code === 0x0964 || code === 0x0965) return true
  }
  return false
}

/**
 * Whether the words put in or taken out right beside a passage repeat its own end or beginning.
 *
 * Of two equal sentences side by side, nobody can tell which one was deleted.
 */
function hasTwin(hash: Int32Array, count: number, other: Int32Array, first: number, last: number): boolean {
  let free = 0
  while (last + free + 1 < count && other[last + free + 1] === -1 && free <= last - first) free++
  if (free > 0 && equalRuns(hash, last + 1, last + 1 - free, free)) return true
  free = 0
  while (first - free - 1 >= 0 && other[first - free - 1] === -1 && free <= last - first) free++
  return free > 0 && equalRuns(hash, first - free, first, free)
}

function equalRuns(hash: Int32Array, a: number, b: number, length: number): boolean {
  for (let n = 0; n < length; n++) if (hash[a + n] !== hash[b + n]) return false
  return true
}

/** No sentence is looked at further than this many words to a side. */
const LONGEST = 60

function sentenceAround(text: string, words: Words, from: number, to: number): { first: number; last: number } {
  let first = from
  while (first > 0 && from - first < LONGEST && !endsSentence(text, words, first - 1)) first--
  let last = to
  while (last < words.count - 1 && last - to < LONGEST && !endsSentence(text, words, last)) last++
  return { first, last }
}
