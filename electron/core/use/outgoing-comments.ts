import type { CommentThread } from '../../../shared/note/comment.ts'
import type { Note } from '../../../shared/note/note.ts'
import type { NoteComment } from '../../../shared/word/paper/note-comment.ts'
import { type Outgoing, withReplies } from './carried-replies.ts'
import { threadsOf } from './comment-threads.ts'
import type { Context } from './context.ts'

/** The comments that go out with a working copy of a note, and its body with the words of all of them marked. */
export function outgoingComments(context: Context, note: Note): Outgoing {
  return withReplies(context, note, threadsOf(context.db, note).map(outgoing))
}

function outgoing(thread: CommentThread): NoteComment {
  const { id, author, initials, at, text, isResolved, quoted, blockId, fieldId } = thread
  const replies = thread.replies.map((reply) => ({ ...reply }))
  const place = { ...(blockId === undefined ? {} : { blockId }), ...(fieldId === undefined ? {} : { fieldId }) }
  return { id, author, initials, at, text, isResolved, replies, quoted, ...place }
}
