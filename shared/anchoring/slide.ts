import type { Alignment } from './alignment.ts'
import type { Tokens } from './tokenise.ts'

/** How far a boundary is slid, in words: first words that sentences share, such as "The Parties shall". */
const FURTHEST = 8

/**
 * Slides inserted and deleted stretches so that they begin where a sentence begins.
 *
 * "The [Council agrees. The] Parties meet" and "[The Council agrees.] The Parties meet" are equally short edits; only the
 * second is what somebody did, and only it leaves the old sentence in one piece.
 */
export function slide(map: Alignment, before: string, after: string): void {
  slideSide(map.origin, map.image, map.after, map.moved, after, true)
  slideSide(map.image, map.origin, map.before, map.moved, before, false)
}

/**
 * @param own counterpart of each word on the side that has the extra words
 * @param other the same from the other side
 */
function slideSide(
  own: Int32Array,
  other: Int32Array,
  words: Tokens,
  moved: Uint8Array,
  text: string,
  isInserted: boolean,
): void {
  const { hash, count } = words
  let at = 0
  while (at < count) {
    if (own[at] !== -1) {
      at++
      continue
    }
    const from = at
    while (at < count && own[at] === -1) at++
    const to = at
    if (from === 0 || to >= count) continue
    const left = own[from - 1] as number
    if (own[to] !== left + 1 || startsSentence(text, words, from)) continue

    let shift = 0
    for (let n = 1; n <= FURTHEST && shift === 0; n++) {
      if (from - n < 0 || own[from - n] !== left - n + 1 || hash[from - n] !== hash[to - n]) break
      if (startsSentence(text, words, from - n)) shift = -n
    }
    for (let n = 1; n <= FURTHEST && shift === 0; n++) {
      if (to + n - 1 >= count || own[to + n - 1] !== left + n || hash[to + n - 1] !== hash[from + n - 1]) break
      if (startsSentence(text, words, from + n)) shift = n
    }
    for (let n = 1; n <= -shift; n++) move(own, other, moved, isInserted, from - n, to - n)
    for (let n = 1; n <= shift; n++) move(own, other, moved, isInserted, to + n - 1, from + n - 1)
  }
}

/** Gives the counterpart of one word to another. */
function move(
  own: Int32Array,
  other: Int32Array,
  moved: Uint8Array,
  isInserted: boolean,
  word: number,
  to: number,
): void {
  const counterpart = own[word] as number
  own[to] = counterpart
  other[counterpart] = to
  own[word] = -1
  if (!isInserted) {
    moved[to] = moved[word] as number
    moved[word] = 0
  }
}

function startsSentence(text: string, words: Tokens, word: number): boolean {
  if (word <= 0) return true
  const to = words.start[word] as number
  for (let at = words.end[word - 1] as number; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x2e || code === 0x3f || code === 0x21 || code === 0x3b || code === 0x0964 || code === 0x3002)
      return true
    if (code === 0x0a && text.charCodeAt(at + 1) === 0x0a) return true
  }
  return false
}
