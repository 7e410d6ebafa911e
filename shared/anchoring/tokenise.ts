import { BETWEEN, FIRST_LETTER, foldTable, HYPHEN, isIdeograph, LIGATURE, ligature, SILENT } from './fold.ts'

/** The words of a text, in order. Offsets in UTF-16 code units; a word is compared by its 32-bit hash. */
export interface Tokens {
  readonly count: number
  readonly start: Int32Array
  readonly end: Int32Array
  readonly hash: Int32Array
}

const OFFSET_BASIS = 0x811c9dc5 | 0
const PRIME = 0x01000193

/**
 * Splits a text into words in one pass.
 *
 * A word is a run of letters, digits and marks, folded (see `fold.ts`); hyphens between letters are part of it, also
 * across a line break, so that "regu-\nlation" equals "regulation" and "co-financing" equals "cofinancing".
 * Punctuation and space are not words: what differs in them alone is judged later, on the characters themselves.
 */
export function tokenise(text: string): Tokens {
  const fold = foldTable()
  const length = text.length
  let room = (length / 5 + 64) | 0
  let start = new Int32Array(room)
  let end = new Int32Array(room)
  let hash = new Int32Array(room)
  let count = 0
  let at = 0
  while (at < length) {
    let code = text.charCodeAt(at)
    let letter = fold[code] as number
    if (letter < FIRST_LETTER && letter !== LIGATURE) {
      at++
      continue
    }
    if (count === room) {
      room = (room * 1.5) | 0
      start = grown(start, room)
      end = grown(end, room)
      hash = grown(hash, room)
    }
    const from = at
    let sum = OFFSET_BASIS
    let to = at
    if (code >= 0x3040 && isIdeograph(code)) {
      sum = Math.imul(sum ^ letter, PRIME)
      to = ++at
    } else {
      for (;;) {
        if (letter >= FIRST_LETTER) {
          sum = Math.imul(sum ^ letter, PRIME)
          to = ++at
        } else if (letter === BETWEEN) {
          break
        } else if (letter === SILENT) {
          at++
        } else if (letter === LIGATURE) {
          for (const part of ligature(code)) sum = Math.imul(sum ^ part.charCodeAt(0), PRIME)
          to = ++at
        } else if (letter === HYPHEN) {
          const next = afterHyphen(text, at, fold)
          if (next < 0) break
          at = next
        }
        if (at >= length) break
        code = text.charCodeAt(at)
        letter = fold[code] as number
        if (code >= 0x3040 && isIdeograph(code)) break
      }
    }
    sum ^= sum >>> 15
    sum = Math.imul(sum, 0x2c1b3c6d)
    start[count] = from
    end[count] = to
    hash[count] = sum ^ (sum >>> 12)
    count++
    if (at < to) at = to
  }
  return { count, start, end, hash }
}

/** Where the word goes on behind a hyphen between two letters, or -1. */
function afterHyphen(text: string, hyphen: number, fold: Uint16Array): number {
  if (!isLetter(text.charCodeAt(hyphen - 1), fold)) return -1
  let at = hyphen + 1
  if (isLetter(text.charCodeAt(at), fold)) return at
  let hasLineBreak = false
  while (at < text.length && at - hyphen < 40) {
    const code = text.charCodeAt(at)
    if (code === 0x0a || code === 0x0d) hasLineBreak = true
    else if (code !== 0x20 && code !== 0x09) break
    at++
  }
  return hasLineBreak && isLetter(text.charCodeAt(at), fold) ? at : -1
}

/** Letters only: "2025-26" stays two numbers. `NaN` behind the end of the text is no letter. */
function isLetter(code: number, fold: Uint16Array): boolean {
  const letter = fold[code] ?? BETWEEN
  return letter >= FIRST_LETTER && !(letter >= 0x30 && letter <= 0x39)
}

function grown(array: Int32Array, room: number): Int32Array<ArrayBuffer> {
  const bigger = new Int32Array(room)
  bigger.set(array)
  return bigger
}
