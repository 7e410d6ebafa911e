import { SaxesParser } from 'saxes'
import { FileRefused } from '../../source/file-refused.ts'
import { canonicalName, FORGOTTEN_NAMESPACES } from './xml-names.ts'

/** An element under canonical names: "w:p", with attributes such as "w:val". */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlNode[]
}

export type XmlNode = XmlElement | string

/** What one part may hold. Measured: a 300-page agreement has about 200,000 elements, 40 levels deep. */
const MOST_ELEMENTS = 3_000_000
const MOST_LEVELS = 256

const refuse = (why: string): never => {
  throw new FileRefused('refused', why)
}

/** Mistakes in single characters and undeclared prefixes, after which the rest of a file can still be trusted. */
const HARMLESS =
  /disallowed character|malformed character entity|character reference|undefined entity|unbound namespace prefix/i

export interface XmlOptions {
  /** Part of the file, for the message. */
  readonly part: string
  /** White space between elements counts (OpenDocument); in OOXML it never does. */
  readonly keepsSpace?: boolean
}

const hasText = (name: string): boolean => name.endsWith(':t') || name.endsWith('Text') || name.startsWith('dc')

/**
 * Parses one part of a document into a tree.
 *
 * No DOCTYPE is accepted, so no entity can unfold or fetch anything; depth and number of elements are bounded.
 * @throws FileRefused when the XML is hostile or broken: text from a broken part would be text with a hole in it
 */
export function parseXml(source: string, { part, keepsSpace = false }: XmlOptions): XmlElement {
  const root: { name: string; attributes: Record<string, string>; children: XmlNode[] } = {
    name: '#root',
    attributes: {},
    children: [],
  }
  const stack = [root]
  let elements = 0
  const parser = new SaxesParser({ xmlns: true, additionalNamespaces: FORGOTTEN_NAMESPACES, position: false })
  parser.on('error', (error) => {
    if (HARMLESS.test(error.message)) return
    throw new FileRefused(
      'unreadable',
      `The document is damaged: its part “${part}” is not well-formed XML. Nothing was imported. Open it in the program it came from, save it again, and try once more.`,
    )
  })
  parser.on('doctype', () =>
    refuse(
      `The document declares a document type in “${part}”, which no word processor writes and which can be used to do harm. Nothing was imported.`,
    ),
  )
  parser.on('opentag', (tag) => {
    elements += 1
    if (elements > MOST_ELEMENTS)
      refuse(`The part “${part}” holds more than three million elements. Nothing was imported.`)
    if (stack.length > MOST_LEVELS)
      refuse(`The part “${part}” is nested more than ${MOST_LEVELS} levels deep. Nothing was imported.`)
    const attributes: Record<string, string> = Object.create(null)
    for (const attribute of Object.values(tag.attributes)) {
      if (attribute.prefix === 'xmlns' || attribute.local.startsWith('rsid')) continue
      attributes[canonicalName(attribute.uri, attribute.prefix, attribute.local)] = attribute.value
    }
    const element = { name: canonicalName(tag.uri, tag.prefix, tag.local), attributes, children: [] }
    stack.at(-1)?.children.push(element)
    stack.push(element)
  })
  parser.on('closetag', () => {
    stack.pop()
  })
  const addText = (text: string) => {
    const parent = stack.at(-1)
    if (!parent || (!keepsSpace && !hasText(parent.name) && text.trim() === '')) return
    parent.children.push(text)
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.write(source.replace(/^[\s\uFEFF]+/, '')).close()
  const [document] = root.children.filter((node): node is XmlElement => typeof node !== 'string')
  return document ?? refuse(`The part “${part}” is empty. Nothing was imported.`)
}

export const elementsOf = (element: XmlElement | undefined): XmlElement[] =>
  element ? element.children.filter((node): node is XmlElement => typeof node !== 'string') : []

export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((node): node is XmlElement => typeof node !== 'string' && node.name === name)

export const childrenOf = (element: XmlElement | undefined, name: string): XmlElement[] =>
  elementsOf(element).filter((child) => child.name === name)

/** `w:val` of a child element: how OOXML writes most properties. */
export const settingOf = (element: XmlElement | undefined, name: string): string | undefined =>
  childOf(element, name)?.attributes['w:val']

/** A switch such as `<w:b/>`: on when present, unless its value says off; undefined when absent. */
export function switchOf(element: XmlElement | undefined, name: string): boolean | undefined {
  const child = childOf(element, name)
  if (!child) return undefined
  return !/^(?:0|false|off)$/i.test(child.attributes['w:val'] ?? 'true')
}

/** All text below an element, in order. */
export function textOf(element: XmlElement | undefined): string {
  if (!element) return ''
  return element.children.map((node) => (typeof node === 'string' ? node : textOf(node))).join('')
}

/** Every element of one name below an element, in document order. */
export function descendantsOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return elementsOf(element).flatMap((child) =>
    child.name === name ? [child, ...descendantsOf(child, name)] : descendantsOf(child, name),
  )
}
