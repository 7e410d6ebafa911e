import type { CommentId, NoteId } from '../../shared/id.ts'
import type { CommentThread } from '../../shared/note/comment.ts'
import { undo } from '../api/acts.ts'
import { answers } from '../api/events.ts'
import { keyOf } from '../api.ts'
import { commentAt, goToComment, placedComments, wordsToComment } from '../note/editor/comment-marks.ts'
import type { NoteEditor } from '../note/editor/note-editor.ts'
import type { EditorPorts } from '../note/editor/ports.ts'
import { inNote, shownEditor } from '../note/note-ports.ts'
import { announce } from '../ui/announce.tsx'
import { showToast } from '../ui/toast.tsx'
import { words } from '../words/words.ts'
import { openNote } from '../workspace/moves.ts'
import { resolveComment } from './comment-queries.ts'
import { activateComment, commentState, countAct, hasActs, startComposing, startWriting } from './comment-state.ts'

const say = words.comments

type Ports = Pick<EditorPorts, 'atComment' | 'comment' | 'stepComment' | 'replyHere' | 'resolveHere' | 'undoComment'>

/** What the note's editor asks about comments. */
export function commentPorts(noteId: () => NoteId): Ports {
  return {
    atComment: (id) => activateComment(id as CommentId | undefined),
    comment: () => void commentHere(noteId()),
    stepComment: (by) => stepComment(noteId(), by),
    replyHere: () => replyHere(noteId()),
    resolveHere: () => resolveHere(noteId()),
    undoComment: () => {
      if (!hasActs(noteId())) return false
      countAct(noteId(), -1)
      void undo()
      return true
    },
  }
}

/** Asks for a comment on the selected words, or on the sentence at the cursor. */
export function commentHere(noteId: NoteId): void {
  inNote((editor) => {
    const found = wordsToComment(editor.view.state)
    if (found === undefined) showToast(say.nothingHere)
    else startComposing({ noteId, ...found })
  })
}

/** Goes to the next comment in the text and says what it is. */
export function stepComment(noteId: NoteId, by: 1 | -1): void {
  inNote((editor) => stepIn(editor, noteId, by))
}

function stepIn(editor: NoteEditor, noteId: NoteId, by: 1 | -1): void {
  const all = placedComments(editor.view.state)
  const { from } = editor.view.state.selection
  const here = all.findIndex(({ id }) => id === commentState.get().active)
  const next =
    here >= 0 && all[here]?.from === from
      ? all[here + by]
      : by === 1
        ? all.find((each) => each.from >= from)
        : all.findLast((each) => each.from < from)
  if (next === undefined) {
    announce(all.length === 0 ? say.none : say.last)
    return
  }
  goToComment(editor.view, next.id)
  editor.view.focus()
  activateComment(next.id as CommentId)
  speak(knownThread(noteId, next.id))
}

/** Frames until a note that was behind a tab has its editor. */
const FRAMES = 30

/** Brings the words of a comment into view, with the note itself where that is behind a tab. */
export function goToWords(noteId: NoteId, id: string, frames = FRAMES): void {
  openNote(noteId)
  const editor = shownEditor(noteId)
  if (editor !== undefined && goToComment(editor.view, id)) editor.view.focus()
  else if (frames > 0) requestAnimationFrame(() => goToWords(noteId, id, frames - 1))
}

export function speak(thread: CommentThread | undefined): void {
  if (thread === undefined) return
  announce(say.spoken(thread.author, thread.text, thread.replies.length, thread.isResolved))
}

export function replyHere(noteId: NoteId): void {
  const thread = threadHere(noteId)
  if (thread !== undefined) startWriting({ commentId: thread.id, what: 'reply' })
}

export function resolveHere(noteId: NoteId): void {
  const thread = threadHere(noteId)
  if (thread === undefined) return
  announce(thread.isResolved ? say.changed.reopened : say.changed.resolved)
  void resolveComment(thread)
}

function threadHere(noteId: NoteId): CommentThread | undefined {
  const editor = shownEditor(noteId)
  const id = commentState.get().active ?? (editor && commentAt(editor.view.state))
  const thread = id === undefined ? undefined : knownThread(noteId, id)
  if (thread === undefined) showToast(say.noneAtCursor)
  return thread
}

/** A comment as last answered. */
function knownThread(noteId: NoteId, id: string): CommentThread | undefined {
  const known = answers.getQueryData<{ readonly comments: readonly CommentThread[] }>(keyOf('comment.list', { noteId }))
  return known?.comments.find((each) => each.id === id)
}
