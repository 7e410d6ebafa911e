import { createHash } from 'node:crypto'
import type { Exported } from '../../../shared/contract/notes.ts'
import type { DossierId, ExportId } from '../../../shared/id.ts'
import { exportName, NAME_PATTERN } from '../../../shared/note/export-name.ts'
import { addExport } from '../database/export.ts'
import { exportPlace } from '../exported-file.ts'
import { writeDurably } from '../files/write-durably.ts'
import type { Context } from './context.ts'
import { day } from './new-note.ts'

/** A file made of a dossier rather than of one of its notes. */
export interface DossierFile {
  readonly dossierId: DossierId
  readonly format: Exported['format']
  readonly title: string
  readonly bytes: Uint8Array
  /** What has to be known of it later, as JSON. */
  readonly state?: string
}

/** Keeps a file made of a dossier among its exports, for the shell to hand out. Its record names no note. */
export async function keepFile(
  context: Context,
  { dossierId, format, title, bytes, state = '{}' }: DossierFile,
): Promise<Exported> {
  const at = context.clock()
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  await writeDurably(exportPlace(context.places, { sha256, format }), bytes)
  const exported: Exported = {
    id: context.newId() as ExportId,
    noteRevision: 0,
    format,
    fileName: exportName(NAME_PATTERN, { date: day(at), title }, format),
    sha256,
    size: bytes.length,
    madeAt: at.toISOString(),
  }
  addExport(context.db, dossierId, exported, state)
  context.announce({ kind: 'changed', what: 'exports', dossierId })
  return exported
}
