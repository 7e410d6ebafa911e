import type { Database } from 'better-sqlite3'
import type { CommentThread } from '../../../shared/note/comment.ts'
import type { Note } from '../../../shared/note/note.ts'
import type { NoteComment } from '../../../shared/word/paper/note-comment.ts'
import { threadsOf } from './comment-threads.ts'

/** The comments that go out with a working copy of a note. */
export function outgoingComments(db: Database, note: Note): readonly NoteComment[] {
  return threadsOf(db, note).map(outgoing)
}

function outgoing(thread: CommentThread): NoteComment {
  const { id, author, initials, at, text, isResolved, quoted, blockId, fieldId } = thread
  const replies = thread.replies.map((reply) => ({ ...reply }))
  const place = { ...(blockId === undefined ? {} : { blockId }), ...(fieldId === undefined ? {} : { fieldId }) }
  return { id, author, initials, at, text, isResolved, replies, quoted, ...place }
}
