import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Handlers, Input } from '../../../shared/contract/contract.ts'
import { Refusal } from '../../../shared/contract/errors.ts'
import { listPreferences, setPreference } from '../database/preference.ts'
import { keepOriginal } from '../files/originals.ts'
import type { Context } from './context.ts'

/** Under which preference the kept house style stands: its name and the hash its bytes lie under. */
const KEPT = 'houseStyle'

const kept = z.strictObject({ name: z.string(), sha256: z.string().regex(/^[0-9a-f]{64}$/) })

export function houseStyleHandlers(context: Context) {
  return {
    'houseStyle.keep': async ({ grantId }) => {
      const { name, bytes } = await context.grants.take(grantId)
      if (!/\.do[ct]x$/i.test(name)) {
        throw new Refusal('refused', `“${name}” is no Word file. A house style is a .docx or .dotx; nothing was kept.`)
      }
      const sha256 = await keepOriginal(context.places.files, bytes)
      setPreference(context.db, KEPT, JSON.stringify({ name, sha256 }))
      context.announce({ kind: 'changed', what: 'preferences' })
      return { name }
    },

    'houseStyle.describe': () => ({ name: readKept(context)?.name }),
  } satisfies Partial<Handlers>
}

/** The bytes of the house style asked for. @throws Refusal where none is kept, or its file is gone */
export async function takeHouseStyle(
  context: Context,
  wanted: NonNullable<Input<'export.write'>['houseStyle']>,
): Promise<Uint8Array> {
  if (wanted !== 'kept') return (await context.grants.take(wanted)).bytes
  const found = readKept(context)
  const bytes = found && (await readFile(join(context.places.files, found.sha256)).catch(() => undefined))
  if (bytes === undefined) {
    throw new Refusal('not-found', 'The house style is no longer in the library. Choose the Word file again.')
  }
  return new Uint8Array(bytes)
}

function readKept({ db }: Context): z.infer<typeof kept> | undefined {
  const json = listPreferences(db)[KEPT]
  return json === undefined ? undefined : kept.safeParse(JSON.parse(json)).data
}
