import { textOf } from '../note/header.ts'
import type { Note, NoteNode } from '../note/note.ts'
import { type TextBlock, textBlocksOf } from '../note/texts.ts'
import { bookmarkName } from '../word/identity/bookmark-name.ts'
import { type BlockHome, blockHomes } from './block-homes.ts'
import { type OffsetMap, offsetMap } from './offset-map.ts'
import type { NotePlace } from './proposal.ts'
import type { Look, ParagraphLook } from './read/looks.ts'
import { type Cell, currentText, type ReturnedDocument, type ReturnedParagraph } from './read/returned.ts'

/** What of the note a line of the exported copy shows. */
export interface LineTarget extends Omit<NotePlace, 'offset'> {
  /** Text of the block, field or heading, as exported. */
  readonly text: string
  /** From offsets of the line to offsets of that text. */
  readonly map: OffsetMap
  /** Where that text begins in the line, behind a printed label: what is changed before it is no text of the note. */
  readonly starts?: number
  /** Where the block stands in the note; absent for fields and headings of sections. */
  readonly home?: BlockHome
}

/** One paragraph of the body of the exported copy. */
export interface ExportedLine {
  readonly text: string
  readonly bookmarks: readonly string[]
  readonly cell?: Cell
  /** How its letters look; absent where no copy tells. */
  readonly looks?: readonly { readonly length: number; readonly look: Look }[]
  readonly look?: ParagraphLook
  readonly target?: LineTarget
}

/** A paragraph of a copy as a line, before it is known what of the note it shows. */
export function lineOf(paragraph: ReturnedParagraph): ExportedLine {
  const { bookmarks, cell, look, pieces } = paragraph
  return {
    text: currentText(paragraph),
    bookmarks,
    ...(cell ? { cell } : {}),
    looks: pieces.flatMap((piece) => (piece.deleted ? [] : { length: piece.text.length, look: piece.look })),
    look,
  }
}

/**
 * The paragraphs of an exported copy, each with the block, header field or section heading of the note that it prints.
 *
 * The copy is read like any returned file, so that labels and annexes, which are no text of the note, are known and
 * stand in nobody's way. Blocks are found by their bookmark, else by their words, in order.
 */
export function exportedLines(copy: ReturnedDocument, note: Note, labels: FieldLabels = {}): ExportedLine[] {
  const lines = copy.paragraphs.filter(({ story }) => story === 'body').map(lineOf)
  const targets = new Map<number, LineTarget>()
  const homes = blockHomes(note.body)
  const blocks = textBlocksOf(note.body)
  linkBlocks(lines, blocks, homes, targets)
  linkFields(lines, note, targets)
  linkEmptyFields(lines, note, labels, targets)
  linkHeadings(lines, note.body, homes, targets)
  linkEmptyBlocks(lines, blocks, homes, targets)
  return lines.map((line, n) => {
    const target = targets.get(n)
    return target ? { ...line, target } : line
  })
}

/** Without an exported copy: the note's own blocks, as if each were a paragraph. */
export function linesOfNote(note: Note): ExportedLine[] {
  const homes = blockHomes(note.body)
  return textBlocksOf(note.body)
    .filter(({ text, blockId }) => text.trim() !== '' && blockId !== '')
    .map(({ text, blockId }) => {
      const home = homes.get(blockId)
      return {
        text,
        bookmarks: [],
        target: { blockId, text, map: offsetMap(text, text), ...(home ? { home } : {}) },
      }
    })
}

/** What header fields are called on paper, in the languages of the app, by field id. */
export type FieldLabels = Readonly<Record<string, readonly string[]>>

type Homes = ReadonlyMap<string, BlockHome>
type Targets = Map<number, LineTarget>

function linkTo(line: ExportedLine | undefined, block: TextBlock, homes: Homes): LineTarget {
  const home = homes.get(block.blockId)
  const map = offsetMap(line?.text ?? '', block.text)
  return {
    blockId: block.blockId,
    text: block.text,
    map,
    ...startsIn(line?.text ?? '', block.text),
    ...(home ? { home } : {}),
  }
}

function linkBlocks(
  lines: readonly ExportedLine[],
  blocks: readonly TextBlock[],
  homes: Homes,
  targets: Targets,
): void {
  const keys = lines.map(({ text }) => key(text))
  const marks = new Map<string, number>()
  lines.forEach(({ bookmarks }, n) => {
    for (const name of bookmarks) if (!marks.has(name)) marks.set(name, n)
  })
  let next = 0
  for (const block of blocks) {
    const own = key(block.text)
    if (own === '' || block.blockId === '') continue
    const marked = marks.get(bookmarkName(block.blockId))
    if (marked !== undefined && !targets.has(marked)) {
      targets.set(marked, linkTo(lines[marked], block, homes))
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
    targets.set(found, linkTo(lines[found], block, homes))
    if (found >= next) next = found + 1
  }
}

function linkFields(lines: readonly ExportedLine[], note: Note, targets: Targets): void {
  for (const [fieldId, value] of Object.entries(note.header)) {
    const text = textOf(value)
    const own = key(text)
    if (own.length < 3) continue
    const fits = (test: (line: string) => boolean): number =>
      lines.findIndex((line, at) => !targets.has(at) && test(key(line.text)))
    // Some looks print the label in the same paragraph: "From: Asia Pacific Branch".
    let n = fits((line) => line === own)
    if (n < 0) n = fits((line) => line.endsWith(` ${own}`) && line.length <= own.length + 40)
    const line = lines[n]?.text ?? ''
    if (n >= 0) targets.set(n, { fieldId, text, map: offsetMap(line, text), ...startsIn(line, text) })
  }
}

/** Fields that hold nothing are printed as "None" behind their label: what is written there fills them in. */
function linkEmptyFields(lines: readonly ExportedLine[], note: Note, labels: FieldLabels, targets: Targets): void {
  const end = lines.findIndex(({ look }) => look === 'heading 2')
  for (const [fieldId, names] of Object.entries(labels)) {
    if (textOf(note.header[fieldId]) !== '') continue
    const found = lines.findIndex(
      ({ text }, n) =>
        n < end &&
        !targets.has(n) &&
        names.some((name) => text.startsWith(name) && /^\s?:/.test(text.slice(name.length))),
    )
    const line = lines[found]
    if (line)
      targets.set(found, { fieldId, text: '', map: offsetMap(line.text, ''), starts: line.text.indexOf(':') + 1 })
  }
}

/** Where a text begins in a line that prints words of its own before it. */
function startsIn(line: string, text: string): Pick<LineTarget, 'starts'> {
  if (text.trim() === '' || line.startsWith(text.slice(0, 20))) return {}
  const starts = offsetMap(text, line).at(0, 1)
  return /[\p{L}\p{N}]/u.test(line.slice(0, starts)) ? { starts } : {}
}

/** The printed headings of sections, in order; where a section holds nothing, the "None." under it is its text. */
function linkHeadings(lines: readonly ExportedLine[], body: NoteNode, homes: Homes, targets: Targets): void {
  let next = 0
  for (const section of body.content ?? []) {
    const text = String(section.attrs?.heading ?? '')
    const own = key(text)
    if (own === '') continue
    const at = lines.findIndex(
      (line, n) => n >= next && !targets.has(n) && /^heading/.test(line.look ?? '') && key(line.text) === own,
    )
    if (at < 0) continue
    next = at + 1
    const sectionId = String(section.attrs?.id ?? '')
    targets.set(at, { sectionId, text, map: offsetMap(lines[at]?.text ?? '', text) })
    const blocks = textBlocksOf({ type: 'doc', content: [section] })
    const [first] = blocks
    if (first && first.blockId !== '' && blocks.every((block) => key(block.text) === '') && !targets.has(next))
      if (lines[next] && !/^heading/.test(lines[next]?.look ?? '')) targets.set(next, linkTo(lines[next], first, homes))
  }
}

/** Letters of the word for an empty cell, in any language of the app. */
const LONGEST_NONE = 12

/** Blocks without words, in table cells above all: the empty lines between those of their neighbours. */
function linkEmptyBlocks(
  lines: readonly ExportedLine[],
  blocks: readonly TextBlock[],
  homes: Homes,
  targets: Targets,
): void {
  const lineOfBlock = new Map([...targets].flatMap(([n, { blockId }]) => (blockId === undefined ? [] : [[blockId, n]])))
  let before = -1
  blocks.forEach((block, at) => {
    const own = lineOfBlock.get(block.blockId)
    if (own !== undefined) {
      before = own
      return
    }
    if (key(block.text) !== '' || block.blockId === '' || before < 0) return
    const behind = blocks.slice(at + 1).find(({ blockId }) => lineOfBlock.has(blockId))
    const end = behind ? (lineOfBlock.get(behind.blockId) ?? 0) : Math.min(lines.length, before + 3)
    const isInCell = homes.get(block.blockId)?.isInCell ?? false
    for (let n = before + 1; n < end; n++) {
      const line = lines[n]
      if (!line || targets.has(n) || (line.cell !== undefined) !== isInCell) continue
      // An empty cell says "None": a cell without words is read aloud as nothing at all.
      if (key(line.text) !== '' && !(isInCell && key(line.text).length <= LONGEST_NONE)) continue
      targets.set(n, linkTo(line, block, homes))
      before = n
      break
    }
  })
}

/** Words alone: what is printed round them (marking, numbers, quotation marks) and footnote signs fall away. */
function key(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim()
}
