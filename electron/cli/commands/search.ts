import { ask, type Command, UsageError } from '../command.ts'
import { parse } from '../parse.ts'

export const search: Command = {
  name: 'search',
  usage: 'WORDS… [--limit N]',
  doc: 'Finds words in sources, excerpts and notes; nothing typed is query syntax but "quotes" round a phrase.',
  async run(given, desk) {
    const { values, positionals } = parse(given, { limit: { type: 'string', default: '50' } })
    const limit = Number(values.limit)
    if (positionals.length === 0) throw new UsageError('Say what to search for.')
    if (!Number.isInteger(limit) || limit < 1 || limit > 200) throw new UsageError('--limit is a number from 1 to 200.')
    return ask(await desk.library(), 'search.find', { query: positionals.join(' '), limit })
  },
}
