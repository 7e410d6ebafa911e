import { IconButton } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { words } from '../words/words.ts'
import { openDialog, openNote, showMiddle } from '../workspace/moves.ts'
import { usePlace } from '../workspace/use-place.ts'
import { useReturned } from './review-queries.ts'

const say = words.review

/** In the left pane: what came back for the notes of the dossier, with how much of each is still open. */
export function ReturnedList() {
  const dossierId = usePlace((at) => at.dossierId)
  const noteId = usePlace((at) => at.noteId)
  const middle = usePlace((at) => at.middle)
  const reviews = useReturned(dossierId)
  if (noteId === undefined && reviews.length === 0) return null
  return (
    <section aria-labelledby="left-reviews">
      <div className="left-head">
        <h2 id="left-reviews">{say.left}</h2>
        {noteId === undefined ? null : (
          <IconButton name={say.takeBack} onPress={() => openDialog({ kind: 'take-back', noteId })}>
            <Icon name="plus" />
          </IconButton>
        )}
      </div>
      {reviews.length === 0 ? <p className="left-empty">{say.leftNone}</p> : null}
      <ul>
        {reviews.map((review) => (
          <li key={review.id}>
            <button
              type="button"
              className="left-item"
              aria-current={middle.kind === 'review' && middle.noteId === review.noteId ? 'page' : undefined}
              onClick={() => {
                openNote(review.noteId)
                showMiddle({ kind: 'review', noteId: review.noteId })
              }}
            >
              <span className="left-item-line">
                <span className="left-item-name">{review.fileName.replace(/\.docx$/i, '')}</span>
                <small>{say.open(review.open)}</small>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
