import type { XmlElement } from '../../../../shared/word/read/xml.ts'
import { changesIn, type Formatting, settingOf } from './formatting.ts'
import { element, setting } from './word-element.ts'
import type { WordFile } from './word-file.ts'

const STYLE_SHEET = 0x00a2
const NO_STYLE = 0x0fff

/** Built-in styles have a number and may be named in any language; these are the ones that a reader asks for. */
function builtInName(number: number): string | undefined {
  if (number >= 1 && number <= 9) return `heading ${number}`
  if (number >= 19 && number <= 27) return `toc ${number - 18}`
  return { 29: 'footnote text', 34: 'caption', 43: 'endnote text', 62: 'Title' }[number]
}

/** The list, level and outline level that a paragraph or a style says: `w:numPr` and `w:outlineLvl`. */
export function paragraphSettings(formatting: Formatting): XmlElement[] {
  const level = settingOf(formatting, 0x260a)
  const list = settingOf(formatting, 0x460b)
  // 0xF801 and above take a paragraph out of a list that its number alone names.
  const numbering = [...setting('ilvl', level), ...setting('numId', list !== undefined && list >= 0xf801 ? 0 : list)]
  return [
    ...(numbering.length > 0 ? [element('numPr', {}, numbering)] : []),
    ...setting('outlineLvl', settingOf(formatting, 0x2640)),
  ]
}

/** Switches of letters: bold, italic and hidden. 0x80 and 0x81 mean "as the style" and "not as the style". */
export function letterSettings(formatting: Formatting): XmlElement[] {
  const codes: readonly (readonly [string, number])[] = [
    ['b', 0x0835],
    ['i', 0x0836],
    ['strike', 0x0837],
    ['vanish', 0x083c],
  ]
  return codes.flatMap(([name, code]) => {
    const value = settingOf(formatting, code)
    return value === undefined || value === 0x80 ? [] : [element(name, { val: value === 0 ? '0' : '1' })]
  })
}

/** `styles.xml` of a binary document. */
export function docStyles({ table, structure }: WordFile): XmlElement {
  const { at, length } = structure(STYLE_SHEET)
  const end = at + length
  const count = table.u16(at + 2)
  const baseLength = table.u16(at + 4)
  const styles: XmlElement[] = []
  let start = at + 2 + table.u16(at)
  for (let index = 0; index < count && start < end; index++) {
    const size = table.u16(start)
    const style = start + 2
    start = style + size
    if (size === 0) continue
    const kind = table.u16(style + 2) & 0xf
    const base = table.u16(style + 2) >> 4
    const letters = table.u16(style + baseLength)
    const name = builtInName(table.u16(style) & 0xfff) ?? table.utf16(style + baseLength + 2, Math.min(letters, 255))
    const children = [...setting('name', name), ...(base === NO_STYLE ? [] : setting('basedOn', base))]
    let property = style + baseLength + 2 + 2 * letters + 2
    const next = (): Formatting => {
      property += property % 2 === style % 2 ? 0 : 1
      const size = table.u16(property)
      const from = property + 2
      property = from + size
      return { style: 0, changes: changesIn(table, kind === 1 && !paragraph ? from + 2 : from, from + size) }
    }
    let paragraph: Formatting | undefined
    if (kind === 1) {
      paragraph = next()
      children.push(element('pPr', {}, paragraphSettings(paragraph)), element('rPr', {}, letterSettings(next())))
    } else if (kind === 2) {
      children.push(element('rPr', {}, letterSettings(next())))
    }
    const type = kind === 1 ? 'paragraph' : kind === 2 ? 'character' : 'table'
    styles.push(element('style', { type, styleId: index, ...(index === 0 ? { default: '1' } : {}) }, children))
  }
  return element('styles', {}, styles)
}
