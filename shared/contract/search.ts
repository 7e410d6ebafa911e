import { z } from 'zod'
import { id, partialDate, request, text } from './request.ts'

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

/**
 * What a hit must have to do with.
 *
 * Code and party are those of excerpts: an excerpt that bears them, a passage of a source in which such an excerpt
 * stands, a note that cites one. A source has its date, its excerpts too; a note that of its last change.
 */
const filters = {
  dossierId: id<'Dossier'>().optional(),
  sourceId: id<'Source'>().optional(),
  code: text(60).optional(),
  party: text(4000).optional(),
  from: partialDate.optional(),
  to: partialDate.optional(),
}

export const searchRequests = {
  'search.find': request(
    'Finds words, "phrases in quotes" and beginnings of words in sources, excerpts and notes, and parts of words where no word is found. Nothing typed is query syntax.',
    z.strictObject({
      query: text(500),
      ...filters,
      /** Look inside words even where whole words are found. */
      insideWords: z.boolean().optional(),
      limit: z.number().int().min(1).max(200),
    }),
    z.strictObject({
      hits: z.array(hit),
      isMore: z.boolean(),
      /** The hits are parts of words. */
      isInside: z.boolean(),
    }),
  ),
} as const
