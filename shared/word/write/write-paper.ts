import { Packer } from 'docx'
import type { Paper } from '../paper/paper.ts'
import { documentOf } from './document.ts'
import { settle } from './package/settle.ts'

/** Draws a paper with docx, then settles what docx leaves to chance. */
export async function writePaper(paper: Paper): Promise<Uint8Array> {
  return settle(await Packer.pack(documentOf(paper), 'uint8array'), paper)
}
