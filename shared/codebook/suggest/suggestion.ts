import type { SourceBlock } from '../../source/block.ts'
import type { Codebook } from '../codebook.ts'

/** A passage that a rule would mark. It says which rule fired on which words, so that a person can judge it. */
export interface Suggestion {
  /** Offsets in the canonical text of the version, in UTF-16 code units. */
  readonly start: number
  readonly end: number
  readonly code: string
  readonly attributes: Readonly<Record<string, string>>
  /** The rule's name in plain words, such as "strength" or "date". */
  readonly rule: string
  /** The words of the text that set it off. */
  readonly trigger: string
}

/** A sentence of a source with its place, as every rule gets it. */
export interface SourceSentence {
  readonly block: SourceBlock
  /** Offset in the canonical text. */
  readonly start: number
  readonly text: string
}

/** What a rule may look at. */
export interface SuggestContext {
  readonly codebook: Codebook
  readonly language: 'en' | 'fr'
}

/** One visible rule: sentences in reading order to the passages it would mark. Same text, same answer. */
export type SuggestRule = (sentences: readonly SourceSentence[], context: SuggestContext) => readonly Suggestion[]
