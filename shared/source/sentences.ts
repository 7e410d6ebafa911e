import type { TextRange } from '../anchoring/selector.ts'
import { BEFORE_A_NUMBER, NEVER_LAST, OPENERS } from './abbreviations.ts'

/** A terminator, what closes with it (quotes, brackets, citations), then space or the end. */
const END =
  /([.!?…]+(?=[\s"'”’)\]»\uFFFC\u00a0]|$)|[।॥。！？])((?:[ \u00a0\u202f]?»|["'”’)\]」』）])*(?:[ \u00a0]*\uFFFC)*)(?:(?=\s|$)|(?<=[।॥。！？」』）]))|\n+/gu
const WORD_BEFORE = /[\p{L}\p{N}\p{M}.'’-]+$/u
const WORD_AFTER = /[\p{L}\p{N}\p{M}]+/u

/**
 * Splits English, French or Hindi text into sentences.
 *
 * Rules rather than `Intl.Segmenter`, whose answers change with the ICU of each Electron and split "No. 5" and
 * "p. ex."; counts and citations are kept in the library and must stay the same. A line break always ends a sentence.
 * An object replacement character (U+FFFC) stands for a citation: behind the full stop it belongs to the sentence that
 * the stop ends.
 * @returns half-open ranges in UTF-16 code units, in order, without the white space around sentences
 */
export function sentencesOf(text: string): readonly TextRange[] {
  const ranges: TextRange[] = []
  let start = 0
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length
    const terminator = match[1]
    if (terminator !== undefined && !endsSentence(text, start, match.index, terminator, end)) continue
    keep(ranges, text, start, terminator === undefined ? match.index : end)
    start = end
  }
  keep(ranges, text, start, text.length)
  return ranges
}

function keep(ranges: TextRange[], text: string, from: number, to: number) {
  const slice = text.slice(from, to)
  const trimmed = slice.trim()
  if (trimmed === '') return
  const start = from + slice.indexOf(trimmed)
  ranges.push({ start, end: start + trimmed.length })
}

function endsSentence(text: string, start: number, at: number, terminator: string, end: number): boolean {
  const after = text.slice(end).trimStart()
  if (after === '') return true
  const next = after.replace(/^[«“"‘'([\s\u00a0\u202f]+/u, '')
  if (/^\p{Ll}/u.test(next)) return false
  const before = text.slice(start, at)
  if (/^[…]|^\.\.\./u.test(terminator)) return !/[[(]$/u.test(before)
  if (terminator !== '.') return true
  // 40 code units: longer than any abbreviation, short enough that a word of a million letters costs nothing.
  const word = (WORD_BEFORE.exec(before.slice(-40))?.[0] ?? '').replace(/^(?:[.'’-]+|(?:l|d|qu)['’])/iu, '')
  return !isAbbreviation(word, before.trim() === word, next)
}

function isAbbreviation(word: string, isFirst: boolean, next: string): boolean {
  const lower = word.toLowerCase()
  const last = lower.split('.').at(-1) ?? lower
  if (NEVER_LAST.has(lower) || (NEVER_LAST.has(last) && last === lower)) return true
  if (BEFORE_A_NUMBER.has(lower)) return /^[\d(§]|^[IVXLC]+\b/u.test(next) || (lower.length === 1 && !isFirst)
  // "1. The parties", "A. Background": the number of a paragraph, not a sentence.
  if (isFirst && /^(?:\d{1,3}|\p{L}|[ivxlcIVXLC]+)$/u.test(word)) return true
  // "J. Smith", "J.-P. Roy".
  if (/^\p{Lu}(?:\.-\p{Lu})*$/u.test(word)) return true
  // "U.S.", "a.m.", "etc.": the next word decides.
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word) || lower === 'etc' || lower === 'inc' || lower === 'ltd' || lower === 'al') {
    return !OPENERS.has((WORD_AFTER.exec(next)?.[0] ?? '').toLowerCase()) && lower !== 'etc'
  }
  return false
}
