import { parse, parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5'

export type HtmlNode = Tree.ChildNode
export type HtmlElement = Tree.Element

export const isElement = (node: HtmlNode): node is HtmlElement => 'tagName' in node
export const isText = (node: HtmlNode): node is Tree.TextNode => node.nodeName === '#text'

/** Value of an attribute, or undefined. A string in any case: no script ever runs on it. */
export const attribute = (element: HtmlElement, name: string): string | undefined =>
  element.attrs.find((attr) => attr.name === name)?.value

export interface HtmlDocument {
  readonly html?: HtmlElement
  readonly head?: HtmlElement
  readonly body: readonly HtmlNode[]
  /** Files that a page of frames shows; they are never loaded. */
  readonly frames: readonly string[]
}

const child = (nodes: readonly HtmlNode[], tag: string): HtmlElement | undefined =>
  nodes.find((node): node is HtmlElement => isElement(node) && node.tagName === tag)

/**
 * Parses markup as a browser without scripts would; nothing is loaded and nothing runs.
 *
 * @param isFragment pasted markup without a page around it
 */
export function parseHtml(markup: string, isFragment: boolean): HtmlDocument {
  if (isFragment && !/<(?:html|body|head)[\s>]/i.test(markup)) {
    return { body: parseFragment(markup, { scriptingEnabled: false }).childNodes, frames: [] }
  }
  const html = child(parse(markup, { scriptingEnabled: false }).childNodes, 'html')
  const head = child(html?.childNodes ?? [], 'head')
  // Frameset pages have no body; their frames are never loaded.
  const body = child(html?.childNodes ?? [], 'body')
  const frames = [...elementsUnder(html ? [html] : [])]
    .filter(({ tagName }) => tagName === 'frame')
    .map((frame) => attribute(frame, 'src') ?? '')
    .filter((source) => source !== '')
  return { ...(html ? { html } : {}), ...(head ? { head } : {}), body: body?.childNodes ?? [], frames }
}

/** Every element under the given nodes, in document order, without recursion: 100,000 levels are as good as ten. */
export function* elementsUnder(nodes: readonly HtmlNode[]): Generator<HtmlElement> {
  const stack = nodes.toReversed()
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!isElement(node)) continue
    yield node
    for (let at = node.childNodes.length - 1; at >= 0; at--) {
      const next = node.childNodes[at]
      if (next) stack.push(next)
    }
  }
}

/** The text under a node, spaces as written. */
export function textUnder(nodes: readonly HtmlNode[]): string {
  const parts: string[] = []
  const stack = nodes.toReversed()
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (isText(node)) parts.push(node.value)
    else if (isElement(node)) {
      if (node.tagName === 'script' || node.tagName === 'style') continue
      for (let at = node.childNodes.length - 1; at >= 0; at--) {
        const next = node.childNodes[at]
        if (next) stack.push(next)
      }
    }
  }
  return parts.join('')
}
