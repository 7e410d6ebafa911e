import { FileRefused } from '../../../../shared/source/file-refused.ts'
import { readOpenDocument } from '../../../../shared/source/opendocument/read-opendocument.ts'
import type { Reading, ReadMessage } from '../../../../shared/source/reading.ts'
import { readDocument } from '../../../../shared/word/read/read-document.ts'
import { parseXml } from '../../../../shared/word/read/xml.ts'
import type { OpenedZip } from '../zip/open-zip.ts'
import { flatPackage } from './flat-package.ts'
import { readChunks } from './read-chunks.ts'
import { zippedPackage } from './zipped-package.ts'

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

/**
 * Reads a zipped Word document: .docx, .docm, .dotx, in transitional or strict form.
 *
 * @param level how many documents stand around this one, when it is embedded
 */
export async function readZippedWord(zip: OpenedZip, level = 0): Promise<Reading> {
  const pack = await zippedPackage(zip)
  const chunks = await readChunks(pack, zip.names, level)
  const reading = readDocument(pack, { readChunk: (part) => chunks.get(part.toLowerCase()) })
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
