import type { SourceBlock } from './block.ts'
import { fromRoman } from './numerals.ts'

const WORDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:articles?|arts?|अनुच्छेद)$/, 'art'],
  [/^(?:paragraphs?|paras?|pars?|paragraphes?|al|alinéa|¶)$/, 'para'],
  [/^(?:annexe?|appendix|appendice|schedule|attachment)$/, 'annex'],
  [/^(?:sections?|secs?|ss?|§)$/, 'section'],
  [/^(?:pages?|pp?|pg)$/, 'p'],
  [/^(?:recitals?|considérants?)$/, 'recital'],
  [/^(?:points?|sub-?paragraphs?|subparas?|letters?|lit|clauses?|préambule|preamble|lettres?|point)$/, ''],
]

/** "Article 6, paragraph 2, point (b)", "art 6.2.b" and "Art. 6(2)(b)" to one key: "art 6 2 b". */
function keyOf(written: string): string {
  const tokens = written.toLowerCase().match(/§|¶|\p{L}[\p{L}\p{M}-]*|\p{N}+(?:\p{L}(?!\p{L}))?/gu) ?? []
  const named = tokens
    .map((token) => WORDS.find(([word]) => word.test(token))?.[1] ?? token)
    .filter((token) => token !== '')
  // The number of an article or annex may be written either way: VI or 6.
  const plain = named.map((token, at) =>
    /^(?:art|annex)$/.test(named[at - 1] ?? '') ? String(fromRoman(token) ?? token) : token,
  )
  // Within an article "paragraph 2" and "(2)" are the same place.
  const inArticle = plain.includes('art')
  return plain.filter((token) => !(inArticle && token === 'para')).join(' ')
}

export interface FoundAddress {
  readonly block: SourceBlock
  /** `exact`, `within` (the first block below that place), or `above` (only the clause around it was found). */
  readonly match: 'exact' | 'within' | 'above'
}

interface AddressIndex {
  readonly exact: ReadonlyMap<string, SourceBlock>
  /** Every place above a block, with the first block within it. */
  readonly within: ReadonlyMap<string, SourceBlock>
}

const indexes = new WeakMap<readonly SourceBlock[], AddressIndex>()

const above = (key: string): string => key.split(' ').slice(0, -1).join(' ')

function indexOf(blocks: readonly SourceBlock[]): AddressIndex {
  const known = indexes.get(blocks)
  if (known) return known
  const exact = new Map<string, SourceBlock>()
  const within = new Map<string, SourceBlock>()
  for (const block of blocks) {
    const key = keyOf(block.address)
    if (!exact.has(key)) exact.set(key, block)
    for (let place = above(key); place !== '' && !within.has(place); place = above(place)) within.set(place, block)
  }
  indexes.set(blocks, { exact, within })
  return { exact, within }
}

/**
 * Finds a clause by its pinpoint, however a person writes it: "Art. 6(2)(b)", "article 6.2 b", "6(2)(b)", "annex ii
 * para 1", "recital 4", "p. 12".
 *
 * @returns undefined when nothing in the text answers to it
 */
export function findAddress(blocks: readonly SourceBlock[], written: string): FoundAddress | undefined {
  const { exact, within } = indexOf(blocks)
  const key = keyOf(written)
  if (key === '') return undefined
  const candidates = /^\d/.test(key) ? [`art ${key}`, `para ${key}`, `section ${key}`, `p ${key}`] : [key]
  for (const candidate of candidates) {
    const block = exact.get(candidate)
    if (block) return { block, match: 'exact' }
  }
  for (const candidate of candidates) {
    const block = within.get(candidate)
    if (block) return { block, match: 'within' }
  }
  for (const candidate of candidates) {
    for (let shorter = above(candidate); /\d|^annex$/.test(shorter); shorter = above(shorter)) {
      const block = exact.get(shorter)
      if (block) return { block, match: 'above' }
    }
  }
  return undefined
}
