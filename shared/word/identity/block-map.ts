import { textOf } from '../paper/inlines.ts'
import type { Paper, PaperBlock, PaperHeading, PaperParagraph } from '../paper/paper.ts'
import { bookmarkName } from './bookmark-name.ts'
import { sha256 } from './sha256.ts'

/** A block as the copy went out: enough to find it again when its bookmark is gone. */
export interface MappedBlock {
  readonly id: string
  readonly bookmark: string
  readonly order: number
  /** Role of the paragraph, or the heading's level. Styles are matched by name on return, never by id. */
  readonly style: string
  /** SHA-256 of the text with spaces collapsed. The text itself stays out: a marked copy must not leak what was cut. */
  readonly sha256: string
}

/** The note's own blocks in the order in which the paper prints them. */
export function blockMap(paper: Paper): readonly MappedBlock[] {
  return [...ownBlocks(paper)].map((block, order) => ({
    id: block.id,
    bookmark: bookmarkName(block.id),
    order,
    style: block.kind === 'heading' ? `heading ${block.level}` : block.role,
    sha256: sha256(normalised(textOf(block.inlines))),
  }))
}

export function normalised(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim()
}

function* ownBlocks(paper: Paper): Generator<(PaperHeading | PaperParagraph) & { readonly id: string }> {
  for (const section of paper.sections) {
    for (const block of section.blocks) for (const each of leaves(block)) if (hasId(each)) yield each
  }
}

function leaves(block: PaperBlock): readonly (PaperHeading | PaperParagraph)[] {
  if (block.kind !== 'table') return [block]
  const heads = block.columns.map(({ label, id }) => ({ kind: 'paragraph', role: 'cell', inlines: label, id }) as const)
  return [...heads, ...block.rows.flatMap((row) => row.flat())]
}

function hasId<Block extends PaperHeading | PaperParagraph>(block: Block): block is Block & { readonly id: string } {
  return block.id !== undefined
}
