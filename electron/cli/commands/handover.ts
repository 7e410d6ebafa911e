import { resolve } from 'node:path'
import { Refusal } from '../../../shared/contract/errors.ts'
import { ask, type Command, UsageError } from '../command.ts'
import { findDossier, findNote } from '../find.ts'
import { parse, required } from '../parse.ts'
import { passphraseIn } from '../passphrase-file.ts'
import { writeKept } from '../write-kept.ts'

export const handover: Command = {
  name: 'handover',
  usage: 'DOSSIER --out FILE [--note NOTE] [--ceiling MARKING] [--with-files] [--passphrase-file F] [--dry-run]',
  doc: 'Writes a dossier as one file that opens without the app and is received by it; or one note with the passages it cites. With a passphrase, on the first line of a file, it is sealed. With --dry-run it says what the file would hold.',
  async run(given, desk) {
    const { values, positionals } = parse(given, {
      out: { type: 'string' },
      note: { type: 'string' },
      ceiling: { type: 'string' },
      'with-files': { type: 'boolean' },
      'passphrase-file': { type: 'string' },
      'dry-run': { type: 'boolean' },
    })
    const [name, ...more] = positionals
    if (name === undefined || more.length > 0) throw new UsageError('Name one dossier by its id or title.')
    const isDry = values['dry-run'] === true
    const out = isDry ? '' : resolve(required(values.out, 'out'))
    const passphrase = await passphraseIn(values['passphrase-file'])
    const library = await desk.library()
    const dossier = await findDossier(library, name)
    if (dossier === undefined) throw new Refusal('not-found', `There is no dossier “${name}” in this library.`)
    const note = values.note === undefined ? undefined : await findNote(library, values.note)
    const order = {
      dossierId: dossier.id,
      ...(note && { noteId: note.id }),
      ...(values.ceiling !== undefined && { ceiling: values.ceiling }),
    }
    if (isDry) return ask(library, 'handover.describe', order)
    const { exported, ...held } = await ask(library, 'handover.write', {
      ...order,
      withFiles: values['with-files'] === true,
      ...(passphrase !== undefined && { passphrase }),
    })
    if (passphrase !== undefined) desk.say('Sealed. Without the passphrase nobody can open the file, nor can this app.')
    return { ...(await writeKept(library, exported, [], out)), ...held }
  },
}
