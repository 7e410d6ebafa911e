import { childOf, childrenOf, elementsOf, textOf, type XmlElement } from './xml.ts'

/** Brackets around what is more than one sign. */
const grouped = (text: string): string => ([...text].length > 1 && !/^\(.*\)$/.test(text) ? `(${text})` : text)

const part = (element: XmlElement, name: string): string => mathText(childOf(element, name))
const property = (element: XmlElement, group: string, name: string, otherwise: string): string =>
  childOf(childOf(element, group), name)?.attributes['m:val'] ?? otherwise

/**
 * A formula in one line, as one would type it: "a/b", "x^2", "√(x+1)".
 *
 * A passage must be text to be quoted; the two-dimensional picture stays in the original.
 */
export function mathText(element: XmlElement | undefined): string {
  if (!element) return ''
  switch (element.name) {
    case 'm:t':
      return textOf(element)
    case 'm:f':
      return `${grouped(part(element, 'm:num'))}/${grouped(part(element, 'm:den'))}`
    case 'm:sSup':
      return `${part(element, 'm:e')}^${grouped(part(element, 'm:sup'))}`
    case 'm:sSub':
      return `${part(element, 'm:e')}_${grouped(part(element, 'm:sub'))}`
    case 'm:sSubSup':
      return `${part(element, 'm:e')}_${grouped(part(element, 'm:sub'))}^${grouped(part(element, 'm:sup'))}`
    case 'm:rad': {
      const degree = part(element, 'm:deg')
      return `${degree === '' ? '' : grouped(degree)}√${grouped(part(element, 'm:e'))}`
    }
    case 'm:nary': {
      const sign = property(element, 'm:naryPr', 'm:chr', '∫')
      const [from, to] = [part(element, 'm:sub'), part(element, 'm:sup')]
      return `${sign}${from === '' ? '' : `_${grouped(from)}`}${to === '' ? '' : `^${grouped(to)}`} ${part(element, 'm:e')}`
    }
    case 'm:d': {
      const inner = childrenOf(element, 'm:e')
        .map(mathText)
        .join(property(element, 'm:dPr', 'm:sepChr', '|'))
      return property(element, 'm:dPr', 'm:begChr', '(') + inner + property(element, 'm:dPr', 'm:endChr', ')')
    }
    case 'm:m':
      return `[${childrenOf(element, 'm:mr')
        .map((row) => childrenOf(row, 'm:e').map(mathText).join(', '))
        .join('; ')}]`
    default:
      return element.name.endsWith('Pr') ? '' : elementsOf(element).map(mathText).join('')
  }
}
