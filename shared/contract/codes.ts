import { z } from 'zod'
import type { Codebook } from '../codebook/codebook.ts'
import { done, nothing, request, text } from './request.ts'
import { epistemicStatus, localised } from './shapes.ts'

export const code = z.strictObject({
  id: z.string(),
  key: z.string(),
  family: z.enum(['who', 'what', 'evidence', 'quality', 'work']),
  label: localised,
  definition: z.string(),
  useWhen: z.string(),
  doNotUseWhen: z.string(),
  example: z.string(),
  line: z.enum(['solid', 'dotted', 'dashed', 'double', 'wavy']),
  attributes: z.array(z.string()),
  isRetired: z.boolean().optional(),
  guid: z.string().optional(),
})

export const codebook: z.ZodType<Codebook> = z.strictObject({
  schema: z.literal('codebook/1'),
  codes: z.array(code),
  attributes: z.array(
    z.strictObject({
      id: z.string(),
      label: localised,
      input: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('text') }),
        z.strictObject({ kind: z.literal('date') }),
        z.strictObject({ kind: z.literal('flag') }),
        z.strictObject({
          kind: z.literal('choice'),
          options: z.array(z.strictObject({ value: z.string(), label: localised })),
        }),
      ]),
    }),
  ),
  strength: z.array(
    z.strictObject({
      value: z.number().int(),
      name: z.string(),
      triggers: z.strictObject({ en: z.array(z.string()), fr: z.array(z.string()) }),
    }),
  ),
  precision: z.array(z.strictObject({ value: z.number().int(), name: z.string() })),
  epistemicStatus: z.array(z.strictObject({ value: epistemicStatus, label: localised })),
  agreementChecklist: z.array(z.string()),
})

/** What a person fills in of a code; its id is made from the English name. */
export const codeContent = z.strictObject({
  key: text(1).optional(),
  family: z.enum(['who', 'what', 'evidence', 'quality', 'work']),
  label: z.strictObject({ en: text(80).min(1), fr: text(80).optional(), hi: text(80).optional() }),
  definition: text(4000).optional(),
  useWhen: text(4000).optional(),
  doNotUseWhen: text(4000).optional(),
  example: text(4000).optional(),
  line: z.enum(['solid', 'dotted', 'dashed', 'double', 'wavy']).optional(),
  attributes: z.array(text(60)).max(100).optional(),
})

export const codeRequests = {
  'codebook.open': request(
    'The annotation scheme in use: the app’s codes and the library’s own. Retired codes are among them and say so.',
    nothing,
    z.strictObject({ codebook, own: z.array(z.string()) }),
  ),
  'code.save': request(
    'Adds a code of the library’s own, or changes one; a code of the app is changed for this library alone. What is left out stays.',
    z.strictObject({ codeId: text(40).optional(), code: codeContent }),
    z.strictObject({ codeId: z.string() }),
  ),
  'code.retire': request(
    'Takes a code out of use, or puts it back. Excerpts that bear it keep it.',
    z.strictObject({ codeId: text(40), isRetired: z.boolean() }),
    done,
  ),
  'code.merge': request(
    'Gives every excerpt of the library with one code another, and retires the one.',
    z.strictObject({ codeId: text(40), into: text(40) }),
    z.strictObject({ excerpts: z.number().int() }),
  ),
  'code.remove': request(
    'Removes a code of the library’s own that no excerpt bears; a code of the app becomes what it was.',
    z.strictObject({ codeId: text(40) }),
    done,
  ),
} as const
