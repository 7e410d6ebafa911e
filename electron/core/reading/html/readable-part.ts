import { attribute, elementsUnder, type HtmlElement, type HtmlNode, isElement, isText } from './html-tree.ts'

/** Letters of an element, and how many of them stand in links that lead to other pages. */
interface Weight {
  readonly letters: number
  readonly linked: number
}

const NOTHING: Weight = { letters: 0, linked: 0 }
const UNREAD: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template', 'svg', 'select', 'button'])
const BOILERPLATE_ROLE = /^(?:navigation|banner|contentinfo|search|complementary|menu|menubar|dialog|alertdialog)$/i
const BOILERPLATE_NAME =
  /(?:^|[-_\s])(?:nav(?:bar|igation)?|menu|breadcrumbs?|(?:site|page|global)[-_]?(?:footer|header)|footer|masthead|side-?bar|cookies?|consent|gdpr|banner|share|sharing|social|related|recommended|newsletter|subscribe|adverts?|ads?|promo|popup|modal|skip(?:-?link|-?nav)?|toolbar|pagination|toc-toggle|print-?button|screen-reader-only)(?:$|[-_\s])/i

/** Weight of every element, children first, without recursion. */
function weigh(roots: readonly HtmlNode[]): Map<HtmlNode, Weight> {
  const weights = new Map<HtmlNode, Weight>()
  const stack: { node: HtmlNode; isDone: boolean }[] = roots.map((node) => ({ node, isDone: false })).reverse()
  for (let top = stack.pop(); top; top = stack.pop()) {
    const { node, isDone } = top
    if (isText(node)) {
      weights.set(node, { letters: node.value.replace(/\s+/g, '').length, linked: 0 })
    } else if (isElement(node) && !UNREAD.has(node.tagName)) {
      if (!isDone) {
        stack.push({ node, isDone: true })
        for (const child of node.childNodes) stack.push({ node: child, isDone: false })
        continue
      }
      let letters = 0
      let linked = 0
      for (const child of node.childNodes) {
        const weight = weights.get(child) ?? NOTHING
        letters += weight.letters
        linked += weight.linked
      }
      const leadsAway = node.tagName === 'a' && /^(?!#)\S/.test(attribute(node, 'href') ?? '')
      weights.set(node, { letters, linked: leadsAway ? letters : linked })
    }
  }
  return weights
}

const nameOf = (element: HtmlElement): string =>
  `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`

function isBoilerplate(element: HtmlElement, weight: Weight, whole: number, isNamedPart: boolean): boolean {
  // Whatever it is called, half of a page's words are its text.
  if (weight.letters - weight.linked > whole * 0.4) return false
  const { tagName } = element
  if (tagName === 'nav' || BOILERPLATE_ROLE.test(attribute(element, 'role') ?? '')) return true
  const isMostlyLinks = weight.linked * 2 > weight.letters
  if (tagName === 'footer' || tagName === 'aside') return isMostlyLinks || element.parentNode?.nodeName === 'body'
  if (tagName === 'header') return isMostlyLinks
  if (BOILERPLATE_NAME.test(nameOf(element))) return isMostlyLinks || weight.letters < 200
  // Within the part that the page names as its text, a list of links is a list of references.
  const isLinkList = /^(?:ul|ol|div|table|section)$/.test(tagName) && weight.letters > 40
  return isLinkList && !isNamedPart && weight.linked > weight.letters * 0.8
}

/** The single main part that the page itself names, when it holds most of the text that is not links. */
function namedPart(roots: readonly HtmlNode[], weights: ReadonlyMap<HtmlNode, Weight>, whole: number) {
  const named = [...elementsUnder(roots)].filter(
    (element) =>
      element.tagName === 'main' ||
      attribute(element, 'role') === 'main' ||
      attribute(element, 'itemprop') === 'articleBody',
  )
  const articles = named.length > 0 ? named : [...elementsUnder(roots)].filter(({ tagName }) => tagName === 'article')
  const [part] = articles
  if (!part || articles.length > 1) return undefined
  const { letters, linked } = weights.get(part) ?? NOTHING
  return letters - linked >= whole * 0.5 ? part : undefined
}

export interface ReadablePart {
  readonly nodes: readonly HtmlNode[]
  /** Elements within `nodes` that are the page's furniture: menus, link lists, banners. */
  readonly setAside: ReadonlySet<HtmlNode>
  /** Whether anything outside `nodes` was left behind. */
  readonly isPart: boolean
}

/**
 * The text of a web page without its furniture.
 *
 * Own rules, and slow to throw away: an extractor made for news drops annexes, tables and short clauses, and words lost
 * from an agreement are worse than a menu left in. A part that holds two fifths of the words is never set aside.
 */
export function readablePart(body: readonly HtmlNode[]): ReadablePart {
  const weights = weigh(body)
  let whole = 0
  for (const node of body) {
    const { letters, linked } = weights.get(node) ?? NOTHING
    whole += letters - linked
  }
  const part = namedPart(body, weights, whole)
  const nodes = part ? [part] : body
  const setAside = new Set<HtmlNode>()
  for (const element of elementsUnder(nodes)) {
    if (element !== part && isBoilerplate(element, weights.get(element) ?? NOTHING, whole, part !== undefined))
      setAside.add(element)
  }
  const isPart = part !== undefined && (weights.get(part)?.letters ?? 0) < whole
  return { nodes, setAside, isPart }
}
