import type { Selector, TextRange } from './selector.ts'

/** Code units of context kept on each side: what W3C selectors in the wild carry, and enough to tell clauses apart. */
const CONTEXT = 32

/**
 * Describes a passage so that it can be found again.
 *
 * Context is cut at no surrogate pair, so a selector can always be written as UTF-8.
 * @param range offsets in UTF-16 code units of `text`; put in order and kept inside the text
 */
export function describe(range: TextRange, text: string): Selector {
  const start = clamp(Math.min(range.start, range.end), text.length)
  const end = clamp(Math.max(range.start, range.end), text.length)
  let from = Math.max(0, start - CONTEXT)
  if (splitsPair(text, from)) from++
  let to = Math.min(text.length, end + CONTEXT)
  if (splitsPair(text, to)) to--
  return {
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(Math.min(from, start), start),
    suffix: text.slice(end, Math.max(to, end)),
  }
}

function clamp(offset: number, length: number): number {
  return Math.min(Math.max(0, offset), length)
}

/** Whether `offset` falls between the two halves of one character. */
function splitsPair(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return false
  const before = text.charCodeAt(offset - 1)
  const after = text.charCodeAt(offset)
  return before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000
}
