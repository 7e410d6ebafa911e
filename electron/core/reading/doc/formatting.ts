import type { Bytes } from './bytes.ts'
import type { WordFile } from './word-file.ts'

/** One change of a property: its code and where its value stands ([MS-DOC] 2.2.5, Sprm). */
export interface Change {
  readonly code: number
  readonly bytes: Bytes
  readonly at: number
  readonly length: number
}

/** What is said of a stretch of letters or of a paragraph. */
export interface Formatting {
  /** Paragraphs: number of the style. */
  readonly style: number
  readonly changes: readonly Change[]
}

const NOTHING: Formatting = { style: 0, changes: [] }
const TABLE_DEFINITION = 0xd608
const TAB_STOPS = 0xc615

/** Length of a value by the three highest bits of the code; the sixth kind says its length itself. */
const LENGTHS = [1, 1, 2, 4, 2, 2, 0, 3]

export function changesIn(bytes: Bytes, from: number, to: number): Change[] {
  const changes: Change[] = []
  for (let at = from; at + 2 < to; ) {
    const code = bytes.u16(at)
    let start = at + 2
    let length = LENGTHS[code >> 13] ?? 1
    if (code >> 13 === 6) {
      const isLong = code === TABLE_DEFINITION
      length = isLong ? bytes.u16(start) - 1 : bytes.u8(start)
      // Too many tab stops for one byte: the lists of those taken away and added say how long they are.
      if (code === TAB_STOPS && length === 255) {
        const removed = bytes.u8(start + 1)
        length = 2 + 4 * removed + 3 * bytes.u8(start + 2 + 4 * removed)
      }
      start += isLong ? 2 : 1
    }
    if (length < 0 || start + length > to) break
    changes.push({ code, bytes, at: start, length })
    at = start + length
  }
  return changes
}

/** The value of a property: the last change of it, as a number. */
export function settingOf({ changes }: Formatting, code: number): number | undefined {
  const change = changes.findLast((each) => each.code === code)
  if (!change) return undefined
  return change.length === 1 ? change.bytes.u8(change.at) : change.bytes.u16(change.at)
}

interface Stretch {
  readonly from: number
  readonly to: number
  readonly formatting: Formatting
}

const PAGE = 512

function paragraphPage(main: Bytes, page: number, into: Stretch[]): void {
  const count = main.u8(page + PAGE - 1)
  for (let index = 0; index < count; index++) {
    const offset = 2 * main.u8(page + 4 * (count + 1) + 13 * index)
    let at = page + offset
    const words = main.u8(at)
    const length = words === 0 ? 2 * main.u8(at + 1) : 2 * words - 1
    at += words === 0 ? 2 : 1
    const formatting = offset === 0 ? NOTHING : { style: main.u16(at), changes: changesIn(main, at + 2, at + length) }
    into.push({ from: main.u32(page + 4 * index), to: main.u32(page + 4 * index + 4), formatting })
  }
}

function letterPage(main: Bytes, page: number, into: Stretch[]): void {
  const count = main.u8(page + PAGE - 1)
  for (let index = 0; index < count; index++) {
    const offset = 2 * main.u8(page + 4 * (count + 1) + index)
    const at = page + offset
    const formatting = offset === 0 ? NOTHING : { style: 0, changes: changesIn(main, at + 1, at + 1 + main.u8(at)) }
    into.push({ from: main.u32(page + 4 * index), to: main.u32(page + 4 * index + 4), formatting })
  }
}

/** Looks formatting up by byte offset. */
export type FormattingAt = (byte: number) => Formatting

function lookUp(
  { main, table, structure }: WordFile,
  index: number,
  read: (main: Bytes, page: number, into: Stretch[]) => void,
): FormattingAt {
  const { at, length } = structure(index)
  const pages = Math.floor((length - 4) / 8)
  const stretches: Stretch[] = []
  for (let each = 0; each < pages && each < 1_000_000; each++) {
    const page = (table.u32(at + 4 * (pages + 1) + 4 * each) & 0x3fffff) * PAGE
    if (page > 0 && page + PAGE <= main.length) read(main, page, stretches)
  }
  stretches.sort((a, b) => a.from - b.from)
  let last: Stretch | undefined
  return (byte) => {
    if (last && byte >= last.from && byte < last.to) return last.formatting
    let [low, high] = [0, stretches.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((stretches[middle]?.from ?? 0) <= byte) low = middle
      else high = middle - 1
    }
    last = stretches[low]
    return last && byte >= last.from && byte < last.to ? last.formatting : NOTHING
  }
}

export const paragraphFormatting = (file: WordFile): FormattingAt => lookUp(file, 0x0102, paragraphPage)
export const letterFormatting = (file: WordFile): FormattingAt => lookUp(file, 0x00fa, letterPage)
