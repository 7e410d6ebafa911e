import { FileRefused } from '../../../../shared/source/file-refused.ts'
import { messageList } from '../../../../shared/source/message-list.ts'
import type { Reading } from '../../../../shared/source/reading.ts'
import { readText } from '../text/read-text.ts'
import { Bytes } from './bytes.ts'
import { readPieces } from './word-file.ts'

const START = '\u0013'
const SEPARATOR = '\u0014'
const END = '\u0015'
const SIGNS: Readonly<Record<string, string>> = {
  '\u0007': '\n',
  '\u000B': '\n',
  '\u000C': '\n\n',
  '\r': '\n\n',
  '\t': '\t',
  '\u001E': '\u2011',
}

/** What Word shows of its letters: of a field the result, of commands what they stand for. */
function shownText(text: string): string {
  const isInstruction: boolean[] = []
  let shown = ''
  for (const letter of text) {
    if (letter === START) isInstruction.push(true)
    else if (letter === SEPARATOR && isInstruction.length > 0) isInstruction[isInstruction.length - 1] = false
    else if (letter === END) isInstruction.pop()
    else if (!isInstruction.includes(true)) shown += letter < ' ' ? (SIGNS[letter] ?? '') : letter
  }
  return shown
}

/** Encodings of the languages whose letters stand in a code page of their own, by the number of the language. */
const ENCODINGS: readonly (readonly [encoding: string, languages: readonly number[]])[] = [
  ['windows-1250', [0x05, 0x0e, 0x15, 0x18, 0x1a, 0x1b, 0x1c, 0x24]],
  ['windows-1251', [0x02, 0x19, 0x22, 0x23, 0x2f]],
  ['windows-1253', [0x08]],
  ['windows-1254', [0x1f]],
  ['windows-1255', [0x0d]],
  ['windows-1256', [0x01, 0x20, 0x29]],
  ['windows-1257', [0x25, 0x26, 0x27]],
]

/** @param language Windows' number of a language; its lower ten bits leave the country out */
const encodingOf = (language: number, isMac: boolean): string =>
  isMac ? 'macintosh' : (ENCODINGS.find(([, languages]) => languages.includes(language & 0x3ff))?.[0] ?? 'windows-1252')

/** The text of a document saved in a hurry, whose pieces stand in any order. */
function gathered(main: Bytes, length: number): Uint8Array {
  const pieces = readPieces(main, main.u32(0x160), main.u32(0x164))
  const parts = pieces.map(({ from, to, at, isCompressed }) => {
    // These versions write every letter in one byte, and the offset as it is.
    const byte = isCompressed ? at * 2 : at
    return main.slice(byte, byte + Math.min(to, length) - from)
  })
  return Buffer.concat(parts)
}

/** The text of a document of Word 6 or 95, whose letters stand in one run of bytes. */
export function readOldDoc(bytes: Uint8Array): Reading {
  const main = new Bytes(bytes)
  const flags = main.u16(0x0a)
  if ((flags & 0x0100) !== 0) {
    throw new FileRefused(
      'refused',
      'The document is protected by a password, so its text cannot be read. Nothing was imported. Open it in Word, remove the password, save it, and import it again.',
    )
  }
  const from = main.u32(0x18)
  const length = Math.min(main.u32(0x34), main.length)
  const isInPieces = (flags & 0x0004) !== 0
  const bytes95 = isInPieces ? gathered(main, length) : main.slice(from, from + length)
  const text = new TextDecoder(encodingOf(main.u16(0x06), main.u16(0x14) === 256)).decode(bytes95)
  const messages = messageList()
  messages.say(
    'old-word',
    'The file was written by Word 6 or 95. Its words were read; automatic numbers, notes and the grid of tables were not. Save it as .docx to have them.',
  )
  return { blocks: readText(shownText(text)).blocks, messages: messages.all() }
}
