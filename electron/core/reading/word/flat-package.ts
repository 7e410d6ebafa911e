import type { OfficePackage } from '../../../../shared/word/read/package.ts'
import { childOf, childrenOf, elementsOf, type XmlElement } from '../../../../shared/word/read/xml.ts'

/**
 * A Word document saved as one XML file: "flat OPC" with all its parts, or Word 2003's own XML, which has the styles
 * inside the document.
 */
export function flatPackage(root: XmlElement): OfficePackage {
  if (root.name === 'pkg:package') {
    const parts = new Map<string, XmlElement>()
    for (const part of childrenOf(root, 'pkg:part')) {
      const [content] = elementsOf(childOf(part, 'pkg:xmlData'))
      if (content) parts.set((part.attributes['pkg:name'] ?? '').replace(/^\//, '').toLowerCase(), content)
    }
    return { has: (name) => parts.has(name.toLowerCase()), xml: (name) => parts.get(name.toLowerCase()) }
  }
  const only: Readonly<Record<string, XmlElement | undefined>> = { 'word/document.xml': root }
  return {
    has: (name) => Object.hasOwn(only, name),
    xml: (name) => (Object.hasOwn(only, name) ? only[name] : undefined),
  }
}
