import { z } from 'zod'
import type { Ledger, Proposal } from '../review/proposal.ts'
import { exported } from './notes.ts'
import { done, id, request, text } from './request.ts'
import { source } from './shapes.ts'

const place = z.strictObject({
  blockId: z.string().exactOptional(),
  fieldId: z.string().exactOptional(),
  sectionId: z.string().exactOptional(),
  offset: z.number().int(),
})

const side = z.enum(['before', 'after'])

const edit = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), from: place, to: place, insert: z.string() }),
  z.strictObject({ kind: z.literal('remove'), blockId: z.string() }),
  z.strictObject({
    kind: z.literal('move'),
    blockId: z.string(),
    afterId: z.string().exactOptional(),
    beforeId: z.string().exactOptional(),
  }),
  z.strictObject({
    kind: z.literal('mark'),
    from: place,
    to: place,
    mark: z.enum(['strong', 'emphasis']),
    isOn: z.boolean(),
  }),
  z.strictObject({
    kind: z.literal('turn'),
    blockId: z.string(),
    into: z.enum(['paragraph', 'heading', 'blockQuotation', 'bulletList', 'orderedList']),
    level: z.number().int().exactOptional(),
  }),
  z.strictObject({
    kind: z.literal('add-paragraphs'),
    blockId: z.string(),
    side,
    words: z.array(z.string()).readonly(),
  }),
  z.strictObject({ kind: z.literal('add-row'), blockId: z.string(), side, cells: z.array(z.string()).readonly() }),
  z.strictObject({
    kind: z.literal('add-table'),
    blockId: z.string(),
    side,
    rows: z.array(z.array(z.string()).readonly()).readonly(),
  }),
])

const proposalShape = {
  number: z.number().int(),
  kind: z.enum([
    'insertion',
    'deletion',
    'replacement',
    'move',
    'split',
    'join',
    'paragraph-added',
    'paragraph-removed',
    'row-added',
    'row-removed',
    'table-added',
    'formatting',
    'struck-insertion',
    'comment',
  ]),
  author: z.string(),
  date: z.string().exactOptional(),
  isTracked: z.boolean(),
  before: z.string(),
  after: z.string(),
  context: z.strictObject({ left: z.string(), right: z.string() }),
  place: z.strictObject({ from: place, to: place }).exactOptional(),
  where: z.string().exactOptional(),
  edits: z.array(edit),
  format: z
    .strictObject({ makes: z.array(z.string()).readonly(), unheld: z.array(z.string()).readonly() })
    .exactOptional(),
  comment: z
    .strictObject({
      id: z.string(),
      text: z.string(),
      initials: z.string().exactOptional(),
      answers: z.string().exactOptional(),
      isInferred: z.boolean().exactOptional(),
      thread: z.string().exactOptional(),
      change: z.enum(['resolved', 'reopened', 'rewritten']).exactOptional(),
      isResolved: z.boolean(),
      near: z.string().exactOptional(),
      kept: z.string().exactOptional(),
    })
    .exactOptional(),
  revisions: z.array(z.number().int()),
}
export const proposal: z.ZodType<Proposal> = z.strictObject(proposalShape)

export const ledger: z.ZodType<Ledger> = z.strictObject({
  trackedIn: z.number().int(),
  trackedOut: z.number().int(),
  commentsIn: z.number().int(),
  commentsOut: z.number().int(),
  untracked: z.number().int(),
  unplaced: z.number().int(),
  empty: z.number().int().exactOptional(),
  comparedWith: z.enum(['export', 'note', 'nothing']).exactOptional(),
})

const decision = z.enum(['open', 'accepted', 'rejected'])

const decided = z.strictObject({
  ...proposalShape,
  decision,
  reply: z.string(),
  isApplied: z.boolean(),
  /** The words it concerns were changed in the note since it was exported. */
  isOvertaken: z.boolean(),
  /** Proposals, of this or another open review, that change the same words. */
  rivals: z.array(z.strictObject({ reviewId: id<'Review'>(), number: z.number().int() })),
})
export type DecidedProposal = z.infer<typeof decided>

const review = z.strictObject({
  id: id<'Review'>(),
  noteId: id<'Note'>(),
  /** Absent when the file was compared with the note itself: nothing was exported that it could come from. */
  exportId: id<'Export'>().optional(),
  fileName: z.string(),
  sha256: z.string(),
  openedAt: z.string(),
  ledger,
  messages: z.array(z.string()),
  proposals: z.number().int(),
  open: z.number().int(),
})
export type Review = z.infer<typeof review>

export const reviewRequests = {
  'review.open': request(
    'Reads a returned Word file and keeps what it proposes. The note is not changed; nothing is lost: the ledger counts.',
    z.strictObject({ noteId: id<'Note'>(), grantId: id<'FileGrant'>(), workId: id<'Work'>().optional() }),
    z.strictObject({ review }),
  ),
  'review.list': request(
    'The returned files of a note, newest first.',
    z.strictObject({ noteId: id<'Note'>() }),
    z.strictObject({ reviews: z.array(review) }),
  ),
  'review.inDossier': request(
    'The returned files of all notes of a dossier, newest first.',
    z.strictObject({ dossierId: id<'Dossier'>() }),
    z.strictObject({ reviews: z.array(review) }),
  ),
  'review.preview': request(
    'Every proposal of a returned file with its decision, and with what it collides with.',
    z.strictObject({ reviewId: id<'Review'>() }),
    z.strictObject({
      review,
      proposals: z.array(decided),
      /** What the places count in: the exported text of each block by its id, one U+FFFC per citation. */
      texts: z.record(z.string(), z.string()),
    }),
  ),
  'review.decide': request(
    'Accepts, rejects or reopens proposals, with a reply for the reviewer. The note changes when the review is applied.',
    z.strictObject({
      reviewId: id<'Review'>(),
      numbers: z.array(z.number().int().positive()).min(1).max(100_000),
      decision,
      reply: text(20_000).optional(),
      /** For an accepted insertion or replacement: these words in the place of the reviewer's. */
      words: text(200_000).optional(),
    }),
    done,
  ),
  'review.apply': request(
    'Makes the accepted edits in the note, as one undoable act. What no longer has its place stays open.',
    z.strictObject({
      reviewId: id<'Review'>(),
      /** Further returned files of the same note, whose accepted edits are made in the same act. */
      others: z.array(id<'Review'>()).max(1000).optional(),
    }),
    z.strictObject({ applied: z.number().int(), failed: z.array(z.number().int()), revision: z.number().int() }),
  ),
  'review.compare': request(
    'Compares a returned file that is no copy of the note with the text of the note as it is now, in place of its list.',
    z.strictObject({ reviewId: id<'Review'>(), workId: id<'Work'>().optional() }),
    z.strictObject({ review }),
  ),
  'review.toSource': request(
    'Adds a returned file that is no copy of the note to its dossier as a source.',
    z.strictObject({ reviewId: id<'Review'>(), workId: id<'Work'>().optional() }),
    z.strictObject({ source }),
  ),
  'review.remove': request(
    'Takes a returned file and its proposals out. The note stays as it is; Undo brings them back.',
    z.strictObject({ reviewId: id<'Review'>() }),
    done,
  ),
  'review.exportLog': request(
    'Writes the response table of a note as a Word file of its own, with the page and the marking of the note.',
    z.strictObject({ noteId: id<'Note'>() }),
    z.strictObject({ exported }),
  ),
  'review.log': request(
    'The response table of a note: who said what, where, what was decided, and the reply.',
    z.strictObject({ noteId: id<'Note'>() }),
    z.strictObject({
      entries: z.array(
        z.strictObject({
          fileName: z.string(),
          author: z.string(),
          date: z.string().optional(),
          what: z.string(),
          where: z.string(),
          decision,
          reply: z.string(),
          /** Of a comment that was kept in the note: whether it is resolved there. */
          state: z.enum(['open', 'resolved', 'removed']).optional(),
        }),
      ),
    }),
  ),
} as const
