import type { Handlers, Input } from '../../../shared/contract/contract.ts'
import { Refusal } from '../../../shared/contract/errors.ts'
import type { DecidedProposal, Review } from '../../../shared/contract/reviews.ts'
import { noteTitle } from '../../../shared/note/header.ts'
import type { Note } from '../../../shared/note/note.ts'
import { applyEdits } from '../../../shared/review/apply/apply-edits.ts'
import { areRivals, overtaken } from '../../../shared/review/conflicts.ts'
import type { Proposal } from '../../../shared/review/proposal.ts'
import { findNote, saveNote } from '../database/note.ts'
import {
  baseOf,
  decideProposal,
  findReview,
  listReviews,
  proposalsOf,
  type StoredProposal,
} from '../database/review.ts'
import { type Context, found, inQuotes } from './context.ts'
import { checkBody, deriveFromNote, listingOf } from './note-body.ts'
import { openReview } from './open-review.ts'
import { keepDailySnapshot } from './snapshots.ts'

export function reviewHandlers(context: Context) {
  return {
    'review.open': (given) => {
      found(findNote(context.db, given.noteId))
      return context.works.run(given.workId, async (work) => {
        const id = await openReview(context, given, work)
        return { review: found(findReview(context.db, id)) }
      })
    },

    'review.list': ({ noteId }) => {
      found(findNote(context.db, noteId))
      return { reviews: [...listReviews(context.db, noteId)] }
    },

    'review.preview': ({ reviewId }) => {
      const review = found(findReview(context.db, reviewId))
      return { review, proposals: preview(context, review) }
    },

    'review.decide': (given) => {
      const review = found(findReview(context.db, given.reviewId))
      decide(context, review, given)
      context.announce({ kind: 'changed', what: 'reviews', noteId: review.noteId })
      return { done: true }
    },

    'review.apply': ({ reviewId }) => apply(context, found(findReview(context.db, reviewId))),

    'review.log': ({ noteId }) => {
      found(findNote(context.db, noteId))
      return {
        entries: listReviews(context.db, noteId).flatMap((review) =>
          proposalsOf(context.db, review.id).map(({ proposal, decision, reply }) => ({
            fileName: review.fileName,
            author: proposal.author,
            date: proposal.date,
            what: proposal.comment?.text ?? described(proposal),
            where: proposal.where ?? (proposal.before || `${proposal.context.left}…${proposal.context.right}`),
            decision,
            reply,
          })),
        ),
      }
    },
  } satisfies Partial<Handlers>
}

/** An edit in words, for the response table. */
function described({ kind, before, after }: Proposal): string {
  const quote = (words: string) => `“${words.trim()}”`
  if (before !== '' && after !== '' && before !== after) return `${quote(before)} → ${quote(after)}`
  if (after !== '') return `${kind === 'move' ? 'Move' : 'Insert'} ${quote(after)}`
  return before === '' ? kind : `${kind === 'formatting' ? 'Format' : 'Delete'} ${quote(before)}`
}

function preview(context: Context, review: Review): DecidedProposal[] {
  const note = found(findNote(context.db, review.noteId))
  const isOvertaken = overtaken(baseOf(context.db, review.id).body, note.body)
  const others = listReviews(context.db, review.noteId)
    .filter((other) => other.exportId === review.exportId)
    .flatMap((other) =>
      proposalsOf(context.db, other.id)
        .filter((stored) => !stored.isApplied && stored.proposal.edits.length > 0)
        .map((stored) => ({ reviewId: other.id, proposal: stored.proposal })),
    )
  return proposalsOf(context.db, review.id).map((stored) => ({
    ...(stored.proposal as Omit<DecidedProposal, 'decision' | 'reply' | 'isApplied' | 'isOvertaken' | 'rivals'>),
    decision: stored.decision,
    reply: stored.reply,
    isApplied: stored.isApplied,
    isOvertaken: !stored.isApplied && isOvertaken(stored.proposal),
    rivals: others
      .filter(
        (other) =>
          !(other.reviewId === review.id && other.proposal.number === stored.proposal.number) &&
          areRivals(other.proposal, stored.proposal),
      )
      .map(({ reviewId, proposal }) => ({ reviewId, number: proposal.number })),
  }))
}

function decide(context: Context, review: Review, given: Input<'review.decide'>): void {
  const wanted = new Set(given.numbers)
  const chosen = proposalsOf(context.db, review.id).filter(({ proposal }) => wanted.has(proposal.number))
  if (chosen.length !== wanted.size) throw new Refusal('not-found', 'A proposal of that number is not in this review.')
  if (chosen.some(({ isApplied }) => isApplied)) {
    throw new Refusal('not-allowed', 'That proposal is in the note already. Undo takes it out again.')
  }
  const verb = { accepted: 'Accept', rejected: 'Reject', open: 'Reopen' }[given.decision]
  const what = chosen.length === 1 ? 'a proposal' : `${chosen.length} proposals`
  const at = context.clock().toISOString()
  context.change(`${verb} ${what} of ${inQuotes(review.fileName)}`, () => {
    for (const stored of chosen) {
      const proposal = given.words === undefined ? stored.proposal : reworded(stored.proposal, given.words)
      const reply = given.reply ?? stored.reply
      decideProposal(context.db, review.id, { ...stored, proposal, decision: given.decision, reply }, at)
    }
  })
}

/** Edit, then accept: the analyst's own words in the place of the reviewer's. */
function reworded(proposal: Proposal, words: string): Proposal {
  const [only, another] = proposal.edits
  if (only?.kind !== 'text' || another !== undefined) {
    throw new Refusal('not-allowed', 'Only an insertion or a replacement can be accepted in other words.')
  }
  return { ...proposal, after: words, edits: [{ ...only, insert: words }] }
}

function apply(context: Context, review: Review) {
  const note = found(findNote(context.db, review.noteId))
  const accepted = proposalsOf(context.db, review.id).filter((one) => one.decision === 'accepted' && !one.isApplied)
  const edits = accepted.flatMap(({ proposal }) => proposal.edits.map((edit) => ({ key: proposal.number, edit })))
  const result = applyEdits(baseOf(context.db, review.id), note, edits, context.newId)
  checkBody(result.body)
  const at = context.clock().toISOString()
  const changed: Note = {
    ...note,
    header: result.header,
    body: result.body,
    revision: edits.length > 0 ? note.revision + 1 : note.revision,
    changedAt: edits.length > 0 ? at : note.changedAt,
  }
  const listing = listingOf(changed.header, changed.body)
  const settle = (stored: StoredProposal) => {
    const hasFailed = result.failed.has(stored.proposal.number)
    const decision = hasFailed ? ('open' as const) : stored.decision
    decideProposal(context.db, review.id, { ...stored, decision, isApplied: !hasFailed }, at)
  }
  context.change(`Apply ${inQuotes(review.fileName)} to ${inQuotes(noteTitle(note.header))}`, () => {
    for (const stored of accepted) settle(stored)
    if (edits.length === 0) return
    keepDailySnapshot(context, note)
    saveNote(context.db, changed, listing)
    deriveFromNote(context.db, changed)
  })
  const { dossierId } = note
  context.announce({ kind: 'changed', what: 'notes', dossierId, noteId: note.id })
  context.announce({ kind: 'changed', what: 'reviews', dossierId, noteId: note.id })
  return {
    applied: accepted.length - result.failed.size,
    failed: [...result.failed],
    revision: changed.revision,
  }
}
