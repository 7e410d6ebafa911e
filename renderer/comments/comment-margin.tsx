import { useEffect, useMemo, useRef } from 'react'
import type { NoteId } from '../../shared/id.ts'
import { goToComment, showComments } from '../note/editor/comment-marks.ts'
import type { NoteEditor } from '../note/editor/note-editor.ts'
import { announce } from '../ui/announce.tsx'
import { words } from '../words/words.ts'
import { useStore } from '../workspace/use-place.ts'
import { CommentCard, useWritingFocus } from './comment-card.tsx'
import { useComments } from './comment-queries.ts'
import { activateComment, commentState, startWriting } from './comment-state.ts'
import { useCardTops } from './use-card-tops.ts'
import './comment-card.css'

const say = words.comments

/** The comments of a note in the margin of its page, each beside its words. Resolved ones show while they are active. */
export function CommentMargin({
  noteId,
  editor,
}: {
  readonly noteId: NoteId
  readonly editor: NoteEditor | undefined
}) {
  const { threads, writer } = useComments(noteId)
  const active = useStore(commentState, (at) => at.active)
  const writing = useStore(commentState, (at) => at.writing)
  const margin = useRef<HTMLElement>(null)
  const shown = useMemo(
    () => threads.filter((thread) => thread.isPlaced && (!thread.isResolved || thread.id === active)),
    [threads, active],
  )
  useEffect(() => {
    if (editor === undefined) return
    showComments(editor.view, { resolved: new Map(threads.map(({ id, isResolved }) => [id, isResolved])), active })
  }, [editor, threads, active])
  useWritingFocus(writing)
  const ids = shown.map(({ id }) => id)
  const key = `${shown.map(({ id, text, replies }) => `${id}${text.length}/${replies.length}`).join(' ')} ${active ?? ''} ${JSON.stringify(writing ?? '')}`
  const tops = useCardTops(editor, ids, margin, key)
  if (shown.length === 0) return null
  const acts = {
    leave: () => {
      const place = active
      startWriting(undefined)
      if (editor === undefined) return
      if (place !== undefined) goToComment(editor.view, place)
      editor.view.focus()
    },
    step: (by: 1 | -1) => {
      const next = shown[shown.findIndex(({ id }) => id === active) + by]
      if (next === undefined) return announce(say.last)
      activateComment(next.id)
      margin.current?.querySelector<HTMLElement>(`#comment-${next.id}`)?.focus()
    },
  }
  return (
    <aside className="comment-margin" aria-label={say.margin} ref={margin}>
      {shown.map((thread, at) => (
        <CommentCard
          key={thread.id}
          thread={thread}
          writer={writer}
          isActive={thread.id === active}
          writing={writing}
          top={tops.get(thread.id) ?? 0}
          isReachable={thread.id === active || (!shown.some(({ id }) => id === active) && at === 0)}
          acts={acts}
        />
      ))}
    </aside>
  )
}
