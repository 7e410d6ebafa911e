import type { SearchHit } from '../../../shared/contract/search.ts'
import { fold } from './inside-terms.ts'

/** Code units of the text before the first hit and behind it, about two lines of a list. */
const BEFORE = 60
const AFTER = 110

interface Range {
  readonly start: number
  readonly end: number
}

/**
 * Looks for every term in a text, wherever in a word it stands.
 *
 * What ends inside a written syllable does not count: "शिक" is not in "शिक्षा", whose third sign carries a mark of its own.
 * @returns the text around the first hit with its hits marked; undefined where a term is missing
 */
export function findInside(text: string, terms: readonly string[]): SearchHit['snippet'] | undefined {
  const searched = fold(text)
  const ranges: Range[] = []
  for (const term of terms) {
    const found = rangesOf(searched.text, term).map(({ start, end }) => ({
      start: searched.places[start] ?? 0,
      end: searched.places[end] ?? text.length,
    }))
    if (found.length === 0) return undefined
    ranges.push(...found)
  }
  return snippetOf(
    text,
    ranges.toSorted((a, b) => a.start - b.start || b.end - a.end),
  )
}

function rangesOf(text: string, term: string): readonly Range[] {
  const ranges: Range[] = []
  for (let start = text.indexOf(term); start !== -1; start = text.indexOf(term, start + term.length)) {
    const end = start + term.length
    if (!/^\p{M}/u.test(text.slice(end, end + 2))) ranges.push({ start, end })
  }
  return ranges
}

function snippetOf(text: string, ranges: readonly Range[]): SearchHit['snippet'] {
  const first = ranges[0]?.start ?? 0
  const from = first <= BEFORE ? 0 : wordStart(text, first - BEFORE, first)
  const to = Math.min(text.length, first + AFTER)
  const parts: { text: string; isHit: boolean }[] = []
  const add = (start: number, end: number, isHit: boolean) => {
    if (end > start) parts.push({ text: text.slice(start, end).toWellFormed(), isHit })
  }
  if (from > 0) parts.push({ text: '…', isHit: false })
  let at = from
  for (const range of ranges) {
    if (range.start < at || range.start >= to) continue
    add(at, range.start, false)
    add(range.start, range.end, true)
    at = range.end
  }
  add(at, to, false)
  if (to < text.length && at < text.length) parts.push({ text: '…', isHit: false })
  return parts
}

/** The beginning of the first word behind `from`, or `from` itself where nothing is spaced. */
function wordStart(text: string, from: number, most: number): number {
  const space = text.indexOf(' ', from)
  return space === -1 || space >= most ? from : space + 1
}
