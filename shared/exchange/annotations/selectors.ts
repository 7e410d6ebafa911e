import type { TextRange } from '../../anchoring/selector.ts'
import type { ForeignQuote } from '../foreign-mark.ts'
import { hasType, isObject, type Json, listed, textAt } from './json.ts'

/** What the selectors of a target say of its passage. */
export interface Selected {
  readonly quote?: ForeignQuote
  readonly position?: TextRange
  /** Kinds of selectors that need the page itself and say nothing here. */
  readonly others: readonly string[]
}

/**
 * Gathers the selectors of a target: alternatives, or one refined by the next (W3C Web Annotation Data Model §4).
 *
 * Selectors of a page's markup (XPath, CSS, Range) cannot be followed in a text that was read from it.
 */
export function selected(selectors: unknown): Selected {
  let quote: ForeignQuote | undefined
  let position: TextRange | undefined
  const others: string[] = []
  const look = (selector: unknown, isRefining: boolean, depth: number): void => {
    if (!isObject(selector) || depth > 8) return
    quote ??= quoteOf(selector)
    // Offsets that refine another selector count from its start, which is not known here.
    if (!isRefining) position ??= positionOf(selector)
    if (quoteOf(selector) === undefined && positionOf(selector) === undefined) others.push(kindOf(selector))
    for (const inner of [...listed(selector.refinedBy), ...listed(selector.items)]) {
      look(inner, isRefining || selector.refinedBy !== undefined, depth + 1)
    }
  }
  for (const selector of listed(selectors)) look(selector, false, 0)
  return { ...(quote && { quote }), ...(position && { position }), others }
}

function quoteOf(selector: Json): ForeignQuote | undefined {
  const isOne = hasType(selector, 'TextQuoteSelector') || !('type' in selector)
  // Recogito's own form writes the words as “quote”, without a type.
  const exact = isOne ? textAt(selector, 'exact', 'quote') : undefined
  if (exact === undefined) return undefined
  return { exact, prefix: textAt(selector, 'prefix') ?? '', suffix: textAt(selector, 'suffix') ?? '' }
}

function positionOf(selector: Json): TextRange | undefined {
  const isOne = hasType(selector, 'TextPositionSelector') || !('type' in selector)
  const { start, end } = selector
  if (!isOne || !Number.isSafeInteger(start) || !Number.isSafeInteger(end)) return undefined
  return { start: Number(start), end: Number(end) }
}

function kindOf(selector: Json): string {
  const [type] = [...listed(selector.type), ...listed(selector['@type'])]
  return typeof type === 'string' ? type : 'selector of an unknown kind'
}
