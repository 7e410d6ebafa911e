import type { ExcerptId } from '../../shared/id.ts'
import type { SourceBlock } from '../../shared/source/block.ts'
import { Card } from './card.tsx'
import { CardForm } from './card-form.tsx'
import type { Marked } from './pieces.ts'
import { hasRemarks, RemarkList } from './remarks.tsx'

export interface RowCardsProps {
  readonly block: SourceBlock
  /** Passages that touch the block. */
  readonly here: readonly Marked[] | undefined
  readonly uses: ReadonlyMap<ExcerptId, number>
  readonly active: ExcerptId | undefined
}

/** A passage over several blocks has its card beside the first one. */
const beginningIn = ({ here, block }: Pick<RowCardsProps, 'block' | 'here'>) =>
  (here ?? []).filter((mark) => mark.start >= block.start)

/** The excerpts that begin in a block, in the margin beside it. */
export function RowCards({ index, ...props }: RowCardsProps & { readonly index: number }) {
  const begins = beginningIn(props)
  if (begins.length === 0 && !hasRemarks(props.block)) return null
  // 62 px a card against 26 px a line of text: where cards would reach far below their text they shrink to a line.
  const lines = Math.ceil(props.block.text.length / 55)
  const isSlim = begins.length * 62 > lines * 26 + 70
  return (
    <div className="row-cards" data-slim={isSlim ? '' : undefined}>
      <CardList {...props} isSlim={isSlim} />
      <RemarkList block={props.block} index={index} />
    </div>
  )
}

export function CardList({ isSlim, ...props }: RowCardsProps & { readonly isSlim: boolean }) {
  return beginningIn(props).map(({ excerpt }) => (
    <Card
      key={excerpt.id}
      excerpt={excerpt}
      uses={props.uses.get(excerpt.id) ?? 0}
      isActive={props.active === excerpt.id}
      isSlim={isSlim || excerpt.code === 'DONE'}
    />
  ))
}

/** The card that is open for editing, under the block in which its passage begins. */
export function OpenCard({
  block,
  here,
  open,
  opensAt,
}: Pick<RowCardsProps, 'block' | 'here'> & {
  readonly open: ExcerptId | undefined
  readonly opensAt: 'comment' | 'form'
}) {
  const mark = beginningIn({ block, here }).find(({ excerpt }) => excerpt.id === open)
  return mark === undefined ? null : (
    <div className="row-form">
      <CardForm key={mark.excerpt.id} excerpt={mark.excerpt} opensAt={opensAt} />
    </div>
  )
}
