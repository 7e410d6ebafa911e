import type { ReadBlock } from '../../../../shared/source/block.ts'
import { FileRefused } from '../../../../shared/source/file-refused.ts'
import { messageList } from '../../../../shared/source/message-list.ts'
import { readOpenDocument } from '../../../../shared/source/opendocument/read-opendocument.ts'
import type { Reading, ReadMessage } from '../../../../shared/source/reading.ts'
import type { OfficePackage } from '../../../../shared/word/read/package.ts'
import { readDocument } from '../../../../shared/word/read/read-document.ts'
import { parseXml } from '../../../../shared/word/read/xml.ts'
import { declaredCharset, readHtml } from '../html/read-html.ts'
import { decodeText } from '../text/decode-text.ts'
import { readText } from '../text/read-text.ts'
import type { OpenedZip } from '../zip/open-zip.ts'
import { flatPackage } from './flat-package.ts'
import { zippedPackage } from './zipped-package.ts'

/** Reads what some converters put into a document whole: a web page or a plain text. */
function chunkReader(pack: OfficePackage): (part: string) => readonly ReadBlock[] | undefined {
  return (part) => {
    const bytes = pack.bytes?.(part)
    if (!bytes) return undefined
    const text = decodeText(bytes, messageList(), declaredCharset(bytes))
    return /<[a-z!][^>]*>/i.test(text) ? readHtml(text, { isPage: false }).blocks : readText(text).blocks
  }
}

/** What an archive carries beside its text, and that is never opened. */
function neverOpened(names: readonly string[]): ReadMessage[] {
  const found: ReadMessage[] = []
  if (names.some((name) => /vbaProject|macrosheets/i.test(name))) {
    found.push({
      code: 'macros-ignored',
      sentence: 'The document carries macros. They were never opened or run; only its text was read.',
    })
  }
  if (names.some((name) => /\/(?:embeddings|activeX)\//i.test(name))) {
    found.push({
      code: 'embedding-ignored',
      sentence: 'The document carries embedded files or controls. They were never opened; only its text was read.',
    })
  }
  if (names.some((name) => /^_xmlsignatures\//i.test(name))) {
    found.push({
      code: 'signature-unchecked',
      sentence: 'The document is digitally signed. The signature was not checked; the original is kept unchanged.',
    })
  }
  return found
}

/** Reads a zipped Word document: .docx, .docm, .dotx, in transitional or strict form. */
export async function readZippedWord(zip: OpenedZip): Promise<Reading> {
  const pack = await zippedPackage(zip)
  const reading = readDocument(pack, { readChunk: chunkReader(pack) })
  return { ...reading, messages: [...neverOpened(zip.names), ...reading.messages] }
}

/** Reads a Word or OpenDocument text in one XML file. */
export function readFlatWord(xml: string): Reading {
  const isOpenDocument = /<(?:\w+:)?document\b[^>]*urn:oasis:names:tc:opendocument/.test(xml.slice(0, 8000))
  const root = parseXml(xml, { part: 'the document', keepsSpace: isOpenDocument })
  if (root.name === 'office:document') return readOpenDocument({ content: root, styles: root, meta: root })
  if (root.name !== 'pkg:package' && root.name !== 'w:wordDocument' && root.name !== 'w:document') {
    throw new FileRefused(
      'refused',
      'The file is XML, but not of a word processor that can be read here. Nothing was imported.',
    )
  }
  return readDocument(flatPackage(root))
}
