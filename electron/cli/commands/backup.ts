import { Refusal } from '../../../shared/contract/errors.ts'
import { backupsIn, newestGoodBackup, restoreInto } from '../../core/backup/rescue.ts'
import { ask, type Command, type Desk, UsageError } from '../command.ts'
import { parse } from '../parse.ts'

export const backup: Command = {
  name: 'backup',
  usage: '[--list | --restore NAME | --restore newest]',
  doc: 'Makes and verifies a backup of the library now; or lists the backups, or restores one, even where the library itself cannot be opened.',
  async run(given, desk) {
    const { values, positionals } = parse(given, { list: { type: 'boolean' }, restore: { type: 'string' } })
    if (positionals.length > 0) throw new UsageError('This command takes no more than its options.')
    if (values.list === true) return { backups: backupsIn(desk.folder) }
    if (values.restore === undefined) return ask(await desk.library(), 'backup.make', {})
    return restore(desk, await named(desk.folder, values.restore))
  },
}

async function named(folder: string, name: string): Promise<string> {
  const found =
    name === 'newest' ? await newestGoodBackup(folder) : backupsIn(folder).find((each) => each.name === name)
  if (found !== undefined) return found.name
  throw new Refusal('not-found', 'This library has no such backup. `backup --list` names those it has.')
}

/** Through the open library where it opens, so that what it replaces becomes a backup; else in place of the damaged. */
async function restore(desk: Desk, name: string): Promise<unknown> {
  const library = await desk.library().catch((error) => {
    if (error instanceof Refusal && error.code === 'library-damaged') return undefined
    throw error
  })
  const keptAs =
    library === undefined
      ? await restoreInto(desk.folder, name, 'the command line', new Date())
      : (await ask(library, 'backup.restore', { name })).keptAs
  return { restored: name, keptAs }
}
