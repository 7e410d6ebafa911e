import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { CommentThread } from '../../shared/note/comment.ts'
import { undo } from '../api/acts.ts'
import { words } from '../words/words.ts'
import { removeComment, resolveComment } from './comment-queries.ts'
import { activateComment, startWriting, type Writing } from './comment-state.ts'
import { dayOf, OpenThread } from './comment-thread.tsx'

const say = words.comments

export interface CommentCardProps {
  readonly thread: CommentThread
  readonly writer: string
  readonly isActive: boolean
  readonly writing: Writing | undefined
  readonly top: number
  /** Tab reaches one card of the margin; from there N and P go on. */
  readonly isReachable: boolean
  readonly acts: CardActs
}

export interface CardActs {
  /** Back to the text. */
  readonly leave: () => void
  readonly step: (by: 1 | -1) => void
}

/** A comment in the note's margin beside its words: who and what; while it is active, the whole thread. */
export function CommentCard({ thread, writer, isActive, isReachable, writing, top, acts }: CommentCardProps) {
  const { id, author, initials, at, text, quoted, replies, isResolved } = thread
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be a form, and this is a remark in the margin.
    <div
      role="group"
      id={`comment-${id}`}
      className="comment-card"
      data-active={isActive ? '' : undefined}
      data-resolved={isResolved ? '' : undefined}
      aria-label={say.card(author, text, quoted)}
      tabIndex={isReachable ? 0 : -1}
      style={{ top }}
      onClick={() => activateComment(id)}
      onFocus={() => activateComment(id)}
      onKeyDown={(event) => pressOnCard(event, thread, writer, acts)}
    >
      <p className="comment-who">
        <b className="comment-initials" aria-hidden="true">
          {initials}
        </b>
        <strong>{author}</strong> <span className="comment-day">{dayOf(at)}</span>
      </p>
      {isActive ? (
        <OpenThread thread={thread} writer={writer} writing={writing} />
      ) : (
        <>
          <p className="comment-text">{text}</p>
          {replies.length === 0 ? null : <p className="comment-more">{say.replies(replies.length)}</p>}
        </>
      )}
    </div>
  )
}

/** The keys of a card; those typed in a form in it are the form's own. */
export function pressOnCard(event: KeyboardEvent, thread: CommentThread, writer: string, acts: CardActs): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  if (event.key !== 'Escape' && (event.target as Element).matches('input, textarea')) return
  const run = keysOf(thread, writer, acts)[event.key.toLowerCase()]
  if (run === undefined || (event.key === 'Enter' && event.target !== event.currentTarget)) return
  event.preventDefault()
  event.stopPropagation()
  run()
}

function keysOf(thread: CommentThread, writer: string, acts: CardActs): Readonly<Record<string, () => void>> {
  const { id, author } = thread
  return {
    escape: acts.leave,
    enter: acts.leave,
    n: () => acts.step(1),
    p: () => acts.step(-1),
    r: () => startWriting({ commentId: id, what: 'reply' }),
    ...(author === writer ? { e: () => startWriting({ commentId: id, what: 'edit' }) } : {}),
    x: () => void resolveComment(thread),
    delete: () => void removeComment(thread),
    u: () => void undo(),
  }
}

/** Gives the form of a card that was opened by a key the focus it needs, also where it was open already. */
export function useWritingFocus(writing: Writing | undefined): void {
  const last = useRef<Writing>(undefined)
  useEffect(() => {
    if (writing !== undefined && writing !== last.current) {
      document.querySelector<HTMLElement>(`#comment-${writing.commentId} textarea`)?.focus()
    }
    last.current = writing
  }, [writing])
}
