import type { ReadBlock } from './block.ts'
import { looksLikeHeading } from './plain-structure.ts'

/** A block that opens a named part of a document. */
export interface Division {
  readonly type: 'article' | 'annex' | 'container' | 'preamble'
  /** As addresses print it: "Art. 6", "Annex II", "Chapter 3", "Preamble". */
  readonly name: string
  /** Number or letter alone: "6", "II". */
  readonly id: string
}

const NUMBER =
  '([LRDA]\\.\\s?\\d{1,4}(?:-\\d{1,4})*|\\d+-\\d+(?![\\d/])|\\d+(?:\\.\\d+)*[a-zA-Z]?|I(?:er|re)|[IVXLCivxlc]+|[A-Z]|[०-९]+|1er|1re|premier|première|uno|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|first|i)'
const SUFFIX = '(?:[\\s-]?(bis|ter|quater|quinquies))?'

const ARTICLE = new RegExp(
  `^(?:article|artículo|artigo|artikel|articolo|art\\.?|अनुच्छेद)\\s*(?:no\\.?\\s*)?${NUMBER}${SUFFIX}(?![\\p{L}\\d])`,
  'iu',
)
/** Words that name the articles of texts which do not call them so: "Rule 3", "Principle 4", "Paragraph 2". */
const CLAUSE = new RegExp(
  `^(rule|regulation|clause|principle|guideline|recommendation|commitment|paragraph|règle|principe|recommandation|paragraphe|cláusula)\\s+${NUMBER}${SUFFIX}(?![\\p{L}\\d])`,
  'iu',
)
const SECTION_SIGN = new RegExp(`^§\\s*${NUMBER}(?![\\p{L}\\d])`, 'iu')
const ANNEX = new RegExp(
  `^(annexe?|anexo|appendi(?:x|ce)|schedule|attachment|exhibit|protocol|protocole|अनुलग्नक)(?:\\s+${NUMBER})?(?![\\p{L}\\d])`,
  'iu',
)
const CONTAINER = new RegExp(
  `^(part|title|chapter|section|sub-?section|division|book|partie|titre|chapitre|sous-section|livre|título|capítulo|अध्याय|भाग)\\s+${NUMBER}(?![\\p{L}\\d])`,
  'iu',
)
const ORDINAL_ANNEX =
  /^(?:the\s+)?(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\s+(schedule|annex|appendix)(?!\p{L})/iu
const PREAMBLE = /^(?:preamble|préambule|recitals|preámbulo|प्रस्तावना)[.:]?$/iu

const WORDS: Readonly<Record<string, string>> = {
  premier: '1',
  première: '1',
  '1er': '1',
  '1re': '1',
  first: '1',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  eleven: '11',
  twelve: '12',
}

const numberOf = (written: string): string => {
  const lower = written.toLowerCase()
  if (Object.hasOwn(WORDS, lower)) return WORDS[lower] ?? written
  if (/^I(?:er|re)$/.test(written)) return 'I'
  return /^[ivxlc]+$/.test(written) ? written.toUpperCase() : written
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()

/** A line of a table of contents: it names a part of the document, but does not open it. */
export const isContentsLine = (text: string): boolean =>
  text.length < 240 && /(?:\t|\.{3,}|…{1,}|(?:\s\.){3,}|\s{3,})[\s.]*(?:\d{1,4}|[ivxlc]{1,7})\s*$/.test(text)

/**
 * Whether a block opens an article, annex, chapter or preamble.
 *
 * "Article 6" on a line of its own, before a dash or a point, or as a heading opens it; "Article 6 applies to …" in a
 * sentence does not.
 */
export function divisionOf(block: Pick<ReadBlock, 'kind' | 'label' | 'text'>): Division | undefined {
  if (block.kind === 'table-cell' || block.kind === 'footnote') return undefined
  const labelled = block.label !== undefined && /^\p{L}{3}|^§/u.test(block.label)
  const text = (labelled ? `${block.label} ${block.text}` : block.text).trim()
  const line = /^[^\n]*/.exec(text)?.[0] ?? ''
  if (isContentsLine(line)) return undefined
  const isHeading = block.kind === 'heading' || block.kind === 'title' || labelled
  const stands = (match: RegExpExecArray): boolean => {
    const after = line.slice(match[0].length)
    return (
      isHeading ||
      after.trim() === '' ||
      /^\s*(?:[.:]|[–—-]\s)\s*(?:\p{Lu}|$|[–—])/u.test(after) ||
      looksLikeHeading(line, false)
    )
  }
  /** Words that begin many sentences open a clause only on a line of their own, or before a dash or a point. */
  const opens = (match: RegExpExecArray): boolean => {
    const after = line.slice(match[0].length)
    return after.trim() === '' || (line.length <= 120 && /^\s*(?:[.:]|[–—-])\s*(?:\p{Lu}|$)/u.test(after))
  }
  const article = ARTICLE.exec(line) ?? SECTION_SIGN.exec(line)
  if (article && stands(article)) {
    const id = `${numberOf(article[1] ?? '')}${article[2] ? ` ${article[2]}` : ''}`
    return { type: 'article', id, name: line.startsWith('§') ? `§ ${id}` : `Art. ${id}` }
  }
  const clause = CLAUSE.exec(line)
  if (clause && opens(clause)) {
    const word = (clause[1] ?? '').toLowerCase()
    const id = `${numberOf(clause[2] ?? '')}${clause[3] ? ` ${clause[3]}` : ''}`
    return { type: 'article', id, name: `${word.startsWith('paragraph') ? 'para' : capital(word)} ${id}` }
  }
  const ordinal = ORDINAL_ANNEX.exec(line)
  if (ordinal && stands(ordinal)) {
    const name = `${capital(ordinal[1] ?? '')} ${capital(ordinal[2] ?? '')}`
    return { type: 'annex', id: (ordinal[1] ?? '').toLowerCase(), name }
  }
  if (PREAMBLE.test(line)) return { type: 'preamble', id: '', name: 'Preamble' }
  const annex = ANNEX.exec(line)
  // A title such as "Protocol on …" is the document's own name, not a part of it.
  if (
    annex &&
    stands(annex) &&
    (annex[2] !== undefined || line.trim().length === annex[0].length || /^annexe?\s*[–—:-]/i.test(line))
  ) {
    const id = annex[2] ? numberOf(annex[2]) : ''
    return { type: 'annex', id, name: `${capital(annex[1] ?? '')}${id ? ` ${id}` : ''}` }
  }
  const container = CONTAINER.exec(line)
  const isClause = /^section\s+\d+\.\d+\.?\s+\p{Lu}[^.]{2,80}\.(?:\s|$)/iu.test(line)
  if (container && (isClause || stands(container))) {
    const id = numberOf(container[2] ?? '')
    return { type: 'container', id, name: `${capital(container[1] ?? '')} ${id}` }
  }
  return undefined
}
