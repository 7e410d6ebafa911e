import { fold } from './fold.ts'

const ELLIPSIS = /\s*(?:\[\s*(?:…|\.\.\.)\s*\]|…|\.\.\.)\s*/u
const BRACKETS = /\[[^\]]*\]/u
const WORD = /[\p{L}\p{N}]/u

/** A range of the passage, in its own offsets. */
export interface PassageRange {
  readonly start: number
  readonly end: number
}

/** Longest stretch that words in square brackets may stand for, in code units: a name or a clause, not a paragraph. */
const MOST_REPLACED = 120

/** Pieces between brackets in one stretch: more is a puzzle, not a quotation. */
const MOST_PIECES = 8

/**
 * Where a quotation stands in a passage, letter by letter.
 *
 * Only an ellipsis (words left out) and square brackets (words put in or changed) may part it from the passage; see
 * `FOLDED` for what the comparison ignores. Each stretch between two ellipses is put as far to the front as it goes,
 * which finds a match whenever there is one; no expression is built from what somebody typed, so none can run away.
 * @returns undefined where the words are not there, or not in this order
 */
export function matchQuotation(quotation: string, passage: string): PassageRange | undefined {
  const stretches = fold(quotation)
    .text.trim()
    .split(ELLIPSIS)
    .map((stretch) => stretch.trim())
    .filter((stretch) => stretch !== '')
  if (stretches.length === 0) return undefined
  const folded = fold(passage)
  let start: number | undefined
  let end = 0
  for (const stretch of stretches) {
    const found = findStretch(stretch, folded.text, end)
    if (found === undefined) return undefined
    start ??= found.start
    end = found.end
  }
  return { start: folded.at[start ?? 0] ?? 0, end: folded.at[end] ?? passage.length }
}

/** The first place from `from` on where a stretch stands: its literal pieces in order, brackets between them. */
function findStretch(stretch: string, text: string, from: number): PassageRange | undefined {
  const pieces = stretch.split(BRACKETS).map((piece) => piece.trim())
  const literals = pieces.filter((piece) => piece !== '')
  const [first, ...rest] = literals
  // A quotation that is all brackets, or more brackets than words, quotes nothing.
  if (first === undefined || literals.length > MOST_PIECES) return undefined
  const beginsFree = pieces[0] === ''
  const endsFree = pieces.at(-1) === ''
  // Where the pieces so far can end, each with the latest start that leads there.
  let ends = new Map<number, number>()
  for (let start = text.indexOf(first, from); start >= 0; start = text.indexOf(first, start + 1)) {
    if (beginsFree || !splitsWord(text, start)) ends.set(start + first.length, start)
    if (rest.length === 0 && (endsFree || ends.size > 0)) {
      const end = start + first.length
      if (ends.has(end) && (endsFree || !splitsWord(text, end))) return { start, end }
    }
  }
  if (rest.length === 0) return undefined
  for (const piece of rest) ends = afterPiece(piece, text, ends)
  for (const [end, start] of [...ends].sort(([a], [b]) => a - b)) {
    if (endsFree || !splitsWord(text, end)) return { start, end }
  }
  return undefined
}

/** Where a piece can end that follows within reach of one of the places before. */
function afterPiece(piece: string, text: string, ends: ReadonlyMap<number, number>): Map<number, number> {
  const next = new Map<number, number>()
  for (const [end, start] of ends) {
    const reach = text.slice(end, end + MOST_REPLACED + piece.length)
    for (let at = reach.indexOf(piece); at >= 0; at = reach.indexOf(piece, at + 1))
      next.set(end + at + piece.length, start)
  }
  return next
}

/** Whether an offset falls inside a word. */
const splitsWord = (text: string, at: number): boolean => WORD.test(text[at - 1] ?? ' ') && WORD.test(text[at] ?? ' ')
