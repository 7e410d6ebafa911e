import { z } from 'zod'
import { type Codebook, EPISTEMIC_STATUSES } from './codebook.ts'

const both = z.strictObject({ en: z.string().min(1), fr: z.string().min(1).optional(), hi: z.string().optional() })

const codebookFile: z.ZodType<Codebook> = z.strictObject({
  schema: z.literal('codebook/1'),
  codes: z
    .array(
      z.strictObject({
        id: z
          .string()
          .regex(/^[A-Z][A-Z0-9_]*$/)
          .max(40),
        key: z.string().max(1),
        family: z.enum(['who', 'what', 'evidence', 'quality', 'work']),
        label: both,
        definition: z.string(),
        useWhen: z.string(),
        doNotUseWhen: z.string(),
        example: z.string(),
        line: z.enum(['solid', 'dotted', 'dashed', 'double', 'wavy']),
        attributes: z.array(z.string()),
        isRetired: z.boolean().optional(),
        guid: z.string().max(40).optional(),
      }),
    )
    .min(1),
  attributes: z.array(
    z.strictObject({
      id: z.string().regex(/^[a-z_]+$/),
      label: both,
      input: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('text') }),
        z.strictObject({ kind: z.literal('date') }),
        z.strictObject({ kind: z.literal('flag') }),
        z.strictObject({
          kind: z.literal('choice'),
          options: z.array(z.strictObject({ value: z.string().min(1), label: both })).min(2),
        }),
      ]),
    }),
  ),
  strength: z.array(
    z.strictObject({
      value: z.number().int().min(0).max(5),
      name: z.string().min(1),
      triggers: z.strictObject({ en: z.array(z.string().min(1)), fr: z.array(z.string().min(1)) }),
    }),
  ),
  precision: z.array(z.strictObject({ value: z.number().int(), name: z.string().min(1) })),
  epistemicStatus: z.array(z.strictObject({ value: z.enum(EPISTEMIC_STATUSES), label: both })),
  agreementChecklist: z.array(z.string().min(1)),
})

/**
 * Reads a codebook file and checks what a schema cannot say: ids and keys are unique, every attribute a code names is
 * described.
 *
 * @returns the codebook, or a sentence that says why the file cannot be used
 */
export function parseCodebook(text: string): { readonly codebook: Codebook } | { readonly refused: string } {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return { refused: 'The codebook is not JSON.' }
  }
  const parsed = codebookFile.safeParse(json)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    return {
      refused: `The codebook does not have the form it should at “${issue?.path.join('.')}”: ${issue?.message}.`,
    }
  }
  const codebook = parsed.data
  const repeated =
    firstRepeated(codebook.codes.map(({ id }) => id)) ??
    firstRepeated(codebook.codes.map(({ key }) => key).filter((key) => key !== '')) ??
    firstRepeated(codebook.attributes.map(({ id }) => id))
  if (repeated) return { refused: `The codebook uses “${repeated}” twice, as an id or as a key.` }
  const known = new Set(codebook.attributes.map(({ id }) => id))
  for (const code of codebook.codes)
    for (const attribute of code.attributes)
      if (!known.has(attribute))
        return { refused: `The code ${code.id} names an attribute “${attribute}” that the codebook does not describe.` }
  return { codebook }
}

function firstRepeated(values: readonly string[]): string | undefined {
  return values.find((value, at) => values.indexOf(value) !== at)
}
