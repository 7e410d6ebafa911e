import type { ReadBlock } from '../../../../shared/source/block.ts'
import { FileRefused } from '../../../../shared/source/file-refused.ts'
import { messageList } from '../../../../shared/source/message-list.ts'
import type { OfficePackage } from '../../../../shared/word/read/package.ts'
import { declaredCharset, readHtml } from '../html/read-html.ts'
import { readMail } from '../mail/read-mail.ts'
import { readRtf } from '../rtf/read-rtf.ts'
import { decodeText } from '../text/decode-text.ts'
import { readText } from '../text/read-text.ts'
import { openZip } from '../zip/open-zip.ts'
import { readZippedWord } from './read-word.ts'

/** A document within a document within a document is as deep as anyone means it. */
const MOST_LEVELS = 2

const CHUNK = /\.(?:docx|docm|dotx|rtf|mht|mhtml|x?html?|txt)$/i

async function readChunk(bytes: Uint8Array, level: number): Promise<readonly ReadBlock[] | undefined> {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1')
  if (head.startsWith('PK')) {
    return level < MOST_LEVELS ? (await readZippedWord(await openZip(bytes), level + 1)).blocks : undefined
  }
  if (/^\s*\{\\rtf/.test(head)) return readRtf(bytes).blocks
  if (/^(?:MIME-Version|Content-Type|From):/im.test(head) && !/^\s*</.test(head)) return (await readMail(bytes)).blocks
  const text = decodeText(bytes, messageList(), declaredCharset(bytes))
  return /<[a-z!][^>]*>/i.test(text) ? readHtml(text, { isPage: false }).blocks : readText(text).blocks
}

/**
 * Reads what some converters put into a document whole, by part: a web page, a plain text, another Word document.
 *
 * @param level how many documents stand around this one
 */
export async function readChunks(
  pack: OfficePackage,
  names: readonly string[],
  level: number,
): Promise<ReadonlyMap<string, readonly ReadBlock[]>> {
  const chunks = new Map<string, readonly ReadBlock[]>()
  for (const name of names) {
    const bytes = CHUNK.test(name) ? pack.bytes?.(name) : undefined
    if (!bytes) continue
    try {
      const blocks = await readChunk(bytes, level)
      if (blocks) chunks.set(name.toLowerCase(), blocks)
    } catch (error) {
      // What cannot be read is named where the document refers to it.
      if (!(error instanceof FileRefused)) throw error
    }
  }
  return chunks
}
