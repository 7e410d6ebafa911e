import { createHash } from 'node:crypto'
import { Refusal } from '../../../shared/contract/errors.ts'
import type { Exported } from '../../../shared/contract/notes.ts'
import type { ExportId } from '../../../shared/id.ts'
import { exportName, NAME_PATTERN, namePartsOf } from '../../../shared/note/export-name.ts'
import type { Note } from '../../../shared/note/note.ts'
import { type ResponseEntry, responsePaper } from '../../../shared/word/paper/response-table.ts'
import { listExcerpts } from '../database/excerpt.ts'
import { addExport } from '../database/export.ts'
import { listSources } from '../database/source.ts'
import { exportPlace } from '../exported-file.ts'
import { writeDurably } from '../files/write-durably.ts'
import type { Context } from './context.ts'
import { day } from './new-note.ts'

/**
 * Writes the response table of a note as a Word file and keeps it among the exports.
 *
 * Its record names no note: a returned file is never compared with a response table.
 */
export async function exportResponses(
  context: Context,
  note: Note,
  entries: readonly ResponseEntry[],
): Promise<Exported> {
  const template = context.templateOf(note)
  if (template === undefined) {
    throw new Refusal(
      'not-found',
      'The template of this note is missing, so its page is not known. Nothing was written.',
    )
  }
  if (entries.length === 0) throw new Refusal('refused', 'Nothing has come back for this note, so there is no table.')
  const at = context.clock()
  const { dossierId } = note
  const paper = responsePaper(
    {
      note,
      template,
      excerpts: listExcerpts(context.db, dossierId),
      sources: listSources(context.db, dossierId),
      codebook: context.codebook(),
      citedOn: day(at),
    },
    entries,
  )
  // The writer is large, and few sessions of the app need it in this process.
  const { writePaper } = await import('../../../shared/word/write/write-paper.ts')
  const bytes = writePaper(paper)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  await writeDurably(exportPlace(context.places, { sha256, format: 'docx' }), bytes)
  const exported: Exported = {
    id: context.newId() as ExportId,
    noteRevision: note.revision,
    format: 'docx',
    fileName: exportName(NAME_PATTERN, namePartsOf(note, template, day(at), 'response table')),
    sha256,
    size: bytes.length,
    madeAt: at.toISOString(),
  }
  addExport(context.db, dossierId, exported, JSON.stringify(note))
  context.announce({ kind: 'changed', what: 'exports', dossierId })
  return exported
}
