import { plain } from '../anchoring/same-wording.ts'
import { shortestEdit } from '../anchoring/shortest-edit.ts'

/** Words, marks and spaces of a text with their offsets. Line ends and citations are pieces of their own. */
export interface Pieces {
  readonly text: readonly string[]
  readonly start: readonly number[]
}

export function piecesOf(text: string): Pieces {
  const pieces: string[] = []
  const start: number[] = []
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}]+|\n|[^\S\n]+|[^\p{L}\p{M}\p{N}\s]/gu)) {
    pieces.push(match[0])
    start.push(match.index)
  }
  return { text: pieces, start }
}

/** Which piece of `b` each piece of `a` became, or -1. What differs only in quotation marks or spaces is the same. */
export function matchPieces(a: Pieces, b: Pieces): Int32Array {
  const names = new Map<string, number>()
  const named = (pieces: Pieces): Int32Array =>
    Int32Array.from(pieces.text, (piece) => {
      const key = piece === '\n' ? '\n' : plain(piece) || ' '
      const known = names.get(key)
      if (known !== undefined) return known
      names.set(key, names.size)
      return names.size - 1
    })
  const image = new Int32Array(a.text.length).fill(-1)
  shortestEdit(named(a), 0, a.text.length, named(b), 0, b.text.length, (i, j) => {
    image[i] = j
  })
  return image
}

export interface OffsetMap {
  /** Offset in the other text; what has no counterpart goes to the next that has one, or with `-1` to the one before. */
  readonly at: (offset: number, side?: 1 | -1) => number
  /** Whether everything between two offsets has its counterpart, side by side. */
  readonly isKept: (from: number, to: number) => boolean
}

/** Maps offsets of one text to another that says nearly the same. */
export function offsetMap(a: string, b: string): OffsetMap {
  if (a === b) {
    const clamp = (offset: number): number => Math.max(0, Math.min(b.length, offset))
    return { at: clamp, isKept: () => true }
  }
  const from = piecesOf(a)
  const to = piecesOf(b)
  const image = matchPieces(from, to)
  const forward = new Int32Array(a.length + 1).fill(-1)
  image.forEach((j, i) => {
    if (j === -1) return
    const start = from.start[i] as number
    const length = (from.text[i] as string).length
    const other = to.start[j] as number
    const otherLength = (to.text[j] as string).length
    for (let n = 0; n < length; n++) forward[start + n] = other + Math.min(n, otherLength)
  })
  const at = (offset: number, side: 1 | -1 = 1): number => {
    if (side === 1) {
      for (let n = Math.max(0, offset); n < a.length; n++) if (forward[n] !== -1) return forward[n] as number
      return b.length
    }
    for (let n = Math.min(offset, a.length) - 1; n >= 0; n--)
      if (forward[n] !== -1) return Math.min(b.length, (forward[n] as number) + 1)
    return 0
  }
  return {
    at,
    isKept: (start, end) => {
      for (let n = start; n < end; n++) if (forward[n] === -1) return false
      return end <= start || (forward[end - 1] as number) - (forward[start] as number) <= end - start
    },
  }
}
