import { stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { Refusal } from '../../../shared/contract/errors.ts'
import type { Source } from '../../../shared/source/source.ts'
import type { ServedLibrary } from '../../core/shell/served-library.ts'
import { answered, ask, type Command, UsageError } from '../command.ts'
import { findDossier } from '../find.ts'
import { parse, required } from '../parse.ts'

export const importFiles: Command = {
  name: 'import',
  usage: 'FILE… --dossier NAME',
  doc: 'Adds files to a dossier as sources; the dossier is made when there is none of that name.',
  async run(given, desk) {
    const { values, positionals } = parse(given, { dossier: { type: 'string' } })
    const title = required(values.dossier, 'dossier')
    if (positionals.length === 0) throw new UsageError('Name at least one file.')
    const library = await desk.library()
    const dossier = (await findDossier(library, title)) ?? (await ask(library, 'dossier.create', { title })).dossier
    const sources: Source[] = []
    const refused: { readonly file: string; readonly reason: string }[] = []
    for (const file of positionals) {
      try {
        sources.push(await importFile(library, dossier.id, file))
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        refused.push({ file, reason: error.message })
        desk.say(`${file}: ${error.message}`)
      }
    }
    if (sources.length === 0) throw new Refusal('refused', 'No file was imported.')
    return { dossierId: dossier.id, sources, refused }
  },
}

/** Imports one file by its path, which the command line may name and a window may not. @throws Refusal */
export async function importFile(
  library: ServedLibrary,
  dossierId: Source['dossierId'],
  file: string,
): Promise<Source> {
  const path = resolve(file)
  const size = await stat(path).then(
    (found) => found.size,
    () => {
      throw new Refusal('unreadable', 'There is no such file, or it may not be read.')
    },
  )
  const grant = answered(library.offer({ name: basename(path), size, path }))
  return (await ask(library, 'source.import', { dossierId, grantId: grant.id, details: {} })).source
}
