import type { XmlElement, XmlNode } from '../../../../shared/word/read/xml.ts'

type Values = Readonly<Record<string, string | number | undefined>>

/** An element of WordprocessingML: `element('numId', { val: 3 })` is `<w:numId w:val="3"/>`. */
export function element(name: string, values: Values = {}, children: readonly XmlNode[] = []): XmlElement {
  const attributes: Record<string, string> = {}
  for (const [key, value] of Object.entries(values)) if (value !== undefined) attributes[`w:${key}`] = String(value)
  return { name: `w:${name}`, attributes, children }
}

/** An element that holds its value, where there is one: none without a value. */
export const setting = (name: string, val: string | number | undefined): XmlElement[] =>
  val === undefined ? [] : [element(name, { val })]
