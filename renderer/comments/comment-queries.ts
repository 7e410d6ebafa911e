import type { CommentId, NoteId, ReplyId } from '../../shared/id.ts'
import type { CommentThread } from '../../shared/note/comment.ts'
import type { WordsFromTo } from '../../shared/note/comment-marks.ts'
import { attempt, showUndoable } from '../api/acts.ts'
import { call, useAnswer } from '../api.ts'
import { markComment, unmarkComment } from '../note/editor/comment-marks.ts'
import { shownEditor } from '../note/note-ports.ts'
import { sessionOf } from '../note/session/open-sessions.ts'
import { words } from '../words/words.ts'
import { activateComment, countAct } from './comment-state.ts'

const NONE: readonly CommentThread[] = []
const say = words.comments

/** The comments of a note, and under whose name one writes. */
export function useComments(noteId: NoteId) {
  const { data } = useAnswer('comment.list', { noteId })
  return { threads: data?.comments ?? NONE, writer: data?.writer ?? '', isReady: data !== undefined }
}

/**
 * Puts a comment on words. The window marks them at once; the library marks them in the same act as it keeps the comment.
 *
 * @throws RequestFailure when it could not be kept; then the words are as they were
 */
export async function addComment(noteId: NoteId, { from, to }: WordsFromTo, text: string): Promise<CommentId> {
  const commentId = crypto.randomUUID() as CommentId
  await marking(noteId, commentId, { from, to }, (baseRevision) =>
    call('comment.add', { noteId, baseRevision, from, to, text, commentId }),
  )
  countAct(noteId)
  activateComment(commentId)
  void showUndoable(say.added)
  return commentId
}

/** Puts a comment whose words are gone on others. */
export async function placeComment({ id, noteId }: CommentThread, { from, to }: WordsFromTo): Promise<void> {
  const done = await attempt(
    marking(noteId, id, { from, to }, (baseRevision) =>
      call('comment.place', { commentId: id, baseRevision, from, to }),
    ).then(() => true),
  )
  if (!done) return
  countAct(noteId)
  void showUndoable(say.placed)
}

async function marking(
  noteId: NoteId,
  id: CommentId,
  range: WordsFromTo,
  run: (baseRevision: number) => Promise<{ readonly revision: number; readonly changedAt: string }>,
): Promise<void> {
  await sessionOf(noteId).act(async (baseRevision) => {
    const editor = shownEditor(noteId)
    if (editor !== undefined) markComment(editor.view, id, range)
    try {
      return await run(baseRevision)
    } catch (error) {
      if (editor !== undefined) unmarkComment(editor.view, id)
      throw error
    }
  })
}

export async function removeComment({ id, noteId, isPlaced }: CommentThread): Promise<void> {
  const removing = isPlaced
    ? sessionOf(noteId).act(async (baseRevision) => {
        const revised = await call('comment.remove', { commentId: id, baseRevision })
        const editor = shownEditor(noteId)
        if (editor !== undefined) unmarkComment(editor.view, id)
        return revised
      })
    : call('comment.remove', { commentId: id }).then(() => undefined)
  if ((await attempt(removing.then(() => true))) !== true) return
  countAct(noteId)
  activateComment(undefined)
  void showUndoable(say.changed.removed)
}

export const replyTo = (thread: CommentThread, text: string) =>
  acted(thread, call('comment.reply', { commentId: thread.id, text }))

export const rewrite = (thread: CommentThread, text: string, replyId?: ReplyId) =>
  acted(thread, call('comment.edit', { commentId: thread.id, text, ...(replyId === undefined ? {} : { replyId }) }))

export const removeReply = (thread: CommentThread, replyId: ReplyId) =>
  acted(thread, call('comment.remove', { commentId: thread.id, replyId }))

export const resolveComment = (thread: CommentThread) =>
  acted(thread, call('comment.resolve', { commentIds: [thread.id], isResolved: !thread.isResolved }))

/** @returns whether it could be done */
async function acted({ noteId }: CommentThread, asked: Promise<unknown>): Promise<boolean> {
  if ((await attempt(asked.then(() => true))) !== true) return false
  countAct(noteId)
  return true
}
