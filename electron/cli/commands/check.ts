import { ask, type Command, UsageError } from '../command.ts'
import { findNote } from '../find.ts'
import { parse } from '../parse.ts'

export const check: Command = {
  name: 'check',
  usage: 'NOTE',
  doc: 'Checks a note, named by its id or title, against its passages and its template; prints what was found and what was let stand, with the reasons.',
  async run(given, desk) {
    const { positionals } = parse(given, {})
    const [name, ...more] = positionals
    if (name === undefined || more.length > 0) throw new UsageError('Name one note by its id or title.')
    const library = await desk.library()
    const { id, title } = await findNote(library, name)
    const { findings, waived } = await ask(library, 'note.check', { noteId: id })
    const count = (level: string) => findings.filter((finding) => finding.level === level).length
    return { noteId: id, title, block: count('block'), warn: count('warn'), hint: count('hint'), findings, waived }
  },
}
