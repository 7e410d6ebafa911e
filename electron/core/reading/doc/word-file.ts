import { FileRefused } from '../../../../shared/source/file-refused.ts'
import { Bytes } from './bytes.ts'
import type { OleFile } from './ole-file.ts'

/** One stretch of text as it stands in the file: a document saved in a hurry has many, in any order. */
export interface Piece {
  readonly from: number
  readonly to: number
  /** Byte offset of the first letter in the main stream. */
  readonly at: number
  readonly isCompressed: boolean
}

/** Lengths of the texts that follow one another: body, footnotes, headers, macros, comments, endnotes, text boxes. */
export interface Stories {
  readonly body: number
  readonly footnotes: number
  readonly headers: number
  readonly macros: number
  readonly comments: number
  readonly endnotes: number
  readonly boxes: number
}

/** The parts of a binary Word document of Word 97 and later ([MS-DOC]). */
export interface WordFile {
  readonly main: Bytes
  readonly table: Bytes
  readonly stories: Stories
  /** Offset and length of a structure in the table stream, by its place in the file information block. */
  readonly structure: (offset: number) => { readonly at: number; readonly length: number }
  /** The letter at a character position. */
  readonly letter: (position: number) => string
  /** Byte offset of a letter: formatting is kept by it. */
  readonly byteOf: (position: number) => number
}

const PIECES = 0x01a2

/** Every letter costs two calls; a text of this length is four thousand pages. */
const MOST_LETTERS = 20_000_000

const refuse = (sentence: string): FileRefused => new FileRefused('refused', `${sentence} Nothing was imported.`)

export function readPieces(table: Bytes, at: number, length: number): Piece[] {
  let start = at
  // Property lists of a hurried save come first, each with its length.
  while (start < at + length && table.u8(start) === 1) start += 3 + table.u16(start + 1)
  if (table.u8(start) !== 2) return []
  const count = Math.floor((table.u32(start + 1) - 4) / 12)
  const pieces: Piece[] = []
  for (let index = 0; index < count && index < 1_000_000; index++) {
    const positions = start + 5 + 4 * index
    const written = table.u32(start + 5 + 4 * (count + 1) + 8 * index + 2)
    const isCompressed = (written & 0x40000000) !== 0
    const offset = written & 0x3fffffff
    const [from, to] = [table.u32(positions), table.u32(positions + 4)]
    if (to <= from) continue
    pieces.push({ from, to, at: isCompressed ? offset / 2 : offset, isCompressed })
  }
  return pieces
}

const WESTERN = new TextDecoder('windows-1252')
const LETTERS = Array.from({ length: 256 }, (_, code) => WESTERN.decode(Uint8Array.of(code)))

/** @throws FileRefused when the document is protected or its text cannot be found */
export function openWordFile(ole: OleFile): WordFile {
  const main = new Bytes(ole.stream('WordDocument') ?? new Uint8Array())
  const flags = main.u16(0x0a)
  if ((flags & 0x0100) !== 0) {
    throw refuse(
      'The document is protected by a password, so its text cannot be read. Open it in Word, remove the password, save it, and import it again.',
    )
  }
  const table = new Bytes(ole.stream((flags & 0x0200) !== 0 ? '1Table' : '0Table') ?? new Uint8Array())
  const structure = (offset: number) => ({ at: main.u32(offset), length: main.u32(offset + 4) })
  const { at, length } = structure(PIECES)
  const pieces = readPieces(table, at, length)
  const last = Math.min(MOST_LETTERS, Math.max(0, ...pieces.slice(-1).map(({ to }) => to)))
  const count = (offset: number) => Math.min(main.u32(offset), last)
  const stories = {
    body: count(0x4c),
    footnotes: count(0x50),
    headers: count(0x54),
    macros: count(0x58),
    comments: count(0x5c),
    endnotes: count(0x60),
    boxes: count(0x64),
  }
  if (pieces.length === 0) throw refuse('The old Word document names no place for its text.')
  let known = pieces[0]
  const pieceOf = (position: number): Piece | undefined => {
    if (known && position >= known.from && position < known.to) return known
    let [low, high] = [0, pieces.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((pieces[middle]?.from ?? 0) <= position) low = middle
      else high = middle - 1
    }
    known = pieces[low]
    return known && position >= known.from && position < known.to ? known : undefined
  }
  const byteOf = (position: number): number => {
    const piece = pieceOf(position)
    return piece ? piece.at + (position - piece.from) * (piece.isCompressed ? 1 : 2) : -1
  }
  return {
    main,
    table,
    stories,
    structure,
    byteOf,
    letter: (position) => {
      const piece = pieceOf(position)
      if (!piece) return ''
      const byte = byteOf(position)
      return piece.isCompressed ? (LETTERS[main.u8(byte)] ?? '') : String.fromCharCode(main.u16(byte))
    },
  }
}
