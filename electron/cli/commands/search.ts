import { Refusal } from '../../../shared/contract/errors.ts'
import type { ServedLibrary } from '../../core/shell/served-library.ts'
import { ask, type Command, UsageError } from '../command.ts'
import { findDossier, findSource } from '../find.ts'
import { parse } from '../parse.ts'

export const search: Command = {
  name: 'search',
  usage:
    'WORDS… [--dossier NAME] [--source NAME] [--code CODE] [--party NAME] [--from DATE] [--to DATE] [--inside] [--limit N]',
  doc: 'Finds words in sources, excerpts and notes; nothing typed is query syntax but "quotes" round a phrase. --inside looks for parts of words.',
  async run(given, desk) {
    const { values, positionals } = parse(given, {
      dossier: { type: 'string' },
      source: { type: 'string' },
      code: { type: 'string' },
      party: { type: 'string' },
      from: { type: 'string' },
      to: { type: 'string' },
      inside: { type: 'boolean', default: false },
      limit: { type: 'string', default: '50' },
    })
    const limit = Number(values.limit)
    if (positionals.length === 0) throw new UsageError('Say what to search for.')
    if (!Number.isInteger(limit) || limit < 1 || limit > 200) throw new UsageError('--limit is a number from 1 to 200.')
    const library = await desk.library()
    return ask(library, 'search.find', {
      query: positionals.join(' '),
      limit,
      insideWords: values.inside,
      ...(values.dossier !== undefined && { dossierId: await dossierId(library, values.dossier) }),
      ...(values.source !== undefined && { sourceId: (await findSource(library, values.source)).id }),
      ...(values.code !== undefined && { code: values.code.toUpperCase() }),
      ...(values.party !== undefined && { party: values.party }),
      ...(values.from !== undefined && { from: values.from }),
      ...(values.to !== undefined && { to: values.to }),
    })
  },
}

async function dossierId(library: ServedLibrary, name: string) {
  const dossier = await findDossier(library, name)
  if (dossier === undefined) throw new Refusal('not-found', `There is no dossier “${name}” in this library.`)
  return dossier.id
}
