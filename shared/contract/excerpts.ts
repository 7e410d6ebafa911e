import { z } from 'zod'
import { done, id, request, text } from './request.ts'
import { attributes, citation, epistemicStatus, excerpt } from './shapes.ts'

export const excerptRequests = {
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
