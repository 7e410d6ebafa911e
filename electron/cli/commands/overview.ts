import { resolve } from 'node:path'
import { Refusal } from '../../../shared/contract/errors.ts'
import { OVERVIEW_NAMES } from '../../../shared/overview/overview.ts'
import { ask, type Command, UsageError } from '../command.ts'
import { findDossier } from '../find.ts'
import { oneOf } from '../one-of.ts'
import { parse, required } from '../parse.ts'
import { writeKept } from '../write-kept.ts'

export const overview: Command = {
  name: 'overview',
  usage: 'DOSSIER --out FILE.xlsx|FILE.csv [--view NAME] [--by party] [--language fr]',
  doc: 'Writes the views over the excerpts of a dossier as a workbook, a sheet each, or one view alone.',
  async run(given, desk) {
    const { values, positionals } = parse(given, {
      out: { type: 'string' },
      view: { type: 'string' },
      by: { type: 'string' },
      language: { type: 'string' },
    })
    const out = resolve(required(values.out, 'out'))
    const [name, ...more] = positionals
    if (name === undefined || more.length > 0) throw new UsageError('Name one dossier by its id or title.')
    const library = await desk.library()
    const dossier = await findDossier(library, name)
    if (dossier === undefined) throw new Refusal('not-found', `There is no dossier “${name}” in this library.`)
    const { exported, messages } = await ask(library, 'overview.write', {
      dossierId: dossier.id,
      view: oneOf([...OVERVIEW_NAMES, 'coverage'] as const, values.view, 'view'),
      by: oneOf(['source', 'party'] as const, values.by, 'by'),
      language: oneOf(['en', 'fr'] as const, values.language, 'language'),
      format: out.toLowerCase().endsWith('.csv') ? 'csv' : 'xlsx',
    })
    return writeKept(library, exported, messages, out)
  },
}
