import type { SourceBlock } from '../../shared/source/block.ts'
import { termUsesIn } from '../../shared/source/term-uses.ts'
import { type LinkKind, targetOf } from './links.ts'
import { blockAt, endOf } from './text-map.ts'

/** A link of the text where it stands, in offsets of the canonical text. A mark of a note has no letters of its own. */
export interface TextLink {
  /** `link` leads out of the text, to a web address. */
  readonly kind: LinkKind | 'link'
  readonly value: string
  readonly start: number
  readonly end: number
}

const KINDS = /^(?:cross-reference|note-reference|link)$/

function linksIn(block: SourceBlock, blocks: readonly SourceBlock[]): readonly TextLink[] {
  const spans = (block.spans ?? []).filter(({ kind, value }) => KINDS.test(kind) && value !== undefined)
  const links = [...spans, ...termUsesIn(block, blocks)].map(({ kind, value = '', start, end }): TextLink => {
    return { kind: kind as TextLink['kind'], value, start: block.start + start, end: block.start + end }
  })
  // A note leads back to its mark from anywhere in it, once nothing nearer is meant.
  return block.kind === 'footnote' && block.label !== undefined
    ? [...links, { kind: 'note-back', value: block.label, start: block.start, end: endOf(block) }]
    : links
}

/** Links of their own before the uses of terms, which are many; what leads back from a note comes last. */
const RANK: Readonly<Record<TextLink['kind'], number>> = {
  'cross-reference': 0,
  'note-reference': 0,
  link: 0,
  'term-use': 1,
  'note-back': 2,
}

/**
 * The links in a passage, those one means before those one only could mean; without length: those at a place.
 */
export function linksBetween(blocks: readonly SourceBlock[], start: number, end: number): readonly TextLink[] {
  const found: TextLink[] = []
  for (let index = blockAt(blocks, start); index < blocks.length; index += 1) {
    const block = blocks[index]
    if (block === undefined || block.start > end) break
    found.push(...linksIn(block, blocks).filter((link) => link.start <= end && link.end >= start))
  }
  return found.toSorted((a, b) => RANK[a.kind] - RANK[b.kind] || a.start - b.start)
}

/** Where a link leads within the text; nowhere for a web address, or when its target is not in the text. */
export function targetOfTextLink(link: TextLink, blocks: readonly SourceBlock[]): number | undefined {
  const from = blocks[blockAt(blocks, link.start)]
  return from === undefined || link.kind === 'link' ? undefined : targetOf(link.kind, link.value, from, blocks)
}
