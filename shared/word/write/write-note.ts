import type { ExportOptions } from '../export-options.ts'
import type { NoteForExport } from '../note-for-export.ts'
import { compose } from '../paper/compose.ts'
import { writePaper } from './write-paper.ts'

/**
 * Writes a note as a Word file. Pure: the same input gives the same bytes, on every machine and in every process.
 *
 * A releasable copy goes through `prepare`, which may refuse.
 */
export async function writeNote(
  input: NoteForExport,
  options: ExportOptions & { readonly variant?: 'clean' | 'working' | 'fact-check' } = {},
): Promise<Uint8Array> {
  return writePaper(compose(input, options))
}
