import type { BlockSpan, SourceBlock } from './block.ts'
import { findAddress } from './find-address.ts'

/** A term where the text defines it: “officer” means …, (hereinafter “the Parties”), (the “Agreement”). */
const DEFINITIONS: readonly RegExp[] = [
  /[“"«]\s?([^“”"«»]{2,80}?)\s?[”"»]\s*(?:\([^)]{0,80}\)\s*)?(?=(?:,\s[^,]{0,60},\s)?(?:means?|includes?|has the meaning|have the meaning|shall mean|refers? to|désigne|désignent|s[’']entend|signifie)\b)/gu,
  /\((?:[^()]{0,80}?(?:hereinafter|hereafter|ci-après|together|collectively|each,?|in this \w+)[^()]{0,60}?|the |le |la |les |l’)?[“"«]\s?(?:the |le |la |les |l’)?([^“”"«»]{2,80}?)\s?[”"»][^()]{0,40}\)/giu,
]

function definedTerms(text: string): BlockSpan[] {
  return DEFINITIONS.flatMap((definition) =>
    [...text.matchAll(definition)].flatMap((match) => {
      const term = match[1]?.trim() ?? ''
      const start = match.index + match[0].indexOf(term)
      return term === '' ? [] : [{ start, end: start + term.length, kind: 'defined-term' as const, value: term }]
    }),
  )
}

/** Brackets that an editor or a note sets, and that leave nothing open. */
const NO_OPTION =
  /^\[\s*(?:sic|…|\.{3}|\. \. \.|\d{1,4}|[a-z]|emphasis [^\]]*|note [^\]]*|footnote[^\]]*|traduction|translation|signed|l\.\s?s\.)\s*\]$/iu

/** Text in square brackets: what a draft has not settled yet. Brackets nest; one left open runs to the end of the block. */
function options(text: string): BlockSpan[] {
  if (!text.includes('[')) return []
  const spans: BlockSpan[] = []
  const open: number[] = []
  const add = (start: number, end: number) => {
    if (end - start > 2 && !NO_OPTION.test(text.slice(start, end))) spans.push({ start, end, kind: 'option' })
  }
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at)
    if (sign === '[' && open.length < 100) open.push(at)
    else if (sign === ']') {
      const start = open.pop()
      if (start !== undefined) add(start, at + 1)
    }
  }
  const [unclosed] = open
  if (unclosed !== undefined) add(unclosed, text.length)
  return spans
}

const PLACE = '(?:\\d+[a-z]?(?:\\.\\d+)*|[IVXLC]+)(?:\\s?\\((?:\\d{1,3}|[a-z]{1,5})\\))*'
const REFERENCE = new RegExp(
  `\\b(?:(Articles?|Art\\.|Annexe?|Appendix|Schedule|Sections?|Recitals?)\\s+(${PLACE})|(paragraphs?|paras?\\.?|paragraphes?)\\s+(${PLACE}))`,
  'giu',
)
/** "Article 51 of the Charter": another document's clause, which must not lead into this one. */
const ELSEWHERE =
  /^(?:,?\s(?:and|et|or|to|à)\s[\d(][^\s]*)?\s+(?:of|to|du|de la|de l[’'])\s?(?:the |said |that )?(?!(?:present|this|présent|cette|these)\b)[“"]?\p{Lu}/u
const OF_THIS = /^\s+(?:of|to)\s+(?:this|the present)\b|^\s+(?:du présent|de la présente)\b/u

/** Mentions of other clauses of the same text, each with the address it leads to. */
function crossReferences(block: SourceBlock, blocks: readonly SourceBlock[]): BlockSpan[] {
  const spans: BlockSpan[] = []
  const article = /^(?:.*, )?((?:Art\.|§) [^(,]+)/u.exec(block.address)?.[1]
  for (const match of block.text.matchAll(REFERENCE)) {
    const [all, word, place, paragraph, number] = match
    // The block's own number at its head is no reference.
    if (match.index === 0 && word !== undefined) continue
    const after = block.text.slice(match.index + all.length, match.index + all.length + 60)
    if (!OF_THIS.test(after) && ELSEWHERE.test(after)) continue
    if (paragraph !== undefined && /^\s+(?:of|de l[’'])\s*(?:Article|Art\.)/iu.test(after)) continue
    const inArticle = paragraph !== undefined && article !== undefined
    const sought = inArticle
      ? `${article}(${(number ?? '').replace(/\s?\(.*$/, '')})${/\(.*$/.exec(number ?? '')?.[0] ?? ''}`
      : `${word ?? paragraph} ${place ?? number}`
    const found = findAddress(blocks, sought)
    if (!found || found.match === 'above' || found.block === block) continue
    spans.push({
      start: match.index,
      end: match.index + all.length,
      kind: 'cross-reference',
      value: found.block.address,
    })
  }
  return spans
}

const inOrder = (a: BlockSpan, b: BlockSpan): number => a.start - b.start || b.end - a.end

/**
 * Adds what can be seen in the words themselves: defined terms where they are defined, references to other clauses,
 * and bracketed options.
 *
 * @param blocks placed and addressed; a block in which nothing is found stays the same object
 */
export function withMarkedPassages(blocks: readonly SourceBlock[]): SourceBlock[] {
  return blocks.map((block) => {
    const found = [...definedTerms(block.text), ...options(block.text), ...crossReferences(block, blocks)]
    if (found.length === 0) return block
    return { ...block, spans: [...(block.spans ?? []), ...found].toSorted(inOrder) }
  })
}
