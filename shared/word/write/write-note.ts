import type { NoteForExport } from '../note-for-export.ts'
import { compose } from '../paper/compose.ts'
import { writePaper } from './write-paper.ts'

/** Writes a note as a Word file. Pure: the same input gives the same bytes, on every machine and in every process. */
export async function writeNote(input: NoteForExport): Promise<Uint8Array> {
  return writePaper(compose(input))
}
