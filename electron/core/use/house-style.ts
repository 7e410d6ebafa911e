import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Handlers, Input } from '../../../shared/contract/contract.ts'
import { Refusal } from '../../../shared/contract/errors.ts'
import { STYLE_ROLES, type StyleChoices } from '../../../shared/word/house-style/style-roles.ts'
import { preferenceOf, setPreference } from '../database/preference.ts'
import { keepOriginal } from '../files/originals.ts'
import type { Context } from './context.ts'

/** Under which preference the kept house style stands: its name, the hash its bytes lie under, the styles chosen of it. */
const KEPT = 'houseStyle'

const kept = z.strictObject({
  name: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  styles: z.partialRecord(z.enum(STYLE_ROLES), z.string()).optional(),
})
type Kept = z.infer<typeof kept>

export function houseStyleHandlers(context: Context) {
  const keep = (what: Kept): void => {
    setPreference(context.db, KEPT, JSON.stringify(what))
    context.announce({ kind: 'changed', what: 'preferences' })
  }
  return {
    'houseStyle.keep': async ({ grantId }) => {
      const { name, bytes } = await context.grants.take(grantId)
      if (!/\.do[ct]x$/i.test(name)) {
        throw new Refusal('refused', `“${name}” is no Word file. A house style is a .docx or .dotx; nothing was kept.`)
      }
      await context.describeHouse(bytes, {})
      const sha256 = await keepOriginal(context.places.files, bytes)
      // A newer state of the same file goes on with the styles that were chosen of it.
      const before = readKept(context)
      keep({ name, sha256, ...(before?.name === name && before.styles && { styles: before.styles }) })
      return { name }
    },

    'houseStyle.describe': () => ({ name: readKept(context)?.name }),

    'houseStyle.styles': async () => {
      const { bytes, styles } = await takeHouseStyle(context, 'kept')
      const { uses, paragraphs, lists, tables, messages } = await context.describeHouse(bytes, styles)
      return {
        uses: [...uses],
        paragraphs: [...paragraphs],
        lists: [...lists],
        tables: [...tables],
        messages: [...messages],
      }
    },

    'houseStyle.assign': ({ role, style }) => {
      const found = readKept(context)
      if (found === undefined) throw gone()
      const { [role]: _, ...others } = found.styles ?? {}
      keep({ ...found, styles: style === undefined ? others : { ...others, [role]: style } })
      return {}
    },
  } satisfies Partial<Handlers>
}

/** A house style as exports take it. */
export interface TakenHouseStyle {
  readonly bytes: Uint8Array
  readonly styles: StyleChoices
}

/** The house style asked for. @throws Refusal where none is kept, or its file is gone */
export async function takeHouseStyle(
  context: Context,
  wanted: NonNullable<Input<'export.write'>['houseStyle']>,
): Promise<TakenHouseStyle> {
  if (wanted !== 'kept') return { bytes: (await context.grants.take(wanted)).bytes, styles: {} }
  const found = readKept(context)
  const bytes = found && (await readFile(join(context.places.files, found.sha256)).catch(() => undefined))
  if (bytes === undefined) throw gone()
  return { bytes: new Uint8Array(bytes), styles: found?.styles ?? {} }
}

const gone = () => new Refusal('not-found', 'The house style is no longer in the library. Choose the Word file again.')

function readKept({ db }: Context): Kept | undefined {
  const json = preferenceOf(db, KEPT)
  return json === undefined ? undefined : kept.safeParse(JSON.parse(json)).data
}
