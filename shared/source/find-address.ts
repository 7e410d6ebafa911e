import type { SourceBlock } from './block.ts'
import { fromRoman } from './numerals.ts'

const WORDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:articles?|arts?|artículos?|artigos?|अनुच्छेद)$/, 'art'],
  [/^(?:paragraphs?|paras?|pars?|paragraphes?|al|alinéas?|¶)$/, 'para'],
  [/^(?:annexe?s?|anexos?|appendix|appendice|schedule|attachment|annexure)$/, 'annex'],
  [/^(?:sections?|secs?|ss?|§)$/, 'section'],
  [/^(?:chapters?|chapitres?|chap|ch|capítulo)$/, 'chapter'],
  [/^(?:titles?|titres?|tit|título)$/, 'title'],
  [/^(?:parts?|parties?|pt)$/, 'part'],
  [/^(?:pages?|pp?|pg)$/, 'p'],
  [/^(?:recitals?|considérants?)$/, 'recital'],
  [/^(?:principles?|principes?)$/, 'principle'],
  [/^(?:rules?|règles?)$/, 'rule'],
  [
    /^(?:the|this|la|le|no|n|points?|sub-?paragraphs?|subparas?|sub-?sections?|sub-?clauses?|items?|letters?|lit|clauses?|préambule|preamble|lettres?|point|er)$/,
    '',
  ],
]

const ORDINALS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'first premier première one uno',
    'second two deuxième',
    'third three troisième',
    'fourth four',
    'fifth five',
    'sixth six',
    'seventh seven',
    'eighth eight',
    'ninth nine',
    'tenth ten',
  ].flatMap((words, at) => words.split(' ').map((word) => [word, String(at + 1)])),
)

const COUNTED = /^(?:art|annex|section|chapter|title|part|rule|principle)$/

const latinFigures = (text: string): string => text.replace(/[०-९]/g, (figure) => String(figure.charCodeAt(0) - 0x966))

/** "Point (b) of paragraph 2 of Article 6" names the innermost first: turned round, it is written as an address is. */
const outermostFirst = (written: string): string =>
  written
    .split(/\s+(?:of|du|de la|de l['’]|de)\s*(?=\p{L}|§)/iu)
    .toReversed()
    .join(' ')

/** "Article 6, paragraph 2, point (b)", "art 6.2.b" and "Art. 6(2)(b)" to one key: "art 6 2 b". */
function keyOf(written: string): string {
  const tokens =
    latinFigures(outermostFirst(written))
      .toLowerCase()
      // "First Schedule" and "Schedule 1" are one place.
      .replace(
        /\b(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\s+(schedule|annexe?|appendix)\b/g,
        '$2 $1',
      )
      .replace(/(?<=\d)er\b/g, '')
      .match(/§|¶|\p{L}[\p{L}\p{M}-]*|\p{N}+(?:\p{L}(?!\p{L}))?/gu) ?? []
  const named = tokens
    .map((token) => WORDS.find(([word]) => word.test(token))?.[1] ?? ORDINALS[token] ?? token)
    .filter((token) => token !== '')
  // A number may be written either way: VI or 6.
  const plain = named.map((token, at) =>
    COUNTED.test(named[at - 1] ?? '') ? String(fromRoman(token) ?? token) : token,
  )
  // Within an article or a section "paragraph 2", "§ 2" and "(2)" are the same place.
  const inClause = plain.findIndex((token) => /^(?:art|rule|principle|section|annex)$/.test(token))
  return plain
    .filter(
      (token, at) =>
        inClause < 0 || at <= inClause || (token !== 'para' && (token !== 'section' || plain[inClause] !== 'art')),
    )
    .join(' ')
}

export interface FoundAddress {
  readonly block: SourceBlock
  /** `exact`, `within` (the first block below that place), or `above` (only the clause around it was found). */
  readonly match: 'exact' | 'within' | 'above'
}

interface AddressIndex {
  /** By the address as it is printed: "section 3.1" is not "section 3(1)". */
  readonly printed: ReadonlyMap<string, SourceBlock>
  readonly exact: ReadonlyMap<string, SourceBlock>
  /** Every place above a block, with the first block within it. */
  readonly within: ReadonlyMap<string, SourceBlock>
}

const indexes = new WeakMap<readonly SourceBlock[], AddressIndex>()

const above = (key: string): string => key.split(' ').slice(0, -1).join(' ')

function indexOf(blocks: readonly SourceBlock[]): AddressIndex {
  const known = indexes.get(blocks)
  if (known) return known
  const printed = new Map<string, SourceBlock>()
  const exact = new Map<string, SourceBlock>()
  const within = new Map<string, SourceBlock>()
  for (const block of blocks) {
    const key = keyOf(block.address)
    const literal = block.address.toLowerCase()
    if (!printed.has(literal)) printed.set(literal, block)
    if (!exact.has(key)) exact.set(key, block)
    for (let place = above(key); place !== '' && !within.has(place); place = above(place)) within.set(place, block)
  }
  const index = { printed, exact, within }
  indexes.set(blocks, index)
  return index
}

/**
 * Finds a clause by its pinpoint, however a person writes it: "Art. 6(2)(b)", "article 6.2 b", "6(2)(b)", "annex ii
 * para 1", "recital 4", "p. 12".
 *
 * @returns undefined when nothing in the text answers to it
 */
export function findAddress(blocks: readonly SourceBlock[], written: string): FoundAddress | undefined {
  const { printed, exact, within } = indexOf(blocks)
  const literal = written.trim().toLowerCase()
  const asPrinted =
    printed.get(literal) ?? printed.get(`section ${literal.replace(/^s(?:ec(?:tion)?)?\.?\s*(?=\d)/, '')}`)
  if (asPrinted) return { block: asPrinted, match: 'exact' }
  const key = keyOf(written)
  if (key === '') return undefined
  const all = [key, key.replace(/(\d)(\p{L})(?=\s|$)/gu, '$1 $2')].flatMap((each) =>
    /^\d/.test(each) ? [`art ${each}`, `para ${each}`, `section ${each}`, `p ${each}`] : [each],
  )
  const candidates = [...new Set(all)]
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
