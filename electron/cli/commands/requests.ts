import { z } from 'zod'
import { contract } from '../../../shared/contract/contract.ts'
import type { Command } from '../command.ts'

export const requests: Command = {
  name: 'requests',
  usage: '',
  doc: 'Every request of the core: what it does, and the JSON Schemas of what it takes and gives.',
  run: async () =>
    Object.fromEntries(
      Object.entries(contract).map(([name, { doc, input, output }]) => [
        name,
        { doc, input: z.toJSONSchema(input, { io: 'input' }), output: z.toJSONSchema(output) },
      ]),
    ),
}
