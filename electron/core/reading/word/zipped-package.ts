import type { OfficePackage } from '../../../../shared/word/read/package.ts'
import { parseXml, type XmlElement } from '../../../../shared/word/read/xml.ts'
import type { OpenedZip } from '../zip/open-zip.ts'
import { xmlText } from '../zip/xml-text.ts'

/** Parts whose text may be wanted. Macros, embedded programs, fonts and pictures are never unpacked. */
const WANTED = /\.(?:xml|rels|x?html?|mht|mhtml|txt|docx|docm|dotx|rtf)$/i
const UNWANTED =
  /(?:^|\/)(?:theme|customXml|glossary|charts|diagrams(?!\/data\d*\.xml$)|media|embeddings|fonts|activeX|slides|worksheets)\/|(?:fontTable|webSettings|people|thumbnail)[^/]*$/i

/** The parts of a zipped Office document, unpacked once and parsed when asked for. */
export async function zippedPackage(zip: OpenedZip): Promise<OfficePackage> {
  const unpacked = new Map<string, Uint8Array>()
  const parsed = new Map<string, XmlElement>()
  for (const name of zip.names) {
    if (WANTED.test(name) && !UNWANTED.test(name)) unpacked.set(name.toLowerCase(), await zip.read(name))
  }
  return {
    has: (part) => unpacked.has(part.toLowerCase()),
    xml: (part) => {
      const key = part.toLowerCase()
      const bytes = unpacked.get(key)
      if (!bytes) return undefined
      const known = parsed.get(key)
      if (known) return known
      const root = parseXml(xmlText(bytes), { part })
      parsed.set(key, root)
      return root
    },
    bytes: (part) => unpacked.get(part.toLowerCase()),
  }
}
