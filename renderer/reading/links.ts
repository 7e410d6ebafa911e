import type { SourceBlock } from '../../shared/source/block.ts'
import { findAddress } from '../../shared/source/find-address.ts'
import { noteFor, referenceTo } from '../../shared/source/note-places.ts'
import { definitionOf } from '../../shared/source/term-uses.ts'

/** What a link within a text leads to. */
export type LinkKind = 'cross-reference' | 'term-use' | 'note-reference' | 'note-back'

/** The link under a pointer or with the focus, in the page of a source. */
export const linkAt = (target: EventTarget): HTMLElement | undefined =>
  (target instanceof Element ? target.closest<HTMLElement>('a[data-link]') : null) ?? undefined

/**
 * Where a link leads, as an offset of the canonical text.
 *
 * Looked up when it is followed, so that drawing a page of references costs nothing.
 * @param from the block the link stands in
 */
export function targetOf(
  kind: LinkKind,
  value: string,
  from: SourceBlock,
  blocks: readonly SourceBlock[],
): number | undefined {
  switch (kind) {
    case 'cross-reference':
      return findAddress(blocks, value)?.block.start
    case 'term-use':
      return definitionOf(value, blocks)
    case 'note-reference':
      return noteFor(value, from.start, blocks)
    case 'note-back':
      return referenceTo(value, from.start, blocks)
  }
}

/** The same for an element that `linkAt` gave. */
export function targetOfLink(link: HTMLElement, blocks: readonly SourceBlock[]): number | undefined {
  const holder = link.dataset.from ?? link.closest<HTMLElement>('[data-block]')?.dataset.block
  const from = blocks[Number(holder)]
  const { link: kind, value } = link.dataset
  return from === undefined || kind === undefined || value === undefined
    ? undefined
    : targetOf(kind as LinkKind, value, from, blocks)
}
