import { readFile, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Refusal } from '../../../shared/contract/errors.ts'
import { ask, type Command, UsageError } from '../command.ts'
import { parse, required } from '../parse.ts'

export const template: Command = {
  name: 'template',
  usage: 'list | export ID --out FILE | import FILE',
  doc: 'Lists the templates, writes one as a JSON file, or takes one over from such a file.',
  async run(given, desk) {
    const { values, positionals } = parse(given, { out: { type: 'string' } })
    const [verb, name, ...more] = positionals
    if (more.length > 0) throw new UsageError('Name one template or one file.')
    const library = await desk.library()
    switch (verb) {
      case 'list': {
        const { templates, own } = await ask(library, 'template.list', {})
        return templates.map(({ id, version, name: { en } }) => ({ id, version, name: en, isOwn: own.includes(id) }))
      }
      case 'export': {
        if (name === undefined) throw new UsageError('Name the template by its id.')
        const out = resolve(required(values.out, 'out'))
        const { file } = await ask(library, 'template.export', { templateId: name })
        await writeFile(out, file)
        return { file: out }
      }
      case 'import': {
        if (name === undefined) throw new UsageError('Name the file of the template.')
        const file = await readFile(resolve(name), 'utf8').catch(() => {
          throw new Refusal('unreadable', 'There is no such file, or it may not be read.')
        })
        const { id, version, name: called } = (await ask(library, 'template.import', { file })).template
        return { id, version, name: called.en }
      }
      default:
        throw new UsageError('Say list, export or import.')
    }
  },
}
