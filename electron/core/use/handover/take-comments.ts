import type { CommentId, NoteId, ReplyId } from '../../../../shared/id.ts'
import type { CommentReply } from '../../../../shared/note/comment.ts'
import { commentedWords, markWords } from '../../../../shared/note/comment-marks.ts'
import type { NoteNode } from '../../../../shared/note/note.ts'
import { addComment, addReply, findComment, isReply } from '../../database/note-comment.ts'
import type { HandedNote } from '../../handover/handover-file.ts'
import type { Context } from '../context.ts'
import { ownId } from './own-id.ts'

/** Adds the comments and replies of a note that are not here yet. What was written here stays as it is. @returns the new ones */
export function takeComments(context: Context, noteId: NoteId, { note, comments }: HandedNote): readonly string[] {
  const added: string[] = []
  for (const comment of comments) {
    const { id, here } = ownId(note.dossierId, comment.id, {
      find: (each) => findComment(context.db, each as CommentId),
      isIts: (each) => each.noteId === noteId,
    })
    const reply = (each: (typeof comment.replies)[number]) => ({ ...each, id: freeReplyId(context, each.id) })
    if (here === undefined) {
      const { isPlaced: _, ...said } = comment
      addComment(context.db, { ...said, id: id as CommentId, noteId, replies: comment.replies.map(reply) })
      added.push(id)
      continue
    }
    const known = new Set(here.replies.map(keyOfReply))
    for (const each of comment.replies) {
      if (!known.has(keyOfReply(each))) addReply(context.db, here.id, reply(each))
    }
  }
  return added
}

/** A reply is told by who said what when: a copy of it may bear another id. */
export const keyOfReply = ({ at, author, text }: CommentReply): string => JSON.stringify([at, author, text])

const freeReplyId = (context: Context, id: ReplyId): ReplyId =>
  isReply(context.db, id) ? (context.newId() as ReplyId) : id

/** The body here with the marks of new comments, where it has the very words they stand on there. */
export function withNewMarks(here: NoteNode, there: NoteNode, added: readonly string[]): NoteNode {
  let body = here
  const places = commentedWords(there)
  for (const id of added) {
    const place = places.get(id)
    const marked = place && markWords(body, id, place)
    if (marked !== undefined && commentedWords(marked).get(id)?.words === place?.words) body = marked
  }
  return body
}

/** For a note that is kept beside ours: copies of its comments, by the ids they have in its body. */
export function copyHandedComments(
  context: Context,
  { comments }: HandedNote,
): { readonly ids: ReadonlyMap<string, string>; readonly write: (noteId: NoteId) => void } {
  const ids = new Map<string, string>(comments.map(({ id }) => [id, context.newId()]))
  return {
    ids,
    write: (noteId) => {
      for (const { isPlaced: _, ...comment } of comments) {
        const replies = comment.replies.map((reply) => ({ ...reply, id: context.newId() as ReplyId }))
        addComment(context.db, { ...comment, id: ids.get(comment.id) as CommentId, noteId, replies })
      }
    },
  }
}
