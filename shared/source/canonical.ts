import { addressesOf } from './addresses.ts'
import type { BlockSpan, ReadBlock, SourceBlock } from './block.ts'
import { withMarkedPassages } from './marked-passages.ts'

/**
 * Version of the rule below. Stored with every text: offsets and quotes of excerpts hold for one rule only, so a change
 * of the rule is a new number and old texts stay as they are.
 *
 * Rule 1, block by block:
 * - Unicode NFC, so that "é" is one letter however the file wrote it.
 * - CR LF, CR, NEL, VT, FF, LS and PS become LF.
 * - Other control characters, byte order marks, word joiners and soft hyphens go: they are layout, not letters.
 * - Unpaired surrogates become U+FFFD.
 * - No-break spaces stay: they are the typography of a quotation (French « guillemets », "Art. 6"). Whoever compares or
 *   searches folds them; the text itself is not touched. Curly quotes, dashes and runs of spaces stay for that reason.
 * - Spaces at the ends of a block and before a line break go; blocks without a letter, digit or sign go.
 * - Blocks are joined by a blank line ("\n\n"), which no block contains at its ends.
 */
export const CANONICAL_RULE = 1

/** What stands between two blocks in the canonical text. */
export const BLOCK_SEPARATOR = '\n\n'

const LINE_END = '\\r\\n|[\\n\\r\\v\\f\\u0085\\u2028\\u2029]'
// Control characters but tab and line ends, and layout characters: written as properties of Unicode (Cc) so that no
// invisible character stands in this file.
const DROPPED = '(?![\\t\\n\\r\\v\\f\\u0085])\\p{Cc}|[\\u00AD\\u2060\\uFEFF\\uFFFE\\uFFFF]'
const SPACE = '[^\\S\\n\\r\\v\\f\\u2028\\u2029]'
/** What is layout: a run of spaces and dropped characters, with the line end after it, where there is one. */
const LAYOUT = new RegExp(`(?:${SPACE}|${DROPPED})+(?:${LINE_END})?|${LINE_END}`, 'gu')
const ALL_DROPPED = new RegExp(DROPPED, 'gu')
const ENDS_LINE = /[\n\r\v\f\u0085\u2028\u2029]$/

/** A quick test that most blocks pass: nothing to drop, no foreign line end, no space before a line end. */
const SUSPECT = /(?![\t\n])\p{Cc}|[\u00AD\u2028\u2029\u2060\uFEFF\uFFFE\uFFFF]|[^\S\n]\n/u

/** A letter with the marks that may melt into it. Hangul vowels and finals are letters to Unicode, yet melt as well. */
const CLUSTER = /[\s\S][\p{M}\u1160-\u11FF\uD7B0-\uD7FF]*/gu

interface Rewritten {
  readonly text: string
  readonly at: (offset: number) => number
}

/** Replaces every match, and keeps account of where each offset went. */
function rewritten(original: string, pattern: RegExp, replace: (match: string) => string): Rewritten {
  const map = new Uint32Array(original.length + 1)
  const pieces: string[] = []
  let length = 0
  let from = 0
  const copy = (to: number) => {
    for (let index = from; index < to; index++) map[index] = length + index - from
    pieces.push(original.slice(from, to))
    length += to - from
    from = to
  }
  for (const match of original.matchAll(pattern)) {
    copy(match.index)
    const replacement = replace(match[0])
    for (let index = 0; index < match[0].length; index++) {
      map[from + index] = length + Math.min(index, replacement.length)
    }
    pieces.push(replacement)
    length += replacement.length
    from += match[0].length
  }
  copy(original.length)
  map[original.length] = length
  return { text: pieces.join(''), at: (offset) => map[offset] ?? length }
}

interface CanonicalString {
  readonly text: string
  /** Offset in `text` of an offset in the original. */
  readonly at: (offset: number) => number
}

function withoutEnds(text: string): { readonly text: string; readonly cut: number } {
  const fromStart = text.trimStart()
  return { text: fromStart.trimEnd(), cut: text.length - fromStart.length }
}

/**
 * The canonical form of one block's text, with a map for the offsets of its spans.
 *
 * @param original any string
 */
export function canonicalString(original: string): CanonicalString {
  if (!SUSPECT.test(original) && original.isWellFormed() && original.normalize('NFC') === original) {
    const { text, cut } = withoutEnds(original)
    return { text, at: (offset) => Math.max(0, Math.min(text.length, offset - cut)) }
  }
  // Layout first: a dropped character may stand between a letter and its mark.
  const laid = rewritten(original.toWellFormed(), LAYOUT, (match) =>
    ENDS_LINE.test(match) ? '\n' : match.replace(ALL_DROPPED, ''),
  )
  const composed = rewritten(laid.text, CLUSTER, (match) => match.normalize('NFC'))
  const { text, cut } = withoutEnds(composed.text)
  return { text, at: (offset) => Math.max(0, Math.min(text.length, composed.at(laid.at(offset)) - cut)) }
}

function movedSpans(spans: readonly BlockSpan[], at: (offset: number) => number): BlockSpan[] {
  return spans
    .map((span) => ({ ...span, start: at(span.start), end: at(span.end) }))
    .filter((span) => span.end > span.start || (span.value !== undefined && span.value !== ''))
}

/** Whether blocks are placed already: numbered through, each beginning where the one before it ends. */
function arePlaced(blocks: readonly ReadBlock[]): blocks is readonly SourceBlock[] {
  let start = 0
  return blocks.every((block, ordinal) => {
    const placed = block as Partial<SourceBlock>
    const fits = placed.ordinal === ordinal && placed.start === start && placed.address !== undefined
    start += block.text.length + BLOCK_SEPARATOR.length
    return fits
  })
}

/**
 * Puts what a reader found into the canonical text: cleaned, numbered, addressed, with offsets.
 *
 * The reading process does this for a file, since a million words take half a second; blocks that come placed are
 * taken as they are.
 * @returns blocks in reading order; those without visible text are left out
 */
export function placeBlocks(readBlocks: readonly ReadBlock[]): SourceBlock[] {
  if (arePlaced(readBlocks)) return [...readBlocks]
  const clean: ReadBlock[] = []
  for (const block of readBlocks) {
    const { text, at } = canonicalString(block.text)
    const spans = block.spans ? movedSpans(block.spans, at) : []
    const hasTrace = spans.some((span) => span.kind === 'deleted' || span.kind === 'moved-from')
    if (text === '' && !hasTrace) continue
    const { spans: _, ...rest } = block
    clean.push(spans.length > 0 ? { ...rest, text, spans } : { ...rest, text })
  }
  const addresses = addressesOf(clean)
  let start = 0
  const placed = clean.map((block, ordinal) => {
    const each: SourceBlock = { ...block, ordinal, start, address: block.address ?? addresses[ordinal] ?? '' }
    start += block.text.length + BLOCK_SEPARATOR.length
    return each
  })
  return withMarkedPassages(placed)
}

/** The whole text of a version. `canonicalText(blocks).slice(b.start, b.start + b.text.length) === b.text`. */
export function canonicalText(blocks: readonly Pick<SourceBlock, 'text'>[]): string {
  return blocks.map((block) => block.text).join(BLOCK_SEPARATOR)
}
