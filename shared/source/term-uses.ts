import type { SourceBlock } from './block.ts'

/** A defined term where the text uses it. Offsets within the block, in UTF-16 code units. */
export interface TermUse {
  readonly start: number
  readonly end: number
  readonly kind: 'term-use'
  /** The term, as it was defined. */
  readonly value: string
}

interface Term {
  readonly term: string
  /** Where its definition stands in the canonical text. */
  readonly at: number
}

interface TermIndex {
  readonly byTerm: ReadonlyMap<string, Term>
  /** Terms by their first word, longest first: "Contracting Party" is tried before "Contracting". */
  readonly byFirstWord: ReadonlyMap<string, readonly Term[]>
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu
const firstWord = (term: string): string => term.match(WORD)?.[0] ?? ''

const indexes = new WeakMap<readonly SourceBlock[], TermIndex>()

/** Made once for a text: looking each word up costs the same however many terms there are. */
function indexOf(blocks: readonly SourceBlock[]): TermIndex {
  const known = indexes.get(blocks)
  if (known) return known
  const byTerm = new Map<string, Term>()
  const byFirstWord = new Map<string, Term[]>()
  for (const block of blocks) {
    for (const { kind, value, start } of block.spans ?? []) {
      if (kind !== 'defined-term' || value === undefined || firstWord(value) === '' || byTerm.has(value)) continue
      const term = { term: value, at: block.start + start }
      byTerm.set(value, term)
      const others = byFirstWord.get(firstWord(value)) ?? []
      byFirstWord.set(
        firstWord(value),
        [...others, term].toSorted((a, b) => b.term.length - a.term.length),
      )
    }
  }
  const index = { byTerm, byFirstWord }
  indexes.set(blocks, index)
  return index
}

/**
 * Uses of the text's own defined terms in one block, in order and without overlap.
 *
 * Letter for letter and whole words only: "Agreement" as defined, not "agreement" or "Agreements". A term that is
 * defined twice leads to its first definition.
 */
export function termUsesIn(block: SourceBlock, blocks: readonly SourceBlock[]): readonly TermUse[] {
  const { byFirstWord } = indexOf(blocks)
  if (byFirstWord.size === 0) return []
  const { text, spans = [] } = block
  const uses: TermUse[] = []
  let from = 0
  for (const { 0: word, index: start } of text.matchAll(WORD)) {
    if (start < from) continue
    const found = byFirstWord.get(word)?.find(({ term }) => {
      const after = text.charAt(start + term.length)
      return text.startsWith(term, start) && !/[\p{L}\p{M}\p{N}]/u.test(after)
    })
    if (found === undefined) continue
    const end = start + found.term.length
    from = end
    const isDefinition = spans.some((span) => span.kind === 'defined-term' && span.start < end && span.end > start)
    if (!isDefinition) uses.push({ start, end, kind: 'term-use', value: found.term })
  }
  return uses
}

/** Where a term is defined, as an offset of the canonical text. */
export const definitionOf = (term: string, blocks: readonly SourceBlock[]): number | undefined =>
  indexOf(blocks).byTerm.get(term)?.at
