import type { BlockSpan, SourceBlock } from '../../shared/source/block.ts'
import { useBlocks } from './blocks-context.ts'
import { changeHint } from './change-hint.ts'

/** What the file itself carries in its margin: comments, and tracked changes while they are shown. */
const REMARKS = /^(?:comment|inserted|deleted|moved-from|moved-to)$/

const isSame = (a: BlockSpan, b: BlockSpan): boolean =>
  a.kind === b.kind && a.author === b.author && a.date === b.date && (a.kind !== 'comment' || a.value === b.value)

/** Remarks that begin in a block, each once: a comment over three paragraphs stands beside the first. */
export function remarksOf(block: SourceBlock, before: SourceBlock | undefined): readonly BlockSpan[] {
  const remarks = (block.spans ?? []).filter(({ kind }) => REMARKS.test(kind))
  const goesOn = (span: BlockSpan) =>
    span.kind === 'comment' &&
    span.start === 0 &&
    (before?.spans ?? []).some((other) => other.end === before?.text.length && isSame(span, other))
  return remarks.filter((span, place) => remarks.findIndex((other) => isSame(span, other)) === place && !goesOn(span))
}

/** The remarks of a block, among its cards. */
export function RemarkList({ block, index }: { readonly block: SourceBlock; readonly index: number }) {
  const blocks = useBlocks()
  return remarksOf(block, blocks[index - 1]).map((span, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the remarks of an immutable text never change places.
    <div key={place} className="remark" role="note" data-kind={span.kind}>
      <p className="remark-who">{changeHint(span)}</p>
      {span.kind === 'comment' ? <p className="remark-text">{span.value}</p> : null}
    </div>
  ))
}

export const hasRemarks = (block: SourceBlock): boolean => (block.spans ?? []).some(({ kind }) => REMARKS.test(kind))
