import { attribute, elementsUnder, type HtmlElement, type HtmlNode, textUnder } from './html-tree.ts'

export interface PageComments {
  /** Words of a comment by the name that its reference leads to: "cmnt1". */
  readonly words: ReadonlyMap<string, string>
  /** Where they stand at the end of the page, to be set aside there. */
  readonly blocks: ReadonlySet<HtmlNode>
}

const isBlock = ({ tagName }: HtmlElement): boolean => tagName === 'p' || tagName === 'div'

/** The paragraph that begins with a comment's mark, and the box around it when it holds nothing else. */
function blockOf(mark: HtmlElement): HtmlElement | undefined {
  let node: HtmlElement | undefined = mark
  while (node && !isBlock(node)) {
    const parent: HtmlElement['parentNode'] = node.parentNode
    node = parent && 'tagName' in parent ? parent : undefined
  }
  const around = node?.parentNode
  return around && 'tagName' in around && around.tagName === 'div' && around.childNodes[0] === node ? around : node
}

/** Comments of a document that Google saved as a page: marks in the text, words at the end. */
export function googleComments(nodes: readonly HtmlNode[]): PageComments {
  const words = new Map<string, string>()
  const blocks = new Set<HtmlNode>()
  for (const element of elementsUnder(nodes)) {
    const id = element.tagName === 'a' ? attribute(element, 'id') : undefined
    if (!id || !/^cmnt\d+$/.test(id) || !/^#cmnt_ref\d+$/.test(attribute(element, 'href') ?? '')) continue
    const block = blockOf(element)
    if (!block) continue
    const text = textUnder(block.childNodes).replace(/\s+/g, ' ').trim()
    words.set(id, text.replace(/^\[[a-z]+\]\s*/, ''))
    blocks.add(block)
  }
  return { words, blocks }
}
