import { z } from 'zod'
import { id, request, text } from './request.ts'

const hit = z.strictObject({
  kind: z.enum(['source', 'excerpt', 'note']),
  dossierId: id<'Dossier'>(),
  /** Source, excerpt or note, by `kind`. */
  targetId: z.string(),
  versionId: id<'SourceVersion'>().optional(),
  /** Place of the block in its version, for `source` hits. */
  ordinal: z.number().int().optional(),
  title: z.string(),
  address: z.string(),
  /** Text around the first hit, cut into plain and hit parts. */
  snippet: z.array(z.strictObject({ text: z.string(), isHit: z.boolean() })),
})
export type SearchHit = z.infer<typeof hit>

export const searchRequests = {
  'search.find': request(
    'Finds words, "phrases in quotes" and beginnings of words in sources, excerpts and notes. Nothing typed is query syntax.',
    z.strictObject({
      query: text(500),
      dossierId: id<'Dossier'>().optional(),
      limit: z.number().int().min(1).max(200),
    }),
    z.strictObject({ hits: z.array(hit), isMore: z.boolean() }),
  ),
} as const
