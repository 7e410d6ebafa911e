import { z } from 'zod'
import type { FromPage } from '../../shared/contract/socket.ts'

const id = z.number().int().nonnegative()
const fromPage: z.ZodType<FromPage> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('request'), id, name: z.string().max(100), input: z.unknown() }),
  z.strictObject({ kind: z.literal('received'), id }),
  z.strictObject({ kind: z.literal('closing') }),
])

/** A message of a page, or undefined for anything that our own page would not say. */
export function readFromPage(message: string): FromPage | undefined {
  try {
    return fromPage.parse(JSON.parse(message))
  } catch {
    return undefined
  }
}
