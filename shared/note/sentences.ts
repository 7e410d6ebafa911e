import { sentencesOf } from '../source/sentences.ts'
import type { NoteNode } from './note.ts'
import { type TextBlock, textBlocksOf } from './texts.ts'

const CITATION_WITH_SPACE = /\s?\uFFFC/gu

/** A sentence of a note with the citations it carries. Offsets count within the text of its block. */
export interface NoteSentence {
  readonly block: TextBlock
  readonly start: number
  readonly end: number
  /** As a reader sees it: without citations, white space collapsed. */
  readonly text: string
  readonly mentions: TextBlock['mentions']
}

/** The sentences of one block. A block quotation is one statement however many sentences it holds. */
export function sentencesOfBlock(block: TextBlock): readonly NoteSentence[] {
  const whole = [{ start: 0, end: block.text.length }]
  const ranges = block.type === 'blockQuotation' ? whole : sentencesOf(block.text)
  return ranges.map(({ start, end }, index) => {
    // A mention before the first sentence or between two belongs to the one that follows it.
    const from = index === 0 ? 0 : (ranges[index - 1]?.end ?? 0)
    const mentions = block.mentions.filter(({ at }) => at >= from && at < end)
    return { block, start, end, text: readable(block.text.slice(start, end)), mentions }
  })
}

/** Every sentence of a note in reading order. */
export function sentencesOfNote(body: NoteNode): readonly NoteSentence[] {
  return textBlocksOf(body).flatMap(sentencesOfBlock)
}

function readable(text: string): string {
  return text.replace(CITATION_WITH_SPACE, '').replace(/\s+/gu, ' ').trim()
}
