import type { ReadBlock } from '../../../../shared/source/block.ts'
import { divisionOf, isContentsLine } from '../../../../shared/source/divisions.ts'
import { looksLikeHeading, startsListItem } from '../../../../shared/source/plain-structure.ts'
import { boxesOf } from './boxes.ts'
import { joinLines, vocabularyOf } from './join-lines.ts'
import type { Line } from './line-of.ts'
import { tableBlocks } from './table-blocks.ts'

const weighted = (pairs: readonly (readonly [number, number])[]): number => {
  const weights = new Map<number, number>()
  for (const [value, weight] of pairs) weights.set(value, (weights.get(value) ?? 0) + weight)
  return [...weights].reduce((best, next) => (next[1] > best[1] ? next : best), [0, -1])[0]
}

const half = (value: number): number => Math.round(value * 2) / 2

/** What is usual in the document: the size of its text and the step from line to line. */
export interface Usual {
  readonly size: number
  readonly step: number
}

export function usualOf(lines: readonly Line[]): Usual {
  const size = weighted(lines.map((line) => [half(line.size), line.text.length]))
  const steps = lines.flatMap((line, index) => {
    const before = lines[index - 1]
    const step = before && before.page === line.page && before.region === line.region ? line.y - before.y : 0
    return step > 0 && step < size * 3 && half(line.size) === size ? [[half(step), 1] as const] : []
  })
  return { size, step: weighted(steps) || size * 1.2 }
}

interface Margins {
  left: number
  right: number
  lines: number
}

/** A column of fewer lines does not show how wide it is. */
const SHOWS_WIDTH = 5

/**
 * Margins of each column of each page: where its lines begin and end. A page with a few lines takes the width that other
 * pages have from the same left margin.
 */
function marginsOf(lines: readonly Line[]): Map<string, Margins> {
  const margins = new Map<string, Margins>()
  for (const line of lines) {
    if (line.table) continue
    const key = `${line.page} ${line.region}`
    const known = margins.get(key)
    margins.set(key, {
      left: Math.min(known?.left ?? line.x, line.x),
      right: Math.max(known?.right ?? line.right, line.right),
      lines: (known?.lines ?? 0) + 1,
    })
  }
  const widths = new Map<number, number>()
  const place = (left: number) => Math.round(left / 8)
  for (const { left, right, lines: count } of margins.values()) {
    const known = widths.get(place(left)) ?? 0
    widths.set(place(left), count >= SHOWS_WIDTH || known === 0 ? Math.max(known, right) : known)
  }
  for (const each of margins.values()) {
    if (each.lines < SHOWS_WIDTH) each.right = Math.max(each.right, widths.get(place(each.left)) ?? 0)
  }
  return margins
}

interface Paragraph {
  readonly lines: Line[]
}

const ends = (text: string): boolean => /[.!?;:…।][”"’»)\]]*\d{0,2}$/.test(text)

/** How much the line before falls short of its column, in points, beyond the next word: negative when it is full. */
function shortOf(line: Line, before: Line, usual: Usual, margins: ReturnType<typeof marginsOf>): number {
  const { right } = margins.get(`${before.page} ${before.region}`) ?? before
  const firstWord = /^\S+/.exec(line.text)?.[0].length ?? 0
  const letter = (line.right - line.x) / Math.max(1, line.text.length)
  return right - before.right - (firstWord + 1) * letter - usual.size
}

/**
 * Whether a line only looks like the beginning of an article or a point, because "as set out in" stands at the end of
 * the line before it.
 */
function runsOn(line: Line, before: Line, usual: Usual, margins: ReturnType<typeof marginsOf>): boolean {
  const isOpen = !/[.!?;:,…।–—-][”"’»)\]]*\d{0,2}$|\b(?:and|or|et|ou)$/i.test(before.text)
  const isSameType = line.isBold === before.isBold && Math.abs(line.size - before.size) < 0.3
  const isNextLine =
    line.region !== before.region || line.page !== before.page || line.y - before.y <= usual.step * 1.32
  const isBulleted = /^[^\p{L}\p{N}(]/u.test(line.text)
  return isOpen && isSameType && isNextLine && !isBulleted && shortOf(line, before, usual, margins) < 0
}

/** Whether a line begins a paragraph after the line before it. */
function begins(
  line: Line,
  before: Line,
  paragraph: Paragraph,
  usual: Usual,
  margins: ReturnType<typeof marginsOf>,
): boolean {
  const isSamePlace = line.page === before.page && line.region === before.region
  if (line.table || before.table || line.noteNumber !== undefined) return true
  if (Math.abs(line.size - before.size) > Math.max(0.6, usual.size * 0.06)) return true
  if (startsListItem(line.text) || divisionOf({ kind: 'paragraph', text: line.text }))
    return !runsOn(line, before, usual, margins)
  // Lines of one heading: large, and no further apart than their size asks for.
  if (isSamePlace && line.size > usual.size * 1.12) return line.y - before.y > line.size * 1.6
  // A heading in the size of the text: bold lines of their own before lines that are not.
  if (before.isBold !== line.isBold && paragraph.lines.length <= 2 && before.isBold) return true
  if (line.isBold && !before.isBold && ends(before.text)) return true
  if (divisionOf({ kind: 'paragraph', text: before.text }) && looksLikeHeading(before.text, false)) return true
  if (isContentsLine(before.text)) return true
  const { left } = margins.get(`${line.page} ${line.region}`) ?? { left: line.x }
  // The next word would have fitted on the line before: somebody ended it there.
  const isShort = shortOf(line, before, usual, margins) > 0
  if (!isSamePlace)
    return ends(before.text) ? isShort || /^\p{Lu}/u.test(line.text) : isShort && !/^\p{Ll}/u.test(line.text)
  if (line.y - before.y > usual.step * 1.32) return true
  // Rows of what may be a table; the second line of a cell has no gap in it.
  if (line.text.includes('\t')) return true
  const isIndented = line.x - left > usual.size * 0.9
  const first = paragraph.lines[0]
  const continuesAt = paragraph.lines.length > 1 ? before.x : undefined
  if (isIndented && continuesAt !== undefined && line.x - continuesAt > usual.size * 0.9 && ends(before.text))
    return true
  if (
    isIndented &&
    continuesAt === undefined &&
    first &&
    line.x - first.x > usual.size * 0.9 &&
    !startsListItem(first.text) &&
    isShort
  )
    return true
  return isShort && (ends(before.text) || /^\p{Lu}/u.test(line.text))
}

export function paragraphsOf(lines: readonly Line[], usual: Usual): Paragraph[] {
  const margins = marginsOf(lines)
  const paragraphs: Paragraph[] = []
  for (const line of lines) {
    const last = paragraphs.at(-1)
    const before = last?.lines.at(-1)
    if (!last || !before || begins(line, before, last, usual, margins)) paragraphs.push({ lines: [line] })
    else last.lines.push(line)
  }
  return paragraphs
}

/** A size in which more than this share of the letters is set is text, not headings: a preface, a long quotation. */
const MOST_OF_HEADINGS = 0.15

/** Sizes larger than the text, the largest first: the ranks of headings. */
function headingSizes(lines: readonly Line[], usual: Usual): number[] {
  const letters = new Map<number, number>()
  for (const { size, text } of lines) letters.set(half(size), (letters.get(half(size)) ?? 0) + text.length)
  const all = [...letters.values()].reduce((sum, count) => sum + count, 0)
  const isText = (size: number) => all > 2000 && (letters.get(half(size)) ?? 0) > all * MOST_OF_HEADINGS
  const sizes = lines
    .filter(({ size, text }) => size > usual.size * 1.12 && text.length < 200 && !isText(size))
    .map(({ size }) => half(size))
  return [...new Set(sizes)].toSorted((a, b) => b - a)
}

/**
 * Lines of notes at the feet of pages: from the first that begins with a raised number, or in smaller type with a
 * number, to the end of its page.
 */
function noteLines(lines: readonly Line[], usual: Usual): ReadonlySet<Line> {
  const notes = new Set<Line>()
  let open: Line | undefined
  for (const line of lines) {
    if (open && (line.table || line.page !== open.page || line.size > open.size + 0.3)) open = undefined
    const isSmall =
      half(line.size) < usual.size * 0.95 && line.height > 0.5 && /^(?:\d{1,3}|[*†‡])\s?\S/.test(line.text)
    if ((line.noteNumber !== undefined && line.height > 0.4) || isSmall) open = line
    if (open) notes.add(line)
  }
  return notes
}

function noteBlock(lines: readonly Line[], vocabulary: ReadonlySet<string>): ReadBlock {
  const { text, spans } = joinLines(lines, vocabulary)
  const [first] = lines
  const mark = first?.noteNumber === undefined ? (/^(?:\d{1,3}|[*†‡]+)(?=\s?\S)/.exec(text)?.[0] ?? '') : ''
  const label = first?.noteNumber ?? mark
  const rest = text.slice(mark.length).trimStart()
  const cut = text.length - rest.length
  const within = (offset: number) => Math.max(0, offset - cut)
  return {
    kind: 'footnote',
    ...(label !== '' && { label }),
    page: first?.page ?? 1,
    boxes: boxesOf(lines),
    text: rest,
    ...(spans.length > 0 && {
      spans: spans.map((span) => ({ ...span, start: within(span.start), end: within(span.end) })),
    }),
  }
}

/** Puts the notes of each page behind what begins on it, so that a paragraph goes on over the page unbroken. */
function withNotes(blocks: readonly ReadBlock[], notes: readonly ReadBlock[]): ReadBlock[] {
  const merged: ReadBlock[] = []
  let next = 0
  for (const block of blocks) {
    for (let note = notes[next]; note && (note.page ?? 0) < (block.page ?? 0); note = notes[++next]) merged.push(note)
    merged.push(block)
  }
  return [...merged, ...notes.slice(next)]
}

/**
 * Turns the lines of a document into blocks.
 *
 * @param outline the document's bookmarks: title in lower case without spaces, to level
 */
export function blocksOfLines(lines: readonly Line[], outline: ReadonlyMap<string, number>): ReadBlock[] {
  const usual = usualOf(lines)
  const vocabulary = vocabularyOf(lines)
  const notes = noteLines(lines, usual)
  const body = lines.filter((line) => !notes.has(line))
  const sizes = headingSizes(body, usual)
  const boldShare = body.filter(({ isBold }) => isBold).length / Math.max(1, body.length)
  const tables = tableBlocks(vocabulary)
  let wasTable = false
  const blocks = paragraphsOf(body, usual).flatMap(({ lines: own }): ReadBlock | ReadBlock[] => {
    const table = own[0]?.table
    const isNext = wasTable
    wasTable = table !== undefined
    if (table !== undefined) return tables(table, own[0]?.page ?? 1, isNext)
    const { text, spans } = joinLines(own, vocabulary)
    const [first] = own
    const size = half(first?.size ?? 0)
    const rest = { text, page: first?.page ?? 1, boxes: boxesOf(own), ...(spans.length > 0 ? { spans } : {}) }
    const bookmarked = outline.get(text.replace(/\s+/g, '').toLowerCase())
    if (bookmarked !== undefined) return { kind: 'heading', level: bookmarked, ...rest }
    const isContents = isContentsLine(text)
    const rank = sizes.indexOf(size)
    if (rank >= 0 && own.length <= 4 && text.length < 250 && !isContents) {
      return { kind: 'heading', level: Math.min(rank + 1, 6), ...rest }
    }
    const isBold = boldShare < 0.4 && own.length <= 3 && own.every((line) => line.isBold)
    if (isBold && text.length <= 160 && /\p{L}/u.test(text) && !/[.;,]$/.test(text) && !isContents) {
      return { kind: 'heading', level: Math.min(sizes.length + 1, 6), ...rest }
    }
    if (own.length <= 3 && looksLikeHeading(text, false) && !isContents && !text.includes('\t')) {
      return { kind: 'heading', level: Math.min(sizes.length + 1, 6), ...rest }
    }
    return { kind: startsListItem(text) ? 'list-item' : 'paragraph', ...rest }
  })
  const below = paragraphsOf([...notes], usual).map(({ lines: own }) => noteBlock(own, vocabulary))
  return withNotes(blocks, below)
}
