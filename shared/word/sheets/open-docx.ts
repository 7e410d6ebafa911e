import { strFromU8, unzipSync } from 'fflate'
import type { OfficePackage } from '../read/package.ts'
import { parseXml, type XmlElement } from '../read/xml.ts'

/** A Word file of our own writing, as parts. Files of strangers go through the reading guard instead. */
export function openDocx(
  bytes: Uint8Array,
): OfficePackage & { readonly raw: (part: string) => Uint8Array | undefined } {
  const parts = unzipSync(bytes)
  const trees = new Map<string, XmlElement>()
  return {
    has: (part) => parts[part] !== undefined,
    raw: (part) => parts[part],
    xml(part) {
      const known = trees.get(part)
      const content = parts[part]
      if (known !== undefined || content === undefined) return known
      const tree = parseXml(strFromU8(content), { part })
      trees.set(part, tree)
      return tree
    },
  }
}
