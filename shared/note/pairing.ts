import { figuresOf } from './figures.ts'
import type { NoteNode } from './note.ts'
import { CITATION_CHARACTER, type TextBlock, textBlocksOf } from './texts.ts'

/** That two paragraphs were read side by side and say the same, with the words each had then. */
export interface PairConfirmation {
  readonly firstBlockId: string
  readonly secondBlockId: string
  readonly firstWords: string
  readonly secondWords: string
}

/**
 * How a paragraph stands to its counterpart: `confirmed` while both read as they did when somebody said so,
 * `first-changed` and `second-changed` when one of them was edited since, `open` before anybody has looked, `alone`
 * where the other note has nothing in its place.
 */
export type PairState = 'confirmed' | 'first-changed' | 'second-changed' | 'both-changed' | 'open' | 'alone'

export interface PairRow {
  readonly sectionId: string
  readonly first?: TextBlock | undefined
  readonly second?: TextBlock | undefined
  readonly state: PairState
  /** Figures that stand on one side only, as written there. */
  readonly figures: { readonly first: readonly string[]; readonly second: readonly string[] }
  /** Excerpts cited on one side only. */
  readonly citations: { readonly first: readonly string[]; readonly second: readonly string[] }
}

interface Side {
  readonly body: NoteNode
  readonly language: 'en' | 'fr'
}

/**
 * Puts two language versions of one note side by side, paragraph by paragraph.
 *
 * Paragraphs that were confirmed as counterparts stay together wherever they move within their section; the others pair
 * in order between them. Nothing is translated or guessed: a person confirms, the app notices what changed since.
 */
export function pairParagraphs(
  first: Side,
  second: Side,
  confirmations: readonly PairConfirmation[],
): readonly PairRow[] {
  const left = Map.groupBy(filled(first.body), (block) => block.sectionId)
  const right = Map.groupBy(filled(second.body), (block) => block.sectionId)
  const sections = [...new Set([...left.keys(), ...right.keys()])]
  return sections.flatMap((sectionId) =>
    align(left.get(sectionId) ?? [], right.get(sectionId) ?? [], confirmations).map(([one, other]) => ({
      sectionId,
      first: one,
      second: other,
      state: stateOf(one, other, confirmations),
      figures: onOneSide(figureValues(one, first.language), figureValues(other, second.language)),
      citations: onOneSide(citedBy(one), citedBy(other)),
    })),
  )
}

/** The words a confirmation remembers: without citations, white space collapsed. */
export function pairWords(block: TextBlock): string {
  return block.text.replaceAll(CITATION_CHARACTER, '').replace(/\s+/gu, ' ').trim()
}

const filled = (body: NoteNode) => textBlocksOf(body).filter((block) => pairWords(block) !== '')

type Couple = readonly [TextBlock | undefined, TextBlock | undefined]

function align(
  left: readonly TextBlock[],
  right: readonly TextBlock[],
  confirmations: readonly PairConfirmation[],
): readonly Couple[] {
  const partner = new Map(confirmations.map((each) => [each.firstBlockId, each.secondBlockId]))
  const taken = new Set(left.map((block) => partner.get(block.blockId)))
  const free = right.filter((block) => !taken.has(block.blockId))
  const couples: Couple[] = left.map((block) => {
    const confirmed = right.find((other) => other.blockId === partner.get(block.blockId))
    return [block, confirmed ?? free.shift()]
  })
  return [...couples, ...free.map((block): Couple => [undefined, block])]
}

function stateOf(
  one: TextBlock | undefined,
  other: TextBlock | undefined,
  confirmations: readonly PairConfirmation[],
): PairState {
  if (one === undefined || other === undefined) return 'alone'
  const said = confirmations.find((each) => each.firstBlockId === one.blockId && each.secondBlockId === other.blockId)
  if (said === undefined) return 'open'
  const firstStands = said.firstWords === pairWords(one)
  const secondStands = said.secondWords === pairWords(other)
  if (firstStands) return secondStands ? 'confirmed' : 'second-changed'
  return secondStands ? 'first-changed' : 'both-changed'
}

function figureValues(block: TextBlock | undefined, language: 'en' | 'fr'): ReadonlyMap<string, string> {
  if (block === undefined) return new Map()
  return new Map(figuresOf(block.text, language).map((figure) => [figure.value, figure.text]))
}

function citedBy(block: TextBlock | undefined): ReadonlyMap<string, string> {
  const ids = block?.mentions.flatMap((mention) => mention.excerptIds) ?? []
  return new Map(ids.map((excerptId) => [excerptId, excerptId]))
}

function onOneSide(first: ReadonlyMap<string, string>, second: ReadonlyMap<string, string>) {
  return {
    first: [...first].filter(([key]) => !second.has(key)).map(([, shown]) => shown),
    second: [...second].filter(([key]) => !first.has(key)).map(([, shown]) => shown),
  }
}
