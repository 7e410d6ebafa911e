import { answered, type Command, UsageError } from '../command.ts'
import { parse } from '../parse.ts'

export const call: Command = {
  name: 'call',
  usage: 'REQUEST [JSON]',
  doc: 'Sends one request of the contract, with its input as JSON, and prints the answer.',
  async run(given, desk) {
    const { positionals } = parse(given, {})
    const [name, json = '{}', ...more] = positionals
    if (name === undefined || more.length > 0)
      throw new UsageError('Give the name of a request and its input as one JSON text.')
    let input: unknown
    try {
      input = JSON.parse(json)
    } catch {
      throw new UsageError('The input is not JSON.')
    }
    return answered(await (await desk.library()).dispatch(name, input))
  },
}
