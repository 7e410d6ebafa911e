import { strFromU8, unzipSync } from 'fflate'
import { elementsNamed, parseXml, visibleText } from '../../shared/word/package/xml.ts'

/** What a reader sees of a Word file: its paragraphs and footnotes as texts, in order. */
export function shownText(bytes: Uint8Array): readonly string[] {
  const parts = unzipSync(bytes)
  return ['word/document.xml', 'word/footnotes.xml'].flatMap((path) => {
    const part = parts[path]
    return part ? elementsNamed(parseXml(strFromU8(part)), 'w:p').map(visibleText) : []
  })
}
