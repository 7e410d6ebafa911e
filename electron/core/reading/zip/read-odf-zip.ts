import { FileRefused } from '../../../../shared/source/file-refused.ts'
import { readOpenDocument } from '../../../../shared/source/opendocument/read-opendocument.ts'
import type { Reading, ReadMessage } from '../../../../shared/source/reading.ts'
import { parseXml, type XmlElement } from '../../../../shared/word/read/xml.ts'
import type { OpenedZip } from './open-zip.ts'
import { xmlText } from './xml-text.ts'

/** Reads a zipped OpenDocument text. Macros and embedded objects in it are never unpacked. */
export async function readZippedOpenDocument(zip: OpenedZip): Promise<Reading> {
  const part = async (name: string): Promise<XmlElement | undefined> =>
    zip.names.includes(name) ? parseXml(xmlText(await zip.read(name)), { part: name, keepsSpace: true }) : undefined
  /** The text can do without its styles; a number then shows as none. */
  const secondary = (name: string) =>
    part(name).catch((error: unknown) => {
      if (!(error instanceof FileRefused) || error.code !== 'unreadable') throw error
      damaged.push({
        code: 'part-damaged',
        sentence: `The part “${name}” of the document is damaged and was not read.`,
      })
      return undefined
    })
  const damaged: ReadMessage[] = []
  const manifest = zip.names.includes('META-INF/manifest.xml') ? xmlText(await zip.read('META-INF/manifest.xml')) : ''
  if (/<[\w:]*encryption-data\b/.test(manifest)) {
    throw new FileRefused(
      'refused',
      'The document is protected by a password, so its text cannot be read. Nothing was imported. Open it with the password and save it without.',
    )
  }
  const content = await part('content.xml')
  if (!content) throw new FileRefused('unreadable', 'The document has no content part, so there is no text to import.')
  const reading = readOpenDocument({
    content,
    styles: await secondary('styles.xml'),
    meta: await secondary('meta.xml'),
  })
  const hasMacros = zip.names.some((name) => /^(?:Basic|Scripts)\//.test(name))
  const ignored = {
    code: 'macros-ignored',
    sentence: 'The document carries macros. They were never opened or run; only its text was read.',
  }
  return { ...reading, messages: [...(hasMacros ? [ignored] : []), ...damaged, ...reading.messages] }
}
