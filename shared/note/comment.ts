import type { CommentId, NoteId, ReplyId } from '../id.ts'

/** Whoever wrote something, and when. */
export interface Remark {
  readonly author: string
  readonly initials: string
  /** ISO 8601 instant; empty where a returned file gives none. */
  readonly at: string
  readonly text: string
}

export interface CommentReply extends Remark {
  readonly id: ReplyId
}

/** A comment on words of a note, with the replies to it. */
export interface CommentThread extends Remark {
  readonly id: CommentId
  readonly noteId: NoteId
  readonly isResolved: boolean
  /** The words it is about, as they stood last. */
  readonly quoted: string
  /** Where they stood last. */
  readonly blockId?: string
  /** For a comment on a header field. */
  readonly fieldId?: string
  /** False when its words are no longer in the note: it then quotes them. */
  readonly isPlaced: boolean
  readonly replies: readonly CommentReply[]
}
