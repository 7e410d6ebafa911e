import { z } from 'zod'
import type { Codebook } from '../codebook/codebook.ts'
import { done, id, nothing, request, text } from './request.ts'
import { attributes, citation, epistemicStatus, excerpt, localised } from './shapes.ts'

const codebook: z.ZodType<Codebook> = z.strictObject({
  schema: z.literal('codebook/1'),
  codes: z.array(
    z.strictObject({
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
    }),
  ),
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

export const excerptRequests = {
  'codebook.open': request('The annotation scheme in use.', nothing, z.strictObject({ codebook })),
  'excerpt.list': request(
    'Every excerpt of a dossier in reading order, with each reliance of a note on one.',
    z.strictObject({ dossierId: id<'Dossier'>() }),
    z.strictObject({ excerpts: z.array(excerpt), citations: z.array(citation) }),
  ),
  'excerpt.create': request(
    'Marks a passage of a source version and gives it a code. Offsets are UTF-16 code units of the canonical text.',
    z.strictObject({
      versionId: id<'SourceVersion'>(),
      start: z.number().int().nonnegative(),
      end: z.number().int().positive(),
      code: text(40).min(1),
      attributes: attributes.optional(),
      comment: text(20_000).optional(),
      epistemicStatus: epistemicStatus.optional(),
      isSuggested: z.boolean().optional(),
    }),
    z.strictObject({ excerpt }),
  ),
  'excerpt.suggest': request(
    'Codes a source version by the visible rules of the codebook. Each excerpt is marked as suggested and says which rule fired on which words.',
    z.strictObject({ versionId: id<'SourceVersion'>() }),
    z.strictObject({ excerpts: z.array(excerpt) }),
  ),
  'excerpt.edit': request(
    'Changes the code, attributes, comment or status of an excerpt; what is left out stays. Confirms a suggestion.',
    z.strictObject({
      excerptId: id<'Excerpt'>(),
      code: text(40).min(1).optional(),
      attributes: attributes.optional(),
      comment: text(20_000).optional(),
      epistemicStatus: epistemicStatus.optional(),
      isSuggested: z.boolean().optional(),
    }),
    z.strictObject({ excerpt }),
  ),
  'excerpt.remove': request(
    'Removes excerpts. Notes keep the words they quote. Undo brings them back.',
    z.strictObject({ excerptIds: z.array(id<'Excerpt'>()).min(1).max(100_000) }),
    done,
  ),
} as const
