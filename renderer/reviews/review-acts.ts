import type { Input } from '../../shared/contract/contract.ts'
import type { NoteId, ReviewId } from '../../shared/id.ts'
import { attempt, undoAction } from '../api/acts.ts'
import { call, connectedBridge, useAnswer } from '../api.ts'
import { showToast } from '../ui/toast.tsx'
import { words } from '../words/words.ts'

const say = words.reviews

export const useReviews = (noteId: NoteId | undefined) => useAnswer('review.list', noteId && { noteId }).data?.reviews

export const usePreview = (reviewId: ReviewId | undefined) => useAnswer('review.preview', reviewId && { reviewId }).data

/** Lets the user choose returned files and opens them one after the other. */
export async function openReturned(noteId: NoteId): Promise<ReviewId | undefined> {
  let opened: ReviewId | undefined
  for (const { reply } of await connectedBridge().chooseFiles()) {
    if (!reply.ok) showToast(reply.error.sentence, { look: 'problem' })
    else opened = (await attempt(call('review.open', { noteId, grantId: reply.value.id })))?.review.id ?? opened
  }
  return opened
}

export const decideProposals = (given: Input<'review.decide'>) => attempt(call('review.decide', given))

export async function applyReview(reviewId: ReviewId): Promise<void> {
  const done = await attempt(call('review.apply', { reviewId }))
  if (done !== undefined) showToast(say.applied(done.applied, done.failed.length), { action: undoAction })
}
