import type { Codebook } from '../codebook/codebook.ts'
import type { Excerpt } from '../excerpt/excerpt.ts'
import type { Note } from '../note/note.ts'
import { type NoteSentence, sentencesOfBlock } from '../note/sentences.ts'
import { CITATION_CHARACTER, type TextBlock, textBlocksOf } from '../note/texts.ts'
import type { Source } from '../source/source.ts'
import type { Template } from '../template/template.ts'
import { definedAbbreviations } from './abbreviation-list.ts'
import type { Counterpart } from './counterpart.ts'
import type { Finding } from './finding.ts'

/** The canonical text of one version, for finding words that an excerpt does not hold. */
export interface SourceText {
  readonly sourceId: string
  readonly title: string
  readonly text: string
}

/** Everything a check may look at. Same input, same findings. */
export interface CheckInput {
  readonly note: Note
  readonly template: Template
  /** The dossier's excerpts in reading order. */
  readonly excerpts: readonly Excerpt[]
  readonly sources: readonly Source[]
  readonly codebook: Codebook
  /** Texts of the dossier's sources; without them "found elsewhere" knows excerpts only. */
  readonly texts?: readonly SourceText[] | undefined
  /** The note's version in the other language, where it has one. */
  readonly counterpart?: Counterpart | undefined
}

/** Words that the note puts in quotation marks of an excerpt. Offsets within the block's text. */
export interface Quotation {
  readonly start: number
  readonly end: number
  readonly words: string
  readonly excerptId: string
}

export interface Stance {
  readonly kind: string
  readonly likelihood: string | undefined
  readonly confidence: string | undefined
}

/** A sentence of the note with the passages it rests on. */
export interface CheckedSentence {
  readonly block: TextBlock
  readonly start: number
  readonly end: number
  /** The sentence with citations and cross-references blanked out, as long as the original: offsets hold. */
  readonly plain: string
  /** As a reader sees it. */
  readonly text: string
  readonly cited: readonly Excerpt[]
  readonly quotations: readonly Quotation[]
  /** Set where the writer marked the sentence as analysis, assumption or judgement. */
  readonly stance: Stance | undefined
}

/** The note read once for all checks. */
export interface Evidence extends CheckInput {
  readonly sentences: readonly CheckedSentence[]
  readonly blocks: readonly TextBlock[]
  readonly excerptById: ReadonlyMap<string, Excerpt>
  readonly sourceById: ReadonlyMap<string, Source>
  /** Abbreviations that the note spells out, with the words they stand for. */
  readonly abbreviations: ReadonlyMap<string, string>
}

export type Check = (evidence: Evidence) => readonly Finding[]

/** The sentences of one block with their passages. */
export type ReadBlock = (block: TextBlock, excerptById: ReadonlyMap<string, Excerpt>) => readonly CheckedSentence[]

export const readBlock: ReadBlock = (block, excerptById) => {
  const spans = spansOf(block)
  return sentencesOfBlock(block).map((sentence) => checked(sentence, spans, excerptById))
}

/** Puts together what the checks need: sentences with their passages, quotations and stances. */
export function gather(input: CheckInput, read: ReadBlock = readBlock): Evidence {
  const excerptById = new Map<string, Excerpt>(input.excerpts.map((excerpt) => [excerpt.id, excerpt]))
  const sourceById = new Map<string, Source>(input.sources.map((source) => [source.id, source]))
  const blocks = textBlocksOf(input.note.body)
  const sentences = blocks.flatMap((block) => read(block, excerptById))
  const abbreviations = definedAbbreviations(blocks.map(({ text }) => text).join('\n'))
  return { ...input, sentences, blocks, excerptById, sourceById, abbreviations }
}

interface Span {
  readonly start: number
  readonly end: number
  readonly quotedFrom: string | undefined
  readonly stance: Stance | undefined
  /** Words kept by the app, such as "Table 2": nobody states anything with them. */
  readonly isReference: boolean
}

function spansOf(block: TextBlock): readonly Span[] {
  let at = 0
  const whole = block.type === 'blockQuotation' ? block.node.attrs?.excerptId : undefined
  return (block.node.content ?? []).map((child) => {
    const start = at
    at += child.type === 'citation' ? 1 : (child.text ?? '').length
    const mark = (type: string) => child.marks?.find((each) => each.type === type)?.attrs
    const quoted = mark('quotation')?.excerptId ?? (child.type === 'citation' ? undefined : whole)
    const stance = mark('stance')
    const word = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined)
    return {
      start,
      end: at,
      quotedFrom: typeof quoted === 'string' ? quoted : undefined,
      isReference: mark('reference') !== undefined,
      stance: stance && {
        kind: String(stance.kind ?? 'analysis'),
        likelihood: word(stance.likelihood),
        confidence: word(stance.confidence),
      },
    }
  })
}

function checked(
  { block, start, end, text, mentions }: NoteSentence,
  spans: readonly Span[],
  excerptById: ReadonlyMap<string, Excerpt>,
): CheckedSentence {
  const inside = spans.filter((span) => span.start < end && start < span.end)
  const ids = new Set(mentions.flatMap(({ excerptIds }) => excerptIds))
  const cited = [...ids].map((id) => excerptById.get(id)).filter((excerpt) => excerpt !== undefined)
  const ownWords = inside.filter(({ stance }) => stance !== undefined)
  const owned = ownWords.reduce((sum, span) => sum + Math.min(end, span.end) - Math.max(start, span.start), 0)
  return {
    block,
    start,
    end,
    plain: withoutReferences(block.text.slice(start, end), start, inside).replaceAll(CITATION_CHARACTER, ' '),
    text,
    cited,
    quotations: quotationsIn(inside, block, start, end),
    // A sentence is the writer's own where at least half of it is marked so.
    stance: owned * 2 >= end - start ? ownWords[0]?.stance : undefined,
  }
}

function withoutReferences(text: string, start: number, spans: readonly Span[]): string {
  let words = text
  for (const span of spans.filter(({ isReference }) => isReference)) {
    const [from, to] = [Math.max(0, span.start - start), Math.min(text.length, span.end - start)]
    words = words.slice(0, from) + ' '.repeat(to - from) + words.slice(to)
  }
  return words
}

/** Neighbouring runs of one quotation, parted only by other marks such as emphasis, are one quotation. */
function quotationsIn(spans: readonly Span[], block: TextBlock, start: number, end: number): readonly Quotation[] {
  const found: Quotation[] = []
  for (const span of spans) {
    if (span.quotedFrom === undefined) continue
    const from = Math.max(start, span.start)
    const to = Math.min(end, span.end)
    const last = found.at(-1)
    const merged = last && last.end === from && last.excerptId === span.quotedFrom
    const begin = merged ? last.start : from
    if (merged) found.pop()
    found.push({ start: begin, end: to, words: block.text.slice(begin, to), excerptId: span.quotedFrom })
  }
  return found
}

const withoutQuotations = new WeakMap<CheckedSentence, string>()

/** The sentence without its quotations, blanked out so that offsets hold: what the writer says in own words. */
export function ownWords(sentence: CheckedSentence): string {
  const known = withoutQuotations.get(sentence)
  if (known !== undefined) return known
  let words = sentence.plain
  for (const { start, end } of sentence.quotations) {
    const from = start - sentence.start
    words = words.slice(0, from) + ' '.repeat(end - start) + words.slice(end - sentence.start)
  }
  withoutQuotations.set(sentence, words)
  return words
}

/** What an excerpt vouches for: its words, what the analyst coded, and what is known of its source. */
export function vouchedBy(excerpt: Excerpt, { sourceById }: Evidence): string {
  const source = sourceById.get(excerpt.sourceId)
  return [
    excerpt.selector.exact,
    // How firm a passage was coded is no figure of it.
    ...Object.entries(excerpt.attributes).flatMap(([name, value]) => (name === 'strength' ? [] : [value])),
    source?.title,
    source?.shortTitle,
    source?.issuer,
  ]
    .filter((part) => part !== undefined)
    .join(' \n ')
}

/** A finding about words of a sentence, at offsets within the sentence. */
export function at(
  sentence: CheckedSentence,
  start: number,
  end: number,
): Pick<Finding, 'blockId' | 'sectionId' | 'range' | 'where'> {
  return {
    blockId: sentence.block.blockId,
    sectionId: sentence.block.sectionId,
    range: { start: sentence.start + start, end: sentence.start + end },
    where: sentence.block.text
      .slice(sentence.start + start, sentence.start + end)
      .replaceAll(CITATION_CHARACTER, ' ')
      .trim(),
  }
}

/** A finding about a whole sentence. */
export const whole = (sentence: CheckedSentence) => at(sentence, 0, sentence.plain.length)
