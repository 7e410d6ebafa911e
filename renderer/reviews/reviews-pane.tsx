import { useState } from 'react'
import type { NoteId, ReviewId } from '../../shared/id.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Select } from '../ui/select.tsx'
import { words } from '../words/words.ts'
import { usePlace } from '../workspace/use-place.ts'
import { ProposalList } from './proposal-list.tsx'
import { applyReview, decideProposals, openReturned, usePreview, useReviews } from './review-acts.ts'
import './reviews.css'

const say = words.reviews
const EVERYBODY = ''

/** What came back from the reviewers of the open note. */
export function ReviewsPane() {
  const noteId = usePlace((at) => at.noteId)
  return noteId === undefined ? null : <ReviewsOf key={noteId} noteId={noteId} />
}

function ReviewsOf({ noteId }: { readonly noteId: NoteId }) {
  const reviews = useReviews(noteId)
  const [chosen, setChosen] = useState<ReviewId>()
  const [author, setAuthor] = useState(EVERYBODY)
  const reviewId = chosen ?? reviews?.[0]?.id
  const preview = usePreview(reviewId)
  const open = () => void openReturned(noteId).then((id) => id && setChosen(id))
  if (reviews === undefined) return null
  if (reviews.length === 0) {
    return (
      <EmptyState title={say.none} text={say.noneText}>
        <Button look="main" onPress={open}>
          {say.open}
        </Button>
      </EmptyState>
    )
  }
  const proposals = preview?.proposals ?? []
  const authors = [...new Set(proposals.map((proposal) => proposal.author))]
  const shown = author === EVERYBODY ? proposals : proposals.filter((proposal) => proposal.author === author)
  const undecided = shown.filter(({ isApplied }) => !isApplied).map(({ number }) => number)
  const accepted = proposals.filter(({ decision, isApplied }) => decision === 'accepted' && !isApplied).length
  const decideAll = (decision: 'accepted' | 'rejected') =>
    reviewId !== undefined && undecided.length > 0
      ? void decideProposals({ reviewId, numbers: undecided, decision })
      : undefined
  return (
    <section className="reviews" aria-labelledby="reviews-title">
      <header className="reviews-head">
        <h1 id="reviews-title">{say.title}</h1>
        <Button onPress={open}>{say.open}</Button>
      </header>
      <div className="reviews-choice">
        <Select
          label={say.file}
          choices={reviews.map(({ id, fileName }) => ({ value: id, label: fileName }))}
          value={reviewId ?? ''}
          onChange={(id) => setChosen(id as ReviewId)}
        />
        <Select
          label={say.author}
          choices={[
            { value: EVERYBODY, label: say.everybody },
            ...authors.map((name) => ({ value: name, label: name })),
          ]}
          value={author}
          onChange={setAuthor}
        />
      </div>
      {preview === undefined ? null : <p className="reviews-text">{say.ledger(preview.review.ledger)}</p>}
      {preview?.review.messages.map((message) => (
        <p className="reviews-text" key={message}>
          {message}
        </p>
      ))}
      <div className="reviews-acts">
        <Button onPress={() => decideAll('accepted')}>{say.acceptAll}</Button>
        <Button onPress={() => decideAll('rejected')}>{say.rejectAll}</Button>
        <Button
          look="main"
          isDisabled={accepted === 0}
          onPress={() => reviewId !== undefined && void applyReview(reviewId)}
        >
          {say.apply(accepted)}
        </Button>
      </div>
      {reviewId === undefined ? null : <ProposalList reviewId={reviewId} proposals={shown} />}
    </section>
  )
}
