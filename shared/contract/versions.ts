import { z } from 'zod'
import type { ClauseChange } from '../anchoring/diff/compare-blocks.ts'
import type { WordChange } from '../anchoring/diff/word-diff.ts'
import { done, id, request, text } from './request.ts'
import { citation, source, sourceVersion } from './shapes.ts'

const outcome = z.enum(['same', 'moved', 'changed', 'ambiguous', 'gone'])
const decision = z.enum(['automatic', 'pending', 'confirmed', 'detached'])

const wordChange: z.ZodType<WordChange> = z.strictObject({
  kind: z.enum(['same', 'inserted', 'removed']),
  text: z.string(),
})

const clauseChange: z.ZodType<ClauseChange> = z.strictObject({
  kind: z.enum(['same', 'changed', 'inserted', 'removed', 'moved']),
  before: z.number().int().exactOptional(),
  after: z.number().int().exactOptional(),
  isRenumbered: z.boolean(),
  isReworded: z.boolean(),
  words: z.array(wordChange).exactOptional(),
})

/** A passage with its words, its pinpoint and the text around it. */
const passage = z.strictObject({
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
  address: z.string(),
})

const queued = z.strictObject({
  excerptId: id<'Excerpt'>(),
  code: z.string(),
  outcome,
  /** Version on which its place was last settled, and the newest one, on which it is asked for. */
  settledVersionId: id<'SourceVersion'>(),
  versionId: id<'SourceVersion'>(),
  before: passage,
  /** Places to choose from, best first; each with its difference from the older words. */
  candidates: z.array(z.strictObject({ place: passage, words: z.array(wordChange) })),
})
export type QueuedPassage = z.infer<typeof queued>

const reanchored = z.strictObject({
  excerptId: id<'Excerpt'>(),
  outcome,
  decision,
  before: z.string(),
  after: z.string().optional(),
})

const touched = z.strictObject({ citation, sourceId: id<'Source'>(), outcome, decision })
export type TouchedSentence = z.infer<typeof touched>

export const versionRequests = {
  'source.addVersion': request(
    'Adds the next version of a source, from a chosen file or pasted text, and carries its excerpts over. What is not exact and unique in context waits in the queue. Undo takes all of it back.',
    z.strictObject({
      sourceId: id<'Source'>(),
      from: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('file'), grantId: id<'FileGrant'>() }),
        z.strictObject({
          kind: z.literal('paste'),
          text: text(20_000_000).min(1),
          html: text(20_000_000).optional(),
        }),
      ]),
      workId: id<'Work'>().optional(),
    }),
    z.strictObject({ source, version: sourceVersion, excerpts: z.array(reanchored) }),
  ),
  'version.compare': request(
    'Two versions of a source, clause by clause, in the order of the newer one; words compared where they changed.',
    z.strictObject({ beforeId: id<'SourceVersion'>(), afterId: id<'SourceVersion'>() }),
    z.strictObject({ changes: z.array(clauseChange) }),
  ),
  'version.queue': request(
    'The excerpts of a source whose place in its newest version waits for a decision, in reading order.',
    z.strictObject({ sourceId: id<'Source'>() }),
    z.strictObject({ passages: z.array(queued) }),
  ),
  'version.decide': request(
    'Settles where an excerpt stands in a version: at a place, gone, or kept on the older version. Undo asks again.',
    z.strictObject({
      excerptId: id<'Excerpt'>(),
      versionId: id<'SourceVersion'>(),
      decision: z.discriminatedUnion('kind', [
        z.strictObject({
          kind: z.literal('place'),
          start: z.number().int().nonnegative(),
          end: z.number().int().positive(),
        }),
        z.strictObject({ kind: z.literal('gone') }),
        z.strictObject({ kind: z.literal('keep') }),
      ]),
    }),
    done,
  ),
  'version.touched': request(
    "Sentences of a dossier's notes that rest on passages changed, gone or not yet settled in the newest version.",
    z.strictObject({ dossierId: id<'Dossier'>() }),
    z.strictObject({ sentences: z.array(touched) }),
  ),
} as const
