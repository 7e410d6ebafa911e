import { ask, type Command, UsageError } from '../command.ts'

export const backup: Command = {
  name: 'backup',
  usage: '',
  doc: 'Makes and verifies a backup of the library now.',
  async run(given, desk) {
    if (given.length > 0) throw new UsageError('This command takes nothing.')
    return ask(await desk.library(), 'backup.make', {})
  },
}
