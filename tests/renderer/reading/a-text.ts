import type { Marked } from '../../../renderer/reading/pieces.ts'
import type { Excerpt } from '../../../shared/excerpt/excerpt.ts'
import type { ExcerptId } from '../../../shared/id.ts'
import type { ReadBlock, SourceBlock } from '../../../shared/source/block.ts'
import { placeBlocks } from '../../../shared/source/canonical.ts'

/** Blocks of a source: strings are paragraphs. */
export function aText(...blocks: readonly (string | ReadBlock)[]): SourceBlock[] {
  return placeBlocks(blocks.map((block) => (typeof block === 'string' ? { kind: 'paragraph', text: block } : block)))
}

/** A passage at a place; only its id, code and place matter to what is drawn. */
export function aMark(id: string, start: number, end: number, code = 'COMMIT'): Marked {
  return { excerpt: { id: id as ExcerptId, code } as Excerpt, start, end }
}
