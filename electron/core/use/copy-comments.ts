import type { CommentId, NoteId, ReplyId } from '../../../shared/id.ts'
import { commentedWords, renamedComments } from '../../../shared/note/comment-marks.ts'
import type { NoteNode } from '../../../shared/note/note.ts'
import { addComment, listComments } from '../database/note-comment.ts'
import type { Context } from './context.ts'

/**
 * The text of one note as that of another: its marks name comments of the new note, which are copies of the old one's.
 *
 * @returns the body, and what writes the comments once the new note is there
 */
export function copyComments(
  context: Context,
  { from, to, body }: { readonly from: NoteId; readonly to: NoteId; readonly body: NoteNode },
): { readonly body: NoteNode; readonly write: () => void } {
  const marked = commentedWords(body)
  if (marked.size === 0) return { body, write: () => undefined }
  const copied = listComments(context.db, from).filter(({ id }) => marked.has(id))
  const ids = new Map(copied.map(({ id }) => [id as string, context.newId()]))
  return {
    body: renamedComments(body, ids),
    write: () => {
      for (const comment of copied) {
        const replies = comment.replies.map((reply) => ({ ...reply, id: context.newId() as ReplyId }))
        addComment(context.db, { ...comment, id: ids.get(comment.id) as CommentId, noteId: to, replies })
      }
    },
  }
}
