import { useQueries } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Input, Output } from '../../shared/contract/contract.ts'
import type { Review } from '../../shared/contract/reviews.ts'
import type { DossierId, NoteId, ReviewId, WorkId } from '../../shared/id.ts'
import { attempt, showUndoable } from '../api/acts.ts'
import { deliver } from '../api/deliver.ts'
import { call, keyOf, useAnswer } from '../api.ts'
import { words } from '../words/words.ts'

export type Preview = Output<'review.preview'>

const NO_REVIEWS: readonly Review[] = []

export const useReturned = (dossierId: DossierId | undefined): readonly Review[] =>
  useAnswer('review.inDossier', dossierId && { dossierId }).data?.reviews ?? NO_REVIEWS

export const usePreview = (reviewId: ReviewId) => useAnswer('review.preview', { reviewId }).data

const previewQuery = (reviewId: ReviewId) => ({
  queryKey: keyOf('review.preview', { reviewId }),
  queryFn: () => call('review.preview', { reviewId }),
})

/** Everything that came back for a note: the files, oldest first, each with its proposals. */
export function useRound(noteId: NoteId): { readonly previews: readonly Preview[]; readonly isReady: boolean } {
  const { data } = useAnswer('review.list', { noteId })
  const ids = useMemo(() => (data?.reviews ?? NO_REVIEWS).map(({ id }) => id).toReversed(), [data])
  return useQueries({
    queries: ids.map(previewQuery),
    combine: (answered) => ({
      previews: answered.flatMap((one) => one.data ?? []),
      isReady: data !== undefined && answered.every((one) => one.data !== undefined),
    }),
  })
}

export const openReturned = (noteId: NoteId, grantId: Input<'review.open'>['grantId'], workId: WorkId) =>
  call('review.open', { noteId, grantId, workId })

/** Adds a file that is no copy of the note to the dossier as a source. */
export const addAsSource = (reviewId: ReviewId) => attempt(call('review.toSource', { reviewId }))

/** Compares a file that is no copy of the note with its text as it is now. */
export const compareByText = (reviewId: ReviewId) => attempt(call('review.compare', { reviewId }))

/** Takes a returned file out; the toast brings it back. */
export async function removeReturned({ id, fileName }: Review): Promise<boolean> {
  const done = await attempt(call('review.remove', { reviewId: id }))
  if (done !== undefined) void showUndoable(words.review.file.removed(fileName))
  return done !== undefined
}

export const decideProposals = (given: Input<'review.decide'>) => attempt(call('review.decide', given))

/** Makes what was accepted, in all of these files, in the note: one act, which the toast undoes. */
export async function applyReviews([first, ...others]: readonly ReviewId[]): Promise<void> {
  if (first === undefined) return
  const done = await attempt(call('review.apply', { reviewId: first, others }))
  if (done !== undefined) void showUndoable(words.review.applied(done.applied, done.failed.length))
}

export const useResponses = (noteId: NoteId) => useAnswer('review.log', { noteId }).data?.entries

/** Writes the response table as a Word file and hands a copy out where the user wants it. */
export async function saveResponses(noteId: NoteId): Promise<void> {
  const done = await attempt(call('review.exportLog', { noteId }))
  if (done !== undefined) await deliver(done.exported)
}
