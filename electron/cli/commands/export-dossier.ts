import { basename, resolve } from 'node:path'
import type { Input } from '../../../shared/contract/contract.ts'
import { Refusal } from '../../../shared/contract/errors.ts'
import { deliverAll } from '../../core/exporting/deliver-all.ts'
import type { ServedLibrary } from '../../core/shell/served-library.ts'
import { ask, type Desk, PartlyDone } from '../command.ts'
import { findDossier } from '../find.ts'

type Wanted = Omit<Input<'export.write'>, 'noteId' | 'workId'>

/**
 * Exports every note of a dossier into a folder. One that cannot be written is said and does not stop the others.
 *
 * @param wanted asked for each note anew, since a file is offered for one export
 */
export async function exportDossier(
  library: ServedLibrary,
  desk: Desk,
  title: string,
  out: string,
  wanted: () => Promise<Wanted>,
) {
  const dossier = await findDossier(library, title)
  if (dossier === undefined) throw new Refusal('not-found', `There is no dossier “${title}” in this library.`)
  const { notes } = await ask(library, 'note.list', { dossierId: dossier.id })
  if (notes.length === 0) throw new Refusal('not-found', `The dossier “${title}” has no notes. Nothing was written.`)
  const folder = resolve(out)
  const written: { readonly note: string; readonly file: string; readonly sha256: string }[] = []
  const refused: { readonly note: string; readonly reason: string }[] = []
  for (const [at, note] of notes.entries()) {
    desk.say(`${at + 1} of ${notes.length}: ${note.title}`)
    try {
      const { exported } = await ask(library, 'export.write', { noteId: note.id, ...(await wanted()) })
      const kept = await library.exported(exported.id)
      if (kept === undefined) throw new Refusal('internal')
      const delivered = await deliverAll(folder, [kept])
      const [file] = delivered.written
      if (file === undefined) throw new Refusal('not-writable', delivered.refused[0])
      written.push({ note: note.title, file, sha256: exported.sha256 })
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      refused.push({ note: note.title, reason: error.message })
      desk.say(`${note.title}: ${error.message}`)
    }
  }
  const done = { folder, name: basename(folder), written, refused }
  return refused.length === 0 ? done : new PartlyDone(done)
}
