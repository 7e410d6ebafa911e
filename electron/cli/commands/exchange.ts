import { resolve } from 'node:path'
import { Refusal } from '../../../shared/contract/errors.ts'
import { ask, type Command, UsageError } from '../command.ts'
import { findDossier, findSource } from '../find.ts'
import { parse, required } from '../parse.ts'
import { writeKept } from '../write-kept.ts'

export const exchange: Command = {
  name: 'exchange',
  usage: 'DOSSIER --out FILE.qdpx|FILE.jsonld|FILE.qdc|FILE.json [--source SOURCE]',
  doc: 'Writes a dossier for other programs: as a project (REFI-QDA .qdpx), its excerpts as W3C Web Annotations (.jsonld), or the codebook (REFI-QDA .qdc, or .json for other libraries). They come in by import.',
  async run(given, desk) {
    const { values, positionals } = parse(given, { out: { type: 'string' }, source: { type: 'string' } })
    const out = resolve(required(values.out, 'out'))
    const [name, ...more] = positionals
    if (name === undefined || more.length > 0) throw new UsageError('Name one dossier by its id or title.')
    const library = await desk.library()
    const dossier = await findDossier(library, name)
    if (dossier === undefined) throw new Refusal('not-found', `There is no dossier “${name}” in this library.`)
    const dossierId = dossier.id
    const write = async () => {
      switch (/\.([a-z]+)$/i.exec(out)?.[1]?.toLowerCase()) {
        case 'qdpx':
          return ask(library, 'project.write', { dossierId })
        case 'jsonld': {
          const source = values.source === undefined ? undefined : await findSource(library, values.source)
          return ask(library, 'annotation.write', { dossierId, ...(source && { sourceId: source.id }) })
        }
        case 'qdc':
          return ask(library, 'codebook.write', { dossierId, format: 'qdc' })
        case 'json':
          return ask(library, 'codebook.write', { dossierId, format: 'json' })
        default:
          throw new UsageError('--out names a file that ends in .qdpx, .jsonld, .qdc or .json.')
      }
    }
    return writeKept(library, (await write()).exported, [], out)
  },
}
