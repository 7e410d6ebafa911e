import type { Note } from '../note/note.ts'
import { type TextBlock, textBlocksOf } from '../note/texts.ts'
import { bookmarkName } from '../word/identity/bookmark-name.ts'
import { type OffsetMap, offsetMap } from './offset-map.ts'
import { currentText, type ReturnedDocument } from './read/returned.ts'

/** What of the note a line of the exported copy shows. */
export interface LineTarget {
  readonly blockId?: string
  readonly fieldId?: string
  /** Text of the block or field, as exported. */
  readonly text: string
  /** From offsets of the line to offsets of that text. */
  readonly map: OffsetMap
}

/** One paragraph of the body of the exported copy. */
export interface ExportedLine {
  readonly text: string
  readonly bookmarks: readonly string[]
  readonly isInTable: boolean
  readonly target?: LineTarget
}

/**
 * The paragraphs of an exported copy, each with the block or header field of the note that it prints.
 *
 * The copy is read like any returned file, so that headings, labels and annexes, which are no text of the note, are
 * known and stand in nobody's way. Blocks are found by their bookmark, else by their words, in order.
 */
export function exportedLines(copy: ReturnedDocument, note: Note): ExportedLine[] {
  const lines = copy.paragraphs
    .filter(({ story }) => story === 'body')
    .map((paragraph) => ({
      text: currentText(paragraph),
      bookmarks: paragraph.bookmarks,
      isInTable: paragraph.isInTable,
    }))
  const targets = new Map<number, LineTarget>()
  linkBlocks(lines, textBlocksOf(note.body), targets)
  linkFields(lines, note, targets)
  return lines.map((line, n) => {
    const target = targets.get(n)
    return target ? { ...line, target } : line
  })
}

/** Without an exported copy: the note's own blocks, as if each were a paragraph. */
export function linesOfNote(note: Note): ExportedLine[] {
  return textBlocksOf(note.body)
    .filter(({ text, blockId }) => text.trim() !== '' && blockId !== '')
    .map(({ text, blockId }) => ({
      text,
      bookmarks: [],
      isInTable: false,
      target: { blockId, text, map: offsetMap(text, text) },
    }))
}

type Line = Omit<ExportedLine, 'target'>

function linkBlocks(lines: readonly Line[], blocks: readonly TextBlock[], targets: Map<number, LineTarget>): void {
  const keys = lines.map(({ text }) => key(text))
  let next = 0
  const link = (n: number, block: TextBlock): void => {
    targets.set(n, {
      blockId: block.blockId,
      text: block.text,
      map: offsetMap(lines[n]?.text ?? '', block.text),
    })
  }
  for (const block of blocks) {
    const own = key(block.text)
    if (own === '' || block.blockId === '') continue
    const marked = lines.findIndex((line) => line.bookmarks.includes(bookmarkName(block.blockId)))
    if (marked >= 0 && !targets.has(marked)) {
      link(marked, block)
      next = Math.max(next, marked + 1)
      continue
    }
    const fits = (from: number, to: number, test: (line: string) => boolean): number => {
      for (let n = from; n < to; n++) if (!targets.has(n) && test(keys[n] as string)) return n
      return -1
    }
    const isOwn = (line: string): boolean => line === own
    const holdsOwn = (line: string): boolean => line.includes(own) && line.length <= own.length + 80
    let found = fits(next, lines.length, isOwn)
    if (found < 0) found = fits(next, lines.length, holdsOwn)
    if (found < 0) found = fits(0, next, isOwn)
    if (found < 0) found = fits(0, next, holdsOwn)
    if (found < 0) continue
    link(found, block)
    if (found >= next) next = found + 1
  }
}

function linkFields(lines: readonly Line[], note: Note, targets: Map<number, LineTarget>): void {
  for (const [fieldId, value] of Object.entries(note.header)) {
    if (typeof value !== 'string' || key(value).length < 3) continue
    const own = key(value)
    const fits = (test: (line: string) => boolean): number =>
      lines.findIndex((line, at) => !targets.has(at) && test(key(line.text)))
    // Some looks print the label in the same paragraph: "From: Asia Pacific Branch".
    let n = fits((line) => line === own)
    if (n < 0) n = fits((line) => line.endsWith(` ${own}`) && line.length <= own.length + 40)
    if (n >= 0) targets.set(n, { fieldId, text: value, map: offsetMap(lines[n]?.text ?? '', value) })
  }
}

/** Words alone: what is printed round them (marking, numbers, quotation marks) and footnote signs fall away. */
function key(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim()
}
