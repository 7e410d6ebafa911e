import { toLetters, toRoman } from '../../../../shared/source/numerals.ts'
import { elementsUnder, type HtmlNode, textUnder } from './html-tree.ts'

/** A piece of what a style sheet writes before the items of a list: its own words, or a counter in a style. */
type Piece = { readonly text: string } | { readonly counter: string; readonly style: string }

/** Numbers that a page's style sheet writes before list items, as Google's exports do: "(a)", "2.1". */
export interface CssCounters {
  /** @param classes of the list @returns undefined where the style sheet says nothing of them */
  readonly label: (classes: string, number: number) => string | undefined
}

const RULE = /\.([\w-]+)\s*>?\s*li::?before\s*\{[^{}]*?content\s*:\s*([^;}]{1,500})/gi
const PIECE = /"([^"]*)"|'([^']*)'|counter\(\s*([\w-]+)\s*(?:,\s*([\w-]+)\s*)?\)/g
/** Styles of one page; beyond this, what looks like one is data. */
const MOST_CSS = 2_000_000

function written(number: number, style: string): string {
  switch (style.toLowerCase()) {
    case 'lower-alpha':
    case 'lower-latin':
      return toLetters(number)
    case 'upper-alpha':
    case 'upper-latin':
      return toLetters(number).toUpperCase()
    case 'lower-roman':
      return toRoman(number).toLowerCase()
    case 'upper-roman':
      return toRoman(number)
    case 'decimal-leading-zero':
      return String(number).padStart(2, '0')
    default:
      return String(number)
  }
}

export function cssCounters(nodes: readonly HtmlNode[]): CssCounters {
  const styles = new Map<string, readonly Piece[]>()
  for (const element of elementsUnder(nodes)) {
    if (element.tagName !== 'style') continue
    for (const [, name = '', content = ''] of textUnder(element.childNodes).slice(0, MOST_CSS).matchAll(RULE)) {
      const pieces = [...content.matchAll(PIECE)].map(([, double, single, counter, style = 'decimal']) =>
        counter === undefined ? { text: double ?? single ?? '' } : { counter, style },
      )
      if (pieces.some((piece) => 'counter' in piece)) styles.set(name, pieces)
    }
  }
  const counters = new Map<string, number>()
  return {
    label(classes, number) {
      const name = classes.split(/\s+/).find((each) => styles.has(each))
      const pieces = name === undefined ? undefined : styles.get(name)
      if (name === undefined || pieces === undefined) return undefined
      // Google calls the counter of "lst-kix_x-1" "lst-ctn-kix_x-1"; the levels above keep theirs.
      counters.set(name.replace(/^lst-/, 'lst-ctn-'), number)
      return pieces
        .map((piece) => ('text' in piece ? piece.text : written(counters.get(piece.counter) ?? number, piece.style)))
        .join('')
        .trim()
    },
  }
}
