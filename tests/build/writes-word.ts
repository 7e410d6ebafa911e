import type { WriteNote } from '../../electron/core/capabilities.ts'
import { exportNote } from '../../shared/word/export-note.ts'

/** The app's own writer on the calling thread, with all that an export asks for. */
export const writesWord: WriteNote = async (input, _work, { format, options }) => {
  const written = exportNote(input, format, options)
  if ('refused' in written) throw new Error(written.refused.join(' '))
  return written
}
