import { BuilderElement, XmlComponent } from 'docx'

/** Attributes of an element, by their name in the file: `w:val`. */
export type Attributes = Readonly<Record<string, string | number>>

/** An element of WordprocessingML for which docx has no class of its own. */
export function element(
  name: string,
  attributes: Attributes = {},
  children: readonly XmlComponent[] = [],
): XmlComponent {
  const payload = Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, { key, value }]))
  return new BuilderElement<Record<string, string | number>>({ name, attributes: payload, children })
}

/** An element that holds text and keeps its spaces. */
export class TextElement extends XmlComponent {
  constructor(name: string, text: string) {
    super(name)
    this.root.push({ _attr: { 'xml:space': 'preserve' } }, text)
  }
}
