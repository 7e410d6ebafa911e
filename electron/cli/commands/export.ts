import { resolve } from 'node:path'
import { Refusal } from '../../../shared/contract/errors.ts'
import type { NoteId } from '../../../shared/id.ts'
import { deliver } from '../../core/exporting/deliver.ts'
import type { ServedLibrary } from '../../core/shell/served-library.ts'
import { ask, type Command, UsageError } from '../command.ts'
import { findNote } from '../find.ts'
import { parse, required } from '../parse.ts'

export const exportNote: Command = {
  name: 'export',
  usage: 'NOTE --out FILE',
  doc: 'Writes a note, named by its id or title, as a Word file.',
  async run(given, desk) {
    const { values, positionals } = parse(given, { out: { type: 'string' } })
    const out = required(values.out, 'out')
    const [name, ...more] = positionals
    if (name === undefined || more.length > 0) throw new UsageError('Name one note by its id or title.')
    const library = await desk.library()
    return writeNoteTo(library, (await findNote(library, name)).id, out)
  },
}

/** Exports a note and puts the file where it was asked for. @throws Refusal */
export async function writeNoteTo(library: ServedLibrary, noteId: NoteId, out: string) {
  const { exported } = await ask(library, 'export.write', { noteId })
  const kept = await library.exported(exported.id)
  if (kept === undefined) throw new Refusal('internal')
  const file = resolve(out)
  await deliver(file, kept.bytes)
  return { file, size: exported.size, sha256: exported.sha256 }
}
