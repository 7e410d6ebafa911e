import type { Review } from '../../shared/contract/reviews.ts'
import type { NoteId } from '../../shared/id.ts'
import { Button } from '../ui/button.tsx'
import { CoreWords } from '../words/core-words.tsx'
import { words } from '../words/words.ts'
import { openDialog } from '../workspace/moves.ts'
import { FileActs } from './file-acts.tsx'
import type { Preview } from './review-queries.ts'
import './take-back.css'

const say = words.review

/** How many things of the file are not accounted for. Nothing may be lost, so this has to be none. */
export const missingIn = ({ trackedIn, trackedOut, commentsIn, commentsOut }: Review['ledger']): number =>
  Math.max(0, trackedIn - trackedOut) + Math.max(0, commentsIn - commentsOut)

/** What was counted in the file and what of it stands here. */
export function Ledger({ review }: { readonly review: Review }) {
  const { ledger } = review
  const missing = missingIn(ledger)
  return (
    <>
      <dl className="ledger">
        <dt>{say.ledger.tracked}</dt>
        <dd>{say.ledger.counted(ledger.trackedIn, ledger.trackedOut)}</dd>
        <dt>{say.ledger.comments}</dt>
        <dd>{say.ledger.counted(ledger.commentsIn, ledger.commentsOut)}</dd>
        {ledger.empty === undefined ? null : (
          <>
            <dt>{say.ledger.empty}</dt>
            <dd>{say.ledger.emptyText(ledger.empty)}</dd>
          </>
        )}
        <dt>{say.ledger.untracked}</dt>
        <dd>{say.ledger.untrackedText(ledger.untracked)}</dd>
        <dt>{say.ledger.unplaced}</dt>
        <dd>{say.ledger.unplacedText(ledger.unplaced)}</dd>
      </dl>
      <p className="ledger-whole" data-short={missing > 0 ? '' : undefined}>
        {missing === 0 ? say.ledger.whole : say.ledger.short(missing)}
      </p>
      {review.messages.map((message) => (
        <p key={message} className="ledger-message">
          <CoreWords says={message} />
        </p>
      ))}
    </>
  )
}

/** The files of the round with their counts, folded away under one line that says whether the counts agree. */
export function LedgerFacts({ previews, noteId }: { readonly previews: readonly Preview[]; readonly noteId: NoteId }) {
  const missing = previews.reduce((sum, { review }) => sum + missingIn(review.ledger), 0)
  return (
    <div className="review-files">
      <details>
        <summary>
          {say.ledger.files(previews.length)} ·{' '}
          {missing > 0 ? say.ledger.short(missing) : previews.length === 1 ? say.ledger.whole : say.ledger.allWhole}
        </summary>
        {previews.map(({ review }) => (
          <section key={review.id}>
            <h2>{review.fileName}</h2>
            <Ledger review={review} />
            <FileActs review={review} />
          </section>
        ))}
      </details>
      <Button look="quiet" onPress={() => openDialog({ kind: 'take-back', noteId })}>
        {say.takeBack}
      </Button>
    </div>
  )
}
