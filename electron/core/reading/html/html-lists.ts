import { toLetters, toRoman } from '../../../../shared/source/numerals.ts'
import type { CssCounters } from './css-counters.ts'
import { attribute, type HtmlElement } from './html-tree.ts'

/** A list being read: how its items are numbered, and the number of the next one. */
export interface HtmlList {
  readonly style: string
  next: number
  readonly step: 1 | -1
  /** Nesting that the list itself states: Google's exports put every level beside the others (`lst-kix_…-1`). */
  readonly depth?: number
  readonly classes: string
}

const TYPES: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lower-alpha',
  A: 'upper-alpha',
  i: 'lower-roman',
  I: 'upper-roman',
}

const styleOf = (element: HtmlElement): string | undefined =>
  /list-style(?:-type)?\s*:\s*(?:[^;]*\s)?(decimal(?:-leading-zero)?|(?:lower|upper)-(?:alpha|latin|roman)|none|disc|circle|square)\b/i
    .exec(attribute(element, 'style') ?? '')?.[1]
    ?.toLowerCase()

export function beginList(element: HtmlElement): HtmlList {
  const isOrdered = element.tagName === 'ol'
  const type = attribute(element, 'type')?.trim() ?? ''
  const style =
    styleOf(element) ?? (isOrdered ? (Object.hasOwn(TYPES, type) ? TYPES[type] : 'decimal') : 'disc') ?? 'disc'
  const start = Number.parseInt(attribute(element, 'start') ?? '', 10)
  const isReversed = isOrdered && attribute(element, 'reversed') !== undefined
  const items = isReversed ? element.childNodes.filter((node) => node.nodeName === 'li').length : 1
  const depth = /(?:^|\s)lst-kix_\w+-(\d)(?:\s|$)/.exec(attribute(element, 'class') ?? '')?.[1]
  return {
    ...(depth ? { depth: Number(depth) } : {}),
    style,
    classes: attribute(element, 'class') ?? '',
    next: Number.isSafeInteger(start) ? start : items,
    step: isReversed ? -1 : 1,
  }
}

/** What a browser shows before the next item: "3.", "c.", "iii.", "•", or nothing. */
export function nextListLabel(list: HtmlList, item: HtmlElement, css: CssCounters): string | undefined {
  const value = Number.parseInt(attribute(item, 'value') ?? '', 10)
  const number = Number.isSafeInteger(value) ? value : list.next
  list.next = number + list.step
  const styled = css.label(list.classes, number)
  if (styled !== undefined) return styled === '' ? undefined : styled
  switch (styleOf(item) ?? list.style) {
    case 'none':
      return undefined
    case 'decimal':
      return `${number}.`
    case 'decimal-leading-zero':
      return `${String(number).padStart(2, '0')}.`
    case 'lower-alpha':
    case 'lower-latin':
      return `${toLetters(number)}.`
    case 'upper-alpha':
    case 'upper-latin':
      return `${toLetters(number).toUpperCase()}.`
    case 'lower-roman':
      return `${toRoman(number).toLowerCase()}.`
    case 'upper-roman':
      return `${toRoman(number)}.`
    default:
      return '•'
  }
}
