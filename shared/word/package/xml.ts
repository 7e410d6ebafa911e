import { SaxesParser } from 'saxes'

/** An element as it stands in a part, names with their prefixes: `w:p`. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (XmlElement | string)[]
}

/** @throws Error where the text is no well-formed XML */
export function parseXml(text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: false, position: false })
  const open: { name: string; attributes: Record<string, string>; children: (XmlElement | string)[] }[] = []
  let root: XmlElement | undefined
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, children: [] }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('text', (words) => {
    open.at(-1)?.children.push(words)
  })
  parser.on('closetag', () => {
    const closed = open.pop()
    if (open.length === 0) root = closed
  })
  parser.write(text).close()
  if (root === undefined) throw new Error('There is no element.')
  return root
}

/** Every element of the tree in document order, the root first. */
export function* everyElement(root: XmlElement): Generator<XmlElement> {
  yield root
  for (const child of root.children) if (typeof child !== 'string') yield* everyElement(child)
}

/** Every element with that name, in document order. */
export function elementsNamed(root: XmlElement | undefined, ...names: readonly string[]): XmlElement[] {
  return root === undefined ? [] : [...everyElement(root)].filter(({ name }) => names.includes(name))
}

export function childNamed(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return childElements(element).find((child) => child.name === name)
}

export function childElements(element: XmlElement | undefined): readonly XmlElement[] {
  return (element?.children ?? []).filter((child) => typeof child !== 'string')
}

/** The value of a `w:val` child: `valOf(pPr, 'w:pStyle')`. */
export function valOf(element: XmlElement | undefined, name: string): string | undefined {
  return childNamed(element, name)?.attributes['w:val']
}

/** What a reader of the page sees of an element: text, with field codes and deleted text left out. */
export function visibleText(element: XmlElement): string {
  if (element.name === 'w:t') return element.children.filter((child) => typeof child === 'string').join('')
  if (element.name === 'w:tab') return '\t'
  if (element.name === 'w:br' || element.name === 'w:cr') return '\n'
  return childElements(element).map(visibleText).join('')
}
