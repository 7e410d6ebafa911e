import type { Excerpt } from '../../shared/excerpt/excerpt.ts'
import type { BlockSpan, SourceBlock } from '../../shared/source/block.ts'
import type { TermUse } from '../../shared/source/term-uses.ts'
import { endOf } from './text-map.ts'

/** What a passage needs to be drawn: where it stands in one version, and whose it is. */
export interface Marked {
  readonly excerpt: Excerpt
  readonly start: number
  readonly end: number
}

/** A run of a block's letters that is drawn alike. Offsets are UTF-16 code units within the block. */
export interface Piece {
  readonly start: number
  readonly end: number
  /** Passages that cover the run, outermost first. */
  readonly marks: readonly Marked[]
  /** Those of them that begin here, which show their letter. */
  readonly begins: readonly Marked[]
  readonly spans: readonly DrawnSpan[]
  /** What stands at its start without a letter of the text: deleted words, the mark of a note. */
  readonly points: readonly BlockSpan[]
}

/** A span of the text as it was read, or the use of a term that it defines. */
export type DrawnSpan = BlockSpan | TermUse

/**
 * Cuts a block at every place where a passage or a span begins or ends.
 *
 * Overlapping passages cannot nest as elements, so each run is one element that names all of its passages.
 */
export function piecesOf(
  block: SourceBlock,
  marks: readonly Marked[],
  uses: readonly TermUse[] = [],
): readonly Piece[] {
  const spans: readonly DrawnSpan[] = [...(block.spans ?? []), ...uses]
  const length = block.text.length
  const within = (offset: number) => Math.min(length, Math.max(0, offset - block.start))
  const cuts = new Set([0, length])
  for (const mark of marks) cuts.add(within(mark.start)).add(within(mark.end))
  for (const span of spans) cuts.add(Math.min(length, span.start)).add(Math.min(length, span.end))
  const places = [...cuts].sort((a, b) => a - b)
  const pieces: Piece[] = []
  for (let index = 0; index + 1 < places.length; index += 1) {
    const start = places[index] ?? 0
    const end = places[index + 1] ?? length
    const here = marks.filter((mark) => mark.start < block.start + end && mark.end > block.start + start)
    const outerFirst = here.length < 2 ? here : [...here].sort((a, b) => b.end - b.start - (a.end - a.start))
    pieces.push({
      start,
      end,
      marks: outerFirst,
      begins: outerFirst.filter((mark) => mark.start === block.start + start),
      spans: spans.filter((span) => span.start < end && span.end > start),
      points: pointsAt(block, start),
    })
  }
  const after = pointsAt(block, length)
  if (after.length > 0) pieces.push({ start: length, end: length, marks: [], begins: [], spans: [], points: after })
  return pieces
}

const pointsAt = (block: SourceBlock, place: number): readonly BlockSpan[] =>
  (block.spans ?? []).filter((span) => span.start === place && span.end === place)

/** Passages by the index of each block they touch, in reading order. */
export function marksByBlock(
  blocks: readonly SourceBlock[],
  marks: readonly Marked[],
  firstBlockOf: (offset: number) => number,
): ReadonlyMap<number, readonly Marked[]> {
  const found = new Map<number, Marked[]>()
  for (const mark of marks) {
    for (let index = firstBlockOf(mark.start); index < blocks.length; index += 1) {
      const block = blocks[index]
      if (block === undefined || block.start >= mark.end) break
      if (endOf(block) <= mark.start) continue
      const known = found.get(index)
      if (known === undefined) found.set(index, [mark])
      else known.push(mark)
    }
  }
  return found
}
