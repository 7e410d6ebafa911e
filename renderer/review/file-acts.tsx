import { useState } from 'react'
import type { Review } from '../../shared/contract/reviews.ts'
import { Button } from '../ui/button.tsx'
import { showToast } from '../ui/toast.tsx'
import { words } from '../words/words.ts'
import { addAsSource, compareByText, removeReturned } from './review-queries.ts'

const say = words.review.file

/** What can be done with a returned file as a whole; one that is no copy of the note may be a source, or be compared. */
export function FileActs({
  review,
  onCompared,
  onRemoved,
}: {
  readonly review: Review
  readonly onCompared?: (review: Review) => void
  readonly onRemoved?: () => void
}) {
  const [isBusy, setIsBusy] = useState(false)
  const isStranger = review.ledger.comparedWith === 'nothing'
  const act = async (doing: () => Promise<void>) => {
    setIsBusy(true)
    await doing()
    setIsBusy(false)
  }
  return (
    <div className="file-acts">
      {isStranger ? (
        <>
          <Button
            isDisabled={isBusy}
            onPress={() =>
              void act(async () => {
                const added = await addAsSource(review.id)
                if (added !== undefined) showToast(say.added(added.source.title))
              })
            }
          >
            {say.addAsSource}
          </Button>
          <Button
            isDisabled={isBusy}
            onPress={() =>
              void act(async () => {
                const compared = await compareByText(review.id)
                if (compared !== undefined) onCompared?.(compared.review)
              })
            }
          >
            {say.compare}
          </Button>
        </>
      ) : null}
      <Button
        look="quiet"
        isDisabled={isBusy}
        onPress={() =>
          void act(async () => {
            if (await removeReturned(review)) onRemoved?.()
          })
        }
      >
        {say.remove}
      </Button>
    </div>
  )
}
