import { z } from 'zod'
import { done, id, nothing, request, text } from './request.ts'

export const dossier = z.strictObject({
  id: id<'Dossier'>(),
  title: z.string(),
  createdAt: z.string(),
  isSample: z.boolean(),
  sources: z.number().int(),
  excerpts: z.number().int(),
  notes: z.number().int(),
})
export type Dossier = z.infer<typeof dossier>

export const dossierRequests = {
  'dossier.list': request('All dossiers, by title.', nothing, z.strictObject({ dossiers: z.array(dossier) })),
  'dossier.create': request(
    'Makes an empty dossier.',
    z.strictObject({ title: text(300).min(1) }),
    z.strictObject({ dossier }),
  ),
  'dossier.rename': request(
    'Gives a dossier another title.',
    z.strictObject({ dossierId: id<'Dossier'>(), title: text(300).min(1) }),
    z.strictObject({ dossier }),
  ),
  'dossier.remove': request(
    'Removes a dossier with its sources, excerpts and notes. Undo brings all of it back.',
    z.strictObject({ dossierId: id<'Dossier'>() }),
    done,
  ),
  'dossier.sample': request(
    'Makes the bundled sample dossier again, beside whatever is there.',
    nothing,
    z.strictObject({ dossier }),
  ),
} as const
