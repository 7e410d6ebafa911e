import type { KeyboardEvent } from 'react'
import type { CommentThread } from '../../shared/note/comment.ts'
import { wordsToComment } from '../note/editor/comment-marks.ts'
import { shownEditor } from '../note/note-ports.ts'
import { Button } from '../ui/button.tsx'
import { showToast } from '../ui/toast.tsx'
import { words } from '../words/words.ts'
import { placeComment } from './comment-queries.ts'
import { activateComment, type Writing } from './comment-state.ts'
import { dayOf, OpenThread } from './comment-thread.tsx'

const say = words.comments

export interface ListedCommentProps {
  readonly thread: CommentThread
  readonly writer: string
  readonly writing: Writing | undefined
  /** The one that Tab reaches. */
  readonly isCurrent: boolean
  readonly isOpen: boolean
  readonly fieldName: (id: string) => string
  readonly onGoTo: () => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** A comment in the list: the words it is about, who said what; opened, the whole thread. */
export function ListedComment(props: ListedCommentProps) {
  const { thread, writer, writing, isCurrent, isOpen, fieldName, onGoTo, onKeyDown } = props
  const { id, author, initials, at, text, quoted, isPlaced, isResolved, fieldId, replies } = thread
  const isLost = !isPlaced && fieldId === undefined
  const about = fieldId === undefined ? (isLost ? say.lost : '') : say.inField(fieldName(fieldId))
  return (
    <li
      className="comments-entry"
      data-comment-id={id}
      data-active={isOpen ? '' : undefined}
      data-resolved={isResolved ? '' : undefined}
      data-pane-focus={isCurrent ? '' : undefined}
      aria-label={isLost ? say.cardLost(author, text) : say.card(author, text, quoted)}
      aria-current={isOpen ? 'true' : undefined}
      tabIndex={isCurrent ? 0 : -1}
      onClick={() => activateComment(id)}
      onFocus={() => activateComment(id)}
      onKeyDown={onKeyDown}
    >
      <p className="comments-quoted" data-lost={isLost ? '' : undefined}>
        {quoted === '' ? null : <q>{quoted}</q>}
        {about === '' ? null : <small> {about}</small>}
      </p>
      <p className="comment-who">
        <b className="comments-initials" aria-hidden="true">
          {initials}
        </b>
        <strong>{author}</strong> <span>{dayOf(at)}</span>
        {isResolved ? <span> · {say.resolved}</span> : null}
      </p>
      {isOpen ? (
        <>
          <OpenThread thread={thread} writer={writer} writing={writing} onGoTo={isPlaced ? onGoTo : undefined} />
          {isPlaced ? null : (
            <Button look="quiet" onPress={() => placeOnSelected(thread)}>
              {say.place}
            </Button>
          )}
        </>
      ) : (
        <>
          <p className="comment-text">{text}</p>
          {replies.length === 0 ? null : <p className="comment-more">{say.replies(replies.length)}</p>}
        </>
      )}
    </li>
  )
}

/** Puts a comment whose words are gone on those that are selected in the note. */
function placeOnSelected(thread: CommentThread): void {
  const editor = shownEditor(thread.noteId)
  const state = editor?.view.state
  const found = state === undefined || state.selection.empty ? undefined : wordsToComment(state)
  if (found === undefined) showToast(say.placeFirst)
  else void placeComment(thread, found)
}
