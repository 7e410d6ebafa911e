import { fold } from './fold.ts'

const ELLIPSIS = /\s*(?:\[\s*(?:…|\.\.\.)\s*\]|…|\.\.\.)\s*/u
const BRACKETS = /\[[^\]]*\]/u

/** A range of the passage, in its own offsets. */
export interface PassageRange {
  readonly start: number
  readonly end: number
}

/** Longest stretch that words in square brackets may stand for, in code units: a name or a clause, not a paragraph. */
const MOST_REPLACED = 120

/**
 * Where a quotation stands in a passage, letter by letter.
 *
 * Only an ellipsis (words left out) and square brackets (words put in or changed) may part it from the passage; see
 * `FOLDED` for what the comparison ignores.
 * @returns undefined where the words are not there, or not in this order
 */
export function matchQuotation(quotation: string, passage: string): PassageRange | undefined {
  const pattern = patternOf(fold(quotation).text.trim())
  if (pattern === undefined) return undefined
  const folded = fold(passage)
  const match = pattern.exec(folded.text)
  if (match === null) return undefined
  return { start: folded.at[match.index] ?? 0, end: folded.at[match.index + match[0].length] ?? passage.length }
}

function patternOf(words: string): RegExp | undefined {
  const segments = words.split(ELLIPSIS).map((segment) => segment.trim())
  const parts = segments.filter((segment) => segment !== '').map(segmentPattern)
  if (parts.length === 0) return undefined
  // Words may be left out between segments, as many as one likes; a segment begins and ends at a word.
  return new RegExp(parts.join('[^]*?'), 'u')
}

function segmentPattern(segment: string): string {
  const pieces = segment.split(new RegExp(`(${BRACKETS.source})`, 'u')).map((piece) => {
    if (BRACKETS.test(piece)) return `[^]{0,${MOST_REPLACED}}?`
    return piece.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&').replace(/^ | $/gu, ' ?')
  })
  const startsWithWord = /^[\p{L}\p{N}]/u.test(segment)
  const endsWithWord = /[\p{L}\p{N}]$/u.test(segment)
  return `${startsWithWord ? '(?<![\\p{L}\\p{N}])' : ''}${pieces.join('')}${endsWithWord ? '(?![\\p{L}\\p{N}])' : ''}`
}
