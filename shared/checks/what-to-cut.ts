import type { Excerpt } from '../excerpt/excerpt.ts'
import { countWords } from '../note/words.ts'
import { type CheckedSentence, type CheckInput, gather } from './evidence.ts'

/** A sentence that could go, with what would go with it. */
export interface CutCandidate {
  readonly blockId: string
  readonly sectionId: string
  /** Within the text of its block. */
  readonly start: number
  readonly end: number
  readonly text: string
  readonly words: number
  /** The heavier, the more evidence leaves the note with it. */
  readonly weight: number
  readonly rests: 'on-nothing' | 'on-own-words' | 'on-passages'
  readonly passages: number
  /** Highest strength of a commitment it cites, 1 to 5; 0 for none. */
  readonly strength: number
  readonly quotes: boolean
  /** Cites a commitment of strength 3 or more that no other sentence of the note cites. */
  readonly isOnlyOne: boolean
}

/** Text that is not argued: a heading is no sentence, and what is asked of the reader is what the note is for. */
const KEPT = new Set(['heading', 'recommendation', 'question'])

/** Strength from which the note has to mention a commitment: the same as for the check on what it leaves out. */
const HAS_TO_BE_TOLD = 3

/**
 * The sentences of a note, the one that carries the least evidence first.
 *
 * Nothing cited weighs 0, own analysis 1. Passages weigh 2 each, a quotation 2 more, and a commitment as much as its
 * strength; the only sentence on a commitment that has to be told weighs 10 more. Of equal ones the longer comes first:
 * it frees more room.
 */
export function whatToCut(input: CheckInput): readonly CutCandidate[] {
  const { sentences } = gather(input)
  const told = timesTold(sentences)
  return sentences
    .filter(({ block, text }) => !KEPT.has(block.type) && countWords(text) > 0)
    .map((sentence) => candidate(sentence, told))
    .sort((a, b) => a.weight - b.weight || b.words - a.words)
}

function candidate(sentence: CheckedSentence, told: ReadonlyMap<string, number>): CutCandidate {
  const { block, start, end, text, cited, stance, quotations } = sentence
  const strength = Math.max(0, ...cited.map(strengthOf))
  const quotes = quotations.length > 0
  const isOnlyOne = cited.some((excerpt) => strengthOf(excerpt) >= HAS_TO_BE_TOLD && told.get(excerpt.id) === 1)
  const rests =
    cited.length > 0 || quotes ? 'on-passages' : stance === undefined ? 'on-nothing' : ('on-own-words' as const)
  const own = rests === 'on-own-words' ? 1 : 0
  return {
    blockId: block.blockId,
    sectionId: block.sectionId,
    start,
    end,
    text,
    words: countWords(text),
    weight: own + 2 * cited.length + strength + (quotes ? 2 : 0) + (isOnlyOne ? 10 : 0),
    rests,
    passages: cited.length,
    strength,
    quotes,
    isOnlyOne,
  }
}

function strengthOf({ code, attributes }: Excerpt): number {
  const strength = Number(attributes.strength)
  return code === 'COMMIT' && Number.isFinite(strength) ? strength : 0
}

function timesTold(sentences: readonly CheckedSentence[]): ReadonlyMap<string, number> {
  const told = new Map<string, number>()
  for (const { cited } of sentences) for (const { id } of cited) told.set(id, (told.get(id) ?? 0) + 1)
  return told
}
