import { childNamed, elementsNamed, valOf, type XmlElement } from '../package/xml.ts'
import type { OpenedWord } from './rule.ts'

/** Id of a paragraph's style; Normal where it names none. */
export function styleOf(paragraph: XmlElement): string {
  return valOf(childNamed(paragraph, 'w:pPr'), 'w:pStyle') ?? 'Normal'
}

/** Heading level of a paragraph, 1 to 9, by its style's outline level; undefined for running text. */
export function headingLevel(paragraph: XmlElement, word: OpenedWord): number | undefined {
  const own = valOf(childNamed(paragraph, 'w:pPr'), 'w:outlineLvl')
  const level = own ?? inherited(styleOf(paragraph), word, (style) => valOf(childNamed(style, 'w:pPr'), 'w:outlineLvl'))
  return level === undefined || Number(level) > 8 ? undefined : Number(level) + 1
}

/** Looks up a property in a style and the styles it rests on. */
export function inherited<Value>(
  id: string,
  word: OpenedWord,
  read: (style: XmlElement) => Value | undefined,
): Value | undefined {
  const seen = new Set<string>()
  let at: string | undefined = id
  while (at !== undefined && !seen.has(at)) {
    seen.add(at)
    const style = word.styles.get(at)
    if (style === undefined) return undefined
    const value = read(style)
    if (value !== undefined) return value
    at = valOf(style, 'w:basedOn')
  }
  return undefined
}

/** Size of a style's text in points, from the style, its bases or the document's defaults. */
export function sizeOf(id: string, word: OpenedWord): number {
  const own = inherited(id, word, (style) => valOf(childNamed(style, 'w:rPr'), 'w:sz'))
  return Number(own ?? valOf(documentDefaults(word), 'w:sz') ?? 20) / 2
}

/** Run properties of the document's defaults. */
export function documentDefaults(word: OpenedWord): XmlElement | undefined {
  return elementsNamed(word.trees.get('word/styles.xml'), 'w:rPrDefault').flatMap((each) =>
    elementsNamed(each, 'w:rPr'),
  )[0]
}
