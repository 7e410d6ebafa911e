import type { Paper } from '../paper/paper.ts'
import { documentOf } from './document.ts'
import type { Rasterise } from './drawing.ts'
import { type Parts, pack } from './package/pack.ts'
import { partsOf } from './package/parts-of.ts'
import { settle } from './package/settle.ts'

/** Draws a paper with docx, then settles what docx leaves to chance. */
export function writeParts(paper: Paper, rasterise?: Rasterise): Parts {
  return settle(partsOf(documentOf(paper, rasterise)), paper)
}

/** The file of a paper. */
export function writePaper(paper: Paper, rasterise?: Rasterise): Uint8Array {
  return pack(writeParts(paper, rasterise))
}
