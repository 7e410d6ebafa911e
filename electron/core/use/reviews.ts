import type { Handlers, Input } from '../../../shared/contract/contract.ts'
import { Refusal } from '../../../shared/contract/errors.ts'
import type { DecidedProposal, Review } from '../../../shared/contract/reviews.ts'
import type { CommentId, ReviewId } from '../../../shared/id.ts'
import { noteTitle } from '../../../shared/note/header.ts'
import type { Note } from '../../../shared/note/note.ts'
import { textBlocksOf } from '../../../shared/note/texts.ts'
import { applyEdits, type NoteText } from '../../../shared/review/apply/apply-edits.ts'
import { overtaken, rivalsAmong } from '../../../shared/review/conflicts.ts'
import { described } from '../../../shared/review/described.ts'
import type { Proposal } from '../../../shared/review/proposal.ts'
import { findDossier } from '../database/dossier.ts'
import { findNote, saveNote } from '../database/note.ts'
import {
  baseOf,
  decideProposal,
  findReview,
  listReviews,
  listReviewsIn,
  proposalsOf,
  type StoredProposal,
  sentWith,
} from '../database/review.ts'
import { type Context, found, inQuotes } from './context.ts'
import { exportResponses } from './export-responses.ts'
import { keepComments } from './keep-comments.ts'
import { checkBody, deriveFromNote, listingOf } from './note-body.ts'
import { openReview } from './open-review.ts'
import { responses } from './responses.ts'
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

    'review.inDossier': ({ dossierId }) => {
      found(findDossier(context.db, dossierId))
      return { reviews: [...listReviewsIn(context.db, dossierId)] }
    },

    'review.preview': ({ reviewId }) => {
      const review = found(findReview(context.db, reviewId))
      const { body } = baseOf(context.db, reviewId)
      const texts = Object.fromEntries(textBlocksOf(body).map(({ blockId, text }) => [blockId, text]))
      return { review, proposals: preview(context, review), texts }
    },

    'review.decide': (given) => {
      const review = found(findReview(context.db, given.reviewId))
      decide(context, review, given)
      context.announce({ kind: 'changed', what: 'reviews', noteId: review.noteId })
      return { done: true }
    },

    'review.apply': ({ reviewId, others }) =>
      apply(
        context,
        [...new Set([reviewId, ...(others ?? [])])].map((id) => found(findReview(context.db, id))),
      ),

    'review.exportLog': async ({ noteId }) => {
      const note = found(findNote(context.db, noteId))
      return { exported: await exportResponses(context, note, responses(context, note)) }
    },

    'review.log': ({ noteId }) => ({ entries: responses(context, found(findNote(context.db, noteId))) }),
  } satisfies Partial<Handlers>
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
  const rivalsOf = rivalsAmong(others)
  return proposalsOf(context.db, review.id).map((stored) => ({
    ...(stored.proposal as Omit<DecidedProposal, 'decision' | 'reply' | 'isApplied' | 'isOvertaken' | 'rivals'>),
    decision: stored.decision,
    reply: stored.reply,
    isApplied: stored.isApplied,
    isOvertaken: !stored.isApplied && isOvertaken(stored.proposal),
    rivals: rivalsOf(stored.proposal)
      .filter((other) => other.reviewId !== review.id || other.proposal.number !== stored.proposal.number)
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

/**
 * An accepted change that nothing of the note can be changed by (the words of a footnote, of a page header, a look that a
 * note has no place for) becomes a comment that quotes it, so that it is not forgotten.
 */
function saidInstead(stored: StoredProposal): StoredProposal {
  const { proposal } = stored
  if (proposal.comment || proposal.edits.length > 0 || proposal.kind === 'struck-insertion') return stored
  if (proposal.before.trim() === '' && proposal.after.trim() === '') return stored
  const text = [proposal.where, described(proposal)].filter((part) => part !== undefined).join(': ')
  return { ...stored, proposal: { ...proposal, comment: { id: `change ${proposal.number}`, text, isResolved: false } } }
}

/** Makes the accepted edits of one or several returned files in the note, one file after the other, as one act. */
function apply(context: Context, [review, ...others]: readonly Review[]) {
  if (review === undefined) throw new Refusal('not-found')
  const note = found(findNote(context.db, review.noteId))
  if (others.some(({ noteId }) => noteId !== note.id)) {
    throw new Refusal('invalid-input', 'Those files came back for different notes. Nothing was applied.')
  }
  const at = context.clock().toISOString()
  let text: NoteText = note
  let isEdited = false
  const settled: { readonly reviewId: ReviewId; readonly stored: StoredProposal }[] = []
  const keeping: (() => void)[] = []
  const threads = new Set<CommentId>()
  for (const { id, exportId, ledger } of [review, ...others]) {
    const all = proposalsOf(context.db, id)
    const accepted = all.filter((one) => one.decision === 'accepted' && !one.isApplied)
    const edits = accepted.flatMap(({ proposal }) => proposal.edits.map((edit) => ({ key: proposal.number, edit })))
    const base = baseOf(context.db, id)
    const sent = sentWith(context.db, exportId)
    const kept = keepComments(context, {
      noteId: note.id,
      base: base.body,
      body: text.body,
      accepted: ledger.comparedWith === 'nothing' ? accepted : accepted.map(saidInstead),
      all,
      sent,
      made: threads,
    })
    const marked = { ...text, body: kept.body }
    const { failed, ...made } = applyEdits(base, marked, edits, context.newId)
    keeping.push(kept.write)
    const body = kept.finish(made.body)
    isEdited ||= edits.length > 0 || kept.body !== text.body || body !== made.body
    text = { ...made, body }
    const saying = new Set(accepted.flatMap(({ proposal }) => (proposal.comment ? proposal.number : [])))
    const own = new Map(
      kept.proposals.flatMap((each) =>
        saying.has(each.proposal.number) ? [[each.proposal.number, each] as const] : [],
      ),
    )
    for (const stored of accepted.map((each) => own.get(each.proposal.number) ?? each)) {
      const hasFailed = failed.has(stored.proposal.number)
      const decision = hasFailed ? ('open' as const) : stored.decision
      settled.push({ reviewId: id, stored: { ...stored, decision, isApplied: !hasFailed } })
    }
  }
  checkBody(text.body)
  const changed: Note = {
    ...note,
    header: text.header,
    body: text.body,
    revision: isEdited ? note.revision + 1 : note.revision,
    changedAt: isEdited ? at : note.changedAt,
  }
  const listing = listingOf(changed.header, changed.body)
  const files = others.length === 0 ? inQuotes(review.fileName) : `${others.length + 1} returned files`
  context.change(`Apply ${files} to ${inQuotes(noteTitle(note.header))}`, () => {
    for (const { reviewId, stored } of settled) decideProposal(context.db, reviewId, stored, at)
    for (const write of keeping) write()
    if (!isEdited) return
    keepDailySnapshot(context, note)
    saveNote(context.db, changed, listing)
    deriveFromNote(context.db, changed)
  })
  const { dossierId } = note
  context.announce({ kind: 'changed', what: 'notes', dossierId, noteId: note.id })
  context.announce({ kind: 'changed', what: 'reviews', dossierId, noteId: note.id })
  context.announce({ kind: 'changed', what: 'comments', dossierId, noteId: note.id })
  const failed = settled.filter(({ stored }) => !stored.isApplied)
  return {
    applied: settled.length - failed.length,
    failed: failed.map(({ stored }) => stored.proposal.number),
    revision: changed.revision,
  }
}
