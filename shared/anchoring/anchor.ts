import type { Selector, TextRange } from './selector.ts'

/** What `anchor` found. Only `same` and `moved` name one place beyond doubt. */
export type Anchored =
  | { readonly outcome: 'same' | 'moved'; readonly range: TextRange }
  | { readonly outcome: 'ambiguous'; readonly candidates: readonly TextRange[] }
  | { readonly outcome: 'gone' }

/** More look-alikes than anybody would choose from. */
const MOST_CANDIDATES = 20

/**
 * Finds the passage of a selector in one text, letter by letter.
 *
 * `same` where quote and context stand at the offsets the selector names; `moved` where the quote with its whole
 * context stands in exactly one other place; `ambiguous` where only the quote, or more than one such place, is found.
 * For a text that was revised, `reanchor` knows both versions and does better.
 */
export function anchor(selector: Selector, text: string): Anchored {
  const { start, end, exact } = selector
  if (text.startsWith(exact, start) && end - start === exact.length && hasContext(selector, text, start))
    return { outcome: 'same', range: { start, end } }
  if (exact === '') return { outcome: 'gone' }

  const inContext: TextRange[] = []
  const anywhere: TextRange[] = []
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    const range = { start: at, end: at + exact.length }
    if (hasContext(selector, text, at)) inContext.push(range)
    if (anywhere.length < MOST_CANDIDATES) anywhere.push(range)
    if (inContext.length === MOST_CANDIDATES) break
  }
  const [only, second] = inContext
  if (only && !second) return { outcome: 'moved', range: only }
  if (anywhere.length === 0) return { outcome: 'gone' }
  return { outcome: 'ambiguous', candidates: only ? inContext : anywhere }
}

function hasContext(selector: Selector, text: string, at: number): boolean {
  const { prefix, exact, suffix } = selector
  return (
    text.startsWith(prefix, at - prefix.length) && at >= prefix.length && text.startsWith(suffix, at + exact.length)
  )
}
