import { z } from 'zod'
import type { NoteFit } from '../word/fit/note-fit.ts'
import { id, request } from './request.ts'
import { pageVariant } from './shapes.ts'

const fit: z.ZodType<NoteFit> = z.strictObject({
  pageVariant,
  pages: z.number().int().optional(),
  annexPages: z.number().int().optional(),
  lastPage: z.number().optional(),
  wordsLeft: z.number().int().optional(),
  isEstimate: z.boolean(),
  why: z.string().optional(),
})

export const fitRequests = {
  'note.fit': request(
    'Lays a saved note out as Word would, in its own page variant or another, and counts pages and the words that still fit.',
    z.strictObject({ noteId: id<'Note'>(), pageVariant: pageVariant.optional() }),
    z.strictObject({ fit, revision: z.number().int() }),
  ),
} as const
