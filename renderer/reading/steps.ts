import type { SourceBlock } from '../../shared/source/block.ts'
import { sentencesOf } from '../../shared/source/sentences.ts'
import { blockAt, endOf } from './text-map.ts'

/** A half-open range of the canonical text, and how to speak of it. */
export interface Step {
  readonly start: number
  readonly end: number
  readonly block: number
  /** Place of the sentence in its block and how many there are, from 1; absent for whole blocks. */
  readonly sentence?: { readonly number: number; readonly of: number }
}

const known = new WeakMap<SourceBlock, readonly { readonly start: number; readonly end: number }[]>()

/** Sentences of a block, in offsets of the canonical text. */
export function sentencesIn(block: SourceBlock): readonly { readonly start: number; readonly end: number }[] {
  const before = known.get(block)
  if (before !== undefined) return before
  const found = sentencesOf(block.text).map(({ start, end }) => ({
    start: block.start + start,
    end: block.start + end,
  }))
  known.set(block, found)
  return found
}

/** The sentence at a place of the text, or the one before it where it lies between two. */
export function sentenceAt(blocks: readonly SourceBlock[], offset: number): Step | undefined {
  const index = blockAt(blocks, offset)
  const block = blocks[index]
  if (block === undefined) return undefined
  const sentences = sentencesIn(block)
  const place = sentences.findLastIndex((one) => one.start <= offset)
  return stepTo(blocks, index, Math.max(0, place))
}

/** The sentence after (`by` 1) or before (-1) the one at `offset`; stays at the ends of the text. */
export function sentenceBeside(blocks: readonly SourceBlock[], offset: number, by: 1 | -1): Step | undefined {
  const index = blockAt(blocks, offset)
  const block = blocks[index]
  if (block === undefined) return undefined
  const place = sentencesIn(block).findLastIndex((one) => one.start <= offset) + by
  if (place >= 0 && place < sentencesIn(block).length) return stepTo(blocks, index, place)
  for (let other = index + by; other >= 0 && other < blocks.length; other += by) {
    const next = blocks[other]
    const count = next === undefined ? 0 : sentencesIn(next).length
    if (count > 0) return stepTo(blocks, other, by === 1 ? 0 : count - 1)
  }
  return sentenceAt(blocks, offset)
}

function stepTo(blocks: readonly SourceBlock[], index: number, place: number): Step | undefined {
  const block = blocks[index]
  if (block === undefined) return undefined
  const sentences = sentencesIn(block)
  const sentence = sentences[place]
  if (sentence === undefined) return { start: block.start, end: endOf(block), block: index }
  return { ...sentence, block: index, sentence: { number: place + 1, of: sentences.length } }
}

/** The whole block at a place, or the one `by` blocks away; stays at the ends of the text. */
export function blockStep(blocks: readonly SourceBlock[], offset: number, by: 1 | 0 | -1): Step | undefined {
  const index = Math.min(blocks.length - 1, Math.max(0, blockAt(blocks, offset) + by))
  const block = blocks[index]
  return block === undefined ? undefined : { start: block.start, end: endOf(block), block: index }
}
