import { FileRefused } from '../../../../shared/source/file-refused.ts'
import type { MessageList } from '../../../../shared/source/message-list.ts'

const BYTE_ORDER_MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

const strictly = (encoding: string, bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** UTF-32 with its mark, which no decoder of the platform knows; little-endian begins like UTF-16. */
function utf32(bytes: Uint8Array): string | undefined {
  const isLittle = bytes[0] === 0xff && bytes[1] === 0xfe && bytes[2] === 0 && bytes[3] === 0
  const isBig = bytes[0] === 0 && bytes[1] === 0 && bytes[2] === 0xfe && bytes[3] === 0xff
  if (!isLittle && !isBig) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const letters: string[] = []
  for (let at = 4; at + 4 <= bytes.length; at += 4) {
    const code = view.getUint32(at, isLittle)
    letters.push(code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD')
  }
  return letters.join('')
}

/** UTF-16 without its mark: in text of mostly Latin letters every second byte is zero. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, 4096)
  let even = 0
  let odd = 0
  for (let at = 0; at < sample.length; at++) if (sample[at] === 0) at % 2 === 0 ? even++ : odd++
  const most = sample.length / 2
  if (odd > most * 0.4 && even < most * 0.05) return 'utf-16le'
  if (even > most * 0.4 && odd < most * 0.05) return 'utf-16be'
  return undefined
}

/** Share of control characters that no text has; more than 1 in 100 is not text. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, 65_536)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is counted
  const controls = sample.match(/[\u0000-\u0008\u000E-\u001A\u001C-\u001F\u007F]/g)?.length ?? 0
  return sample.includes('\u0000') || controls > sample.length / 100
}

function refuseBinary(text: string): string {
  if (!isBinary(text)) return text
  throw new FileRefused(
    'refused',
    'The file is not text: it holds binary content in no format that can be read here. Nothing was imported.',
  )
}

/**
 * The text of a file: by byte order mark, else strict UTF-8, else the encoding the file names, else windows-1252.
 *
 * @param declared encoding that the file itself names (HTML's charset, an e-mail's header)
 * @throws FileRefused for binary content
 */
export function decodeText(bytes: Uint8Array, messages: MessageList, declared?: string): string {
  const wide = utf32(bytes)
  if (wide !== undefined) return refuseBinary(wide)
  for (const [encoding, mark] of BYTE_ORDER_MARKS) {
    if (mark.every((byte, at) => bytes[at] === byte)) {
      return refuseBinary(new TextDecoder(encoding).decode(bytes))
    }
  }
  const utf16 = unmarkedUtf16(bytes)
  if (utf16) {
    messages.say('encoding-guessed', 'The file does not name its encoding; it was read as UTF-16.')
    return refuseBinary(new TextDecoder(utf16).decode(bytes))
  }
  const utf8 = strictly('utf-8', bytes)
  if (utf8 !== undefined) return refuseBinary(utf8)
  if (declared && !/^utf-?8$/i.test(declared)) {
    const text = strictly(declared, bytes)
    if (text !== undefined) return refuseBinary(text)
  }
  const loose = new TextDecoder('utf-8').decode(bytes)
  const broken = loose.match(/\uFFFD/g)?.length ?? 0
  // biome-ignore lint/suspicious/noControlCharactersInRegex: counts letters outside ASCII
  const foreign = loose.match(/[^\u0000-\u007F\uFFFD]/g)?.length ?? 0
  if (broken * 20 < foreign) {
    messages.say(
      'encoding-damaged',
      'Some bytes are not valid UTF-8; each is shown as the replacement character “\uFFFD”.',
      broken,
    )
    return refuseBinary(loose)
  }
  messages.say(
    'encoding-guessed',
    'The file is not valid UTF-8; it was read as Western European (windows-1252). Check accents and quotation marks.',
  )
  return refuseBinary(new TextDecoder('windows-1252').decode(bytes))
}
