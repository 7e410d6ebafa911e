import { z } from 'zod'
import type { CommentReply, CommentThread } from '../note/comment.ts'
import { done, id, request, text } from './request.ts'

const remark = { author: z.string(), initials: z.string(), at: z.string(), text: z.string() }

const reply: z.ZodType<CommentReply> = z.strictObject({ ...remark, id: id<'Reply'>() })

export const commentThread: z.ZodType<CommentThread> = z.strictObject({
  ...remark,
  id: id<'Comment'>(),
  noteId: id<'Note'>(),
  isResolved: z.boolean(),
  quoted: z.string(),
  blockId: z.string().exactOptional(),
  fieldId: z.string().exactOptional(),
  isPlaced: z.boolean(),
  replies: z.array(reply),
})

/** An offset in the text of a block, in UTF-16 code units; a citation counts one. */
const place = z.strictObject({ blockId: text(100).min(1), offset: z.number().int().nonnegative() })
const range = { from: place, to: place }
/** Long enough for a page and a half of remarks. */
const words = text(20_000).regex(/\S/, 'A comment needs words.')
const baseRevision = z.number().int().nonnegative().optional()
/** Where putting a comment on words, or taking it off, left the note. */
const revised = { revision: z.number().int(), changedAt: z.string() }

export const commentRequests = {
  'comment.list': request(
    'The comments of a note with their replies: those on words of the note in reading order, then those whose words are gone, which they quote.',
    z.strictObject({ noteId: id<'Note'>() }),
    z.strictObject({ comments: z.array(commentThread), writer: z.string() }),
  ),
  'comment.add': request(
    'Puts a comment on words of a note. `baseRevision` says on which state of the note the places count.',
    z.strictObject({
      noteId: id<'Note'>(),
      baseRevision,
      ...range,
      text: words,
      /** Chosen by a window that has marked the words already. */
      commentId: id<'Comment'>().optional(),
    }),
    z.strictObject({ comment: commentThread, ...revised }),
  ),
  'comment.place': request(
    'Puts a comment whose words are gone on other words of its note.',
    z.strictObject({ commentId: id<'Comment'>(), baseRevision, ...range }),
    z.strictObject({ comment: commentThread, ...revised }),
  ),
  'comment.reply': request(
    'Answers a comment.',
    z.strictObject({ commentId: id<'Comment'>(), text: words }),
    z.strictObject({ comment: commentThread }),
  ),
  'comment.edit': request(
    'Rewrites a comment, or a reply to it. Only one’s own words: those of others are kept as they wrote them.',
    z.strictObject({ commentId: id<'Comment'>(), replyId: id<'Reply'>().optional(), text: words }),
    z.strictObject({ comment: commentThread }),
  ),
  'comment.resolve': request(
    'Marks comments as resolved, or opens them again.',
    z.strictObject({ commentIds: z.array(id<'Comment'>()).min(1).max(10_000), isResolved: z.boolean() }),
    done,
  ),
  'comment.remove': request(
    'Removes a reply, or a comment with all replies to it. Undo brings it back on its words.',
    z.strictObject({ commentId: id<'Comment'>(), replyId: id<'Reply'>().optional(), baseRevision }),
    z.strictObject(revised),
  ),
} as const
