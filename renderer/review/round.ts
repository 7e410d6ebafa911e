import type { DecidedProposal } from '../../shared/contract/reviews.ts'
import type { ReviewId } from '../../shared/id.ts'
import type { Note } from '../../shared/note/note.ts'
import { textBlocksOf } from '../../shared/note/texts.ts'
import type { Preview } from './review-queries.ts'

/** A proposal of one of the returned files, with where it stands in the note as it is now. */
export interface RoundItem {
  readonly key: string
  readonly reviewId: ReviewId
  readonly fileName: string
  readonly proposal: DecidedProposal
  /** Id of the section; `header` for the note's header; undefined for what has no place in it. */
  readonly sectionId: string | undefined
  /** Text of the block as it was exported, where it stands in one. */
  readonly exported: string | undefined
}

export const HEADER = 'header'

export const keyOfProposal = (reviewId: ReviewId, number: number): string => `${reviewId} ${number}`

/** The proposals of all returned files in the order of the note; what has no place comes last. */
export function roundItems(previews: readonly Preview[], note: Note): readonly RoundItem[] {
  const blocks = textBlocksOf(note.body)
  const order = new Map(blocks.map((block, at) => [block.blockId, at]))
  const placed = previews.flatMap(({ review, proposals, texts }) =>
    proposals.map((proposal) => {
      const { blockId, fieldId, sectionId: heading, offset } = placeOf(proposal) ?? {}
      const at = blockId === undefined ? undefined : order.get(blockId)
      const ownSection = heading ?? (at === undefined ? undefined : blocks[at]?.sectionId)
      const sectionId = fieldId !== undefined ? HEADER : ownSection
      const item: RoundItem = {
        key: keyOfProposal(review.id, proposal.number),
        reviewId: review.id,
        fileName: review.fileName,
        proposal,
        sectionId,
        exported: blockId === undefined ? undefined : texts[blockId],
      }
      // A heading stands before everything in its section.
      const first = heading === undefined ? -1 : blocks.findIndex((block) => block.sectionId === heading)
      const place = first >= 0 ? first - 0.5 : (at ?? Number.MAX_SAFE_INTEGER)
      const rank = fieldId !== undefined ? -1 : place
      return { item, rank, offset: offset ?? 0 }
    }),
  )
  return placed.sort((a, b) => a.rank - b.rank || a.offset - b.offset).map(({ item }) => item)
}

type Place = NonNullable<DecidedProposal['place']>['from']

/** Where a proposal stands: its own place, or that of the block it moves or takes out. */
function placeOf({ place, edits }: DecidedProposal): Place | undefined {
  if (place !== undefined) return place.from
  const [first] = edits
  if (first === undefined) return undefined
  return first.kind === 'text' || first.kind === 'mark' ? first.from : { blockId: first.blockId, offset: 0 }
}

export interface RoundFilter {
  readonly author: string | undefined
  readonly section: string | undefined
  readonly state: DecidedProposal['decision'] | undefined
}

export const ALL: RoundFilter = { author: undefined, section: undefined, state: undefined }

/** Stands for "no place" among the sections one can choose. */
export const NO_PLACE = 'no place'

export function narrowed(items: readonly RoundItem[], { author, section, state }: RoundFilter): readonly RoundItem[] {
  return items.filter(
    ({ proposal, sectionId }) =>
      (author === undefined || proposal.author === author) &&
      (section === undefined || (sectionId ?? NO_PLACE) === section) &&
      (state === undefined || proposal.decision === state),
  )
}

/** The numbers to decide of each file. Those that are in the note already are left alone. */
export function numbersByReview(items: readonly RoundItem[]): ReadonlyMap<ReviewId, number[]> {
  const numbers = new Map<ReviewId, number[]>()
  for (const { reviewId, proposal } of items) {
    if (proposal.isApplied) continue
    const known = numbers.get(reviewId)
    if (known === undefined) numbers.set(reviewId, [proposal.number])
    else known.push(proposal.number)
  }
  return numbers
}

/** Whether the words it puts in can be edited before they are accepted. */
export function isEditable({ edits }: DecidedProposal): boolean {
  const [only, another] = edits
  return only?.kind === 'text' && another === undefined
}
