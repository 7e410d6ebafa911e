import { memo } from 'react'
import type { ExcerptId } from '../../shared/id.ts'
import type { SourceBlock } from '../../shared/source/block.ts'
import { termUsesIn } from '../../shared/source/term-uses.ts'
import { words } from '../words/words.ts'
import { useBlocks } from './blocks-context.ts'
import { PieceView } from './mark.tsx'
import { type Marked, piecesOf } from './pieces.ts'
import { RemarkList } from './remarks.tsx'
import { CardList, OpenCard, RowCards } from './row-cards.tsx'
import { type BlockGroup, estimatedHeight, type Section } from './sections.ts'
import { InnerLink } from './spans.tsx'
import { gridOf } from './table-grid.ts'

export interface SectionProps {
  readonly section: Section
  /** Passages of each block of the section, in order; `undefined` where there is none. */
  readonly marks: readonly (readonly Marked[] | undefined)[]
  readonly uses: ReadonlyMap<ExcerptId, number>
  /** The excerpts of this section that are active and open, if they are here. */
  readonly active: ExcerptId | undefined
  readonly open: ExcerptId | undefined
  readonly opensAt: 'comment' | 'form'
}

/** A stretch of the page. The browser lays it out only near the window; React draws it again only when it changed. */
export const SectionView = memo(function SectionView(props: SectionProps) {
  const { section } = props
  return (
    <div className="section" style={{ containIntrinsicSize: `auto ${estimatedHeight(section)}px` }}>
      {section.groups.map((group) => (
        <GroupView key={group.first} group={group} {...props} />
      ))}
    </div>
  )
}, isSame)

function isSame(before: SectionProps, after: SectionProps): boolean {
  return (
    before.section === after.section &&
    before.active === after.active &&
    before.open === after.open &&
    before.opensAt === after.opensAt &&
    ((before.marks === after.marks && before.uses === after.uses) || areAllSame(before, after))
  )
}

function areAllSame(before: SectionProps, after: SectionProps): boolean {
  return (
    before.marks.length === after.marks.length &&
    before.marks.every((marks, place) => areSame(marks, after.marks[place], before.uses, after.uses))
  )
}

function areSame(
  before: readonly Marked[] | undefined,
  after: readonly Marked[] | undefined,
  uses: SectionProps['uses'],
  usesAfter: SectionProps['uses'],
): boolean {
  if (before === undefined || after === undefined) return before === after
  return (
    before.length === after.length &&
    before.every(({ excerpt, start, end }, place) => {
      const other = after[place]
      return (
        other !== undefined &&
        other.excerpt === excerpt &&
        other.start === start &&
        other.end === end &&
        uses.get(excerpt.id) === usesAfter.get(excerpt.id)
      )
    })
  )
}

function GroupView({ group, ...props }: SectionProps & { readonly group: BlockGroup }) {
  const row = (block: SourceBlock, place: number) => (
    <Row key={block.ordinal} block={block} index={group.first + place} {...props} />
  )
  switch (group.kind) {
    case 'block':
      return group.blocks.map(row)
    case 'list':
      return <ul className="text-list">{group.blocks.map(row)}</ul>
    case 'table':
      return <TableView group={group} {...props} />
  }
}

/** A block with its address before it and its cards after it. */
function Row({ block, index, ...props }: SectionProps & { readonly block: SourceBlock; readonly index: number }) {
  const here = props.marks[index - props.section.first]
  const { uses, active, open, opensAt } = props
  const Frame = block.kind === 'list-item' ? 'li' : 'div'
  return (
    <Frame
      className="row"
      data-kind={block.kind}
      data-depth={block.kind === 'list-item' ? Math.min(4, block.level ?? 0) : undefined}
    >
      <span className="row-address">{addressOf(block)}</span>
      <div className="row-text">
        {block.label === undefined ? (
          block.kind === 'list-item' ? (
            <span className="row-label" aria-hidden="true">
              •
            </span>
          ) : null
        ) : (
          <span className="row-label">
            {block.kind === 'footnote' ? (
              <InnerLink
                kind="note-back"
                value={block.label}
                from={index}
                tabIndex={0}
                title={words.reading.spans.back(block.label)}
                isNamed
              >
                {block.label}
              </InnerLink>
            ) : (
              block.label
            )}
          </span>
        )}
        <Text block={block} index={index} marks={here} />
      </div>
      <RowCards block={block} index={index} here={here} uses={uses} active={active} />
      <OpenCard block={block} here={here} open={open} opensAt={opensAt} />
    </Frame>
  )
}

function Text({
  block,
  index,
  marks,
}: {
  readonly block: SourceBlock
  readonly index: number
  readonly marks: readonly Marked[] | undefined
}) {
  const Tag = tagOf(block)
  const blocks = useBlocks()
  return (
    <Tag className="text" data-block={index} dir="auto">
      {piecesOf(block, marks ?? [], termUsesIn(block, blocks)).map((piece) => (
        <PieceView
          key={piece.start === piece.end ? 'end' : piece.start}
          piece={piece}
          text={block.text.slice(piece.start, piece.end)}
        />
      ))}
    </Tag>
  )
}

/** A heading whose address is its own words needs none in the margin. */
const addressOf = (block: SourceBlock) =>
  (block.kind === 'title' || block.kind === 'heading') && block.text.startsWith(block.address.replace(/…$/, ''))
    ? ''
    : block.address

function tagOf(block: SourceBlock): 'h2' | 'h3' | 'h4' | 'h5' | 'h6' | 'blockquote' | 'pre' | 'p' {
  switch (block.kind) {
    case 'title':
      return 'h2'
    case 'heading':
      return (['h3', 'h4', 'h5', 'h6'] as const)[Math.min(3, (block.level ?? 1) - 1)] ?? 'h3'
    case 'quotation':
      return 'blockquote'
    case 'preformatted':
      return 'pre'
    default:
      return 'p'
  }
}

function TableView({ group, ...props }: SectionProps & { readonly group: BlockGroup }) {
  const { uses, active, open, opensAt } = props
  const marksOf = (block: SourceBlock) => props.marks[group.blocks.indexOf(block) + group.first - props.section.first]
  return (
    <div className="row" data-kind="table">
      <span className="row-address">{group.blocks[0]?.address}</span>
      <div className="row-text text-table">
        <table>
          <tbody>
            {gridOf(group.blocks).map((cells, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the rows of an immutable text never change places.
              <tr key={row}>
                {cells.map((cell, place) => {
                  // biome-ignore lint/suspicious/noArrayIndexKey: as above
                  if ('gap' in cell) return <td key={`gap-${place}`} className="text-gap" colSpan={cell.gap} />
                  const { block } = cell
                  const Cell = block.table?.isHeader ? 'th' : 'td'
                  return (
                    <Cell key={block.ordinal} rowSpan={block.table?.rowSpan} colSpan={block.table?.columnSpan}>
                      <Text block={block} index={group.first + cell.place} marks={marksOf(block)} />
                    </Cell>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="row-cards" data-slim="">
        {group.blocks.map((block) => (
          <CardList key={block.ordinal} block={block} here={marksOf(block)} uses={uses} active={active} isSlim />
        ))}
        {group.blocks.map((block, place) => (
          <RemarkList key={block.ordinal} block={block} index={group.first + place} />
        ))}
      </div>
      {group.blocks.map((block) => (
        <OpenCard key={block.ordinal} block={block} here={marksOf(block)} open={open} opensAt={opensAt} />
      ))}
    </div>
  )
}
