import { FileRefused } from '../../../shared/source/file-refused.ts'
import { messageList } from '../../../shared/source/message-list.ts'
import type { Reading, ReadMessage } from '../../../shared/source/reading.ts'
import { detectFormat, type Format } from './detect-format.ts'
import type { FileToRead, ReadingProgress } from './reading-child.ts'
import { decodeText } from './text/decode-text.ts'
import { readText } from './text/read-text.ts'
import { xmlText } from './zip/xml-text.ts'

export interface ReadFileOptions {
  readonly textBytes: number
  readonly onProgress?: (progress: ReadingProgress) => void
}

/** What files of a format are called, and what the format is called in a message. */
const FORMATS: Readonly<Record<string, { readonly named: string; readonly extensions: readonly string[] }>> = {
  html: { named: 'a web page', extensions: ['html', 'htm', 'xhtml', 'shtml', 'asp', 'aspx', 'php', 'jsp'] },
  rtf: { named: 'an RTF document', extensions: ['rtf'] },
  pdf: { named: 'a PDF', extensions: ['pdf'] },
  mail: { named: 'an e-mail', extensions: ['eml', 'mht', 'mhtml'] },
  zip: { named: 'a Word or OpenDocument text', extensions: ['docx', 'docm', 'dotx', 'dotm', 'odt', 'ott', 'zip'] },
  ole: { named: 'a Word document of the old kind', extensions: ['doc', 'dot', 'wbk'] },
  xml: { named: 'a text in one XML file', extensions: ['xml', 'fodt', 'fott'] },
}

/** Says so when a file's name promises something else than it holds. Plain text may have any name but a format's. */
function wrongExtension(name: string, format: Format): ReadMessage[] {
  const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase()
  if (typeof format !== 'string' || !extension) return []
  const own = FORMATS[format]
  const isPromised = Object.values(FORMATS).some(({ extensions }) => extensions.includes(extension))
  if (own ? own.extensions.includes(extension) : !isPromised) return []
  return [
    {
      code: 'wrong-extension',
      sentence: `The name ends in “.${extension}”, but the content is ${own?.named ?? 'plain text'}; it was read as such.`,
    },
  ]
}

function refuseLargeText(bytes: Uint8Array, most: number): void {
  if (bytes.length <= most) return
  const mb = (size: number) => Math.round(size / 1024 / 1024)
  throw new FileRefused(
    'too-large',
    `The text has ${mb(bytes.length)} MB; up to ${mb(most)} MB of text can be read safely. Nothing was imported. Split the file, or import only the part you need.`,
  )
}

/** Each format's reader is loaded when it is needed: a text must not wait for the PDF library. */
async function readAs(format: Format, file: FileToRead, options: ReadFileOptions): Promise<Reading> {
  const { bytes } = file
  const messages = messageList()
  const read = (reading: Reading): Reading => ({ ...reading, messages: [...messages.all(), ...reading.messages] })
  if (typeof format !== 'string') {
    throw new FileRefused(
      'refused',
      `“${file.name}” is ${format.unreadable}, which holds no text that can be read here. Nothing was imported.`,
    )
  }
  switch (format) {
    case 'text':
      refuseLargeText(bytes, options.textBytes)
      return read(readText(decodeText(bytes, messages)))
    case 'markdown':
      refuseLargeText(bytes, options.textBytes)
      return read((await import('./text/read-markdown.ts')).readMarkdown(decodeText(bytes, messages)))
    case 'html': {
      refuseLargeText(bytes, options.textBytes)
      const { declaredCharset, readHtml } = await import('./html/read-html.ts')
      return read(readHtml(decodeText(bytes, messages, declaredCharset(bytes)), { isPage: !file.isPasted }))
    }
    case 'zip':
      return (await import('./zip/read-zip.ts')).readZip(bytes, file.name)
    case 'ole':
      return (await import('./doc/read-doc.ts')).readDoc(bytes, file.name)
    case 'xml':
      refuseLargeText(bytes, options.textBytes)
      return (await import('./word/read-word.ts')).readFlatWord(xmlText(bytes))
    case 'pdf':
      return (await import('./pdf/read-pdf.ts')).readPdf(bytes, file.name, options.onProgress ?? (() => undefined))
    case 'rtf':
      refuseLargeText(bytes, options.textBytes)
      return (await import('./rtf/read-rtf.ts')).readRtf(bytes)
    case 'mail':
      refuseLargeText(bytes, options.textBytes)
      return (await import('./mail/read-mail.ts')).readMail(bytes)
  }
}

/**
 * Reads a file of any known format. Runs in the reading process only: parsers of foreign files do not belong anywhere
 * else.
 *
 * @throws FileRefused with a sentence for the user
 */
export async function readFile(file: FileToRead, options: ReadFileOptions): Promise<Reading> {
  const format = detectFormat(file.name, file.bytes)
  const reading = await readAs(format, file, options)
  if (!reading.blocks.some((block) => block.text.trim() !== '')) {
    const hasPictures = reading.messages.some(({ code }) => /image|drawing/.test(code))
    throw new FileRefused(
      'refused',
      hasPictures
        ? `“${file.name}” holds pictures but no text, so there is nothing to import. If the pictures show text, it has to be recognised first.`
        : `“${file.name}” holds no text, so there is nothing to import.`,
    )
  }
  return { ...reading, messages: [...wrongExtension(file.name, format), ...reading.messages] }
}
