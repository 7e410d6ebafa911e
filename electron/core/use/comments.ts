import type { Handlers } from '../../../shared/contract/contract.ts'
import { Refusal } from '../../../shared/contract/errors.ts'
import type { CommentId, NoteId, ReplyId } from '../../../shared/id.ts'
import type { CommentThread, Remark } from '../../../shared/note/comment.ts'
import { commentedWords, markWords, type WordsFromTo, withoutComment } from '../../../shared/note/comment-marks.ts'
import { initialsOf } from '../../../shared/note/initials.ts'
import type { Note } from '../../../shared/note/note.ts'
import { findNote } from '../database/note.ts'
import {
  addComment,
  addReply,
  findComment,
  removeComment,
  removeReply,
  resolveComment,
  rewriteComment,
  rewriteReply,
  type StoredComment,
} from '../database/note-comment.ts'
import { threadsOf } from './comment-threads.ts'
import { type Context, found, inQuotes } from './context.ts'
import { saveBody } from './save-body.ts'
import { writerOf } from './writer.ts'

export function commentHandlers(context: Context) {
  return {
    'comment.list': ({ noteId }) => {
      const note = found(findNote(context.db, noteId))
      return { comments: [...threadsOf(context.db, note)], writer: writerOf(context) }
    },

    'comment.add': ({ noteId, baseRevision, from, to, text, commentId }) => {
      const note = noteAt(context, noteId, baseRevision)
      const id = commentId ?? (context.newId() as CommentId)
      const body = marked(note, id, { from, to })
      const { words = '' } = commentedWords(body).get(id) ?? {}
      const made = { ...remark(context, text), id, noteId, isResolved: false, quoted: words, replies: [] }
      const saved = context.change(`Comment on ${inQuotes(words)}`, () => {
        addComment(context.db, { ...made, blockId: from.blockId })
        return saveBody(context, note, body)
      })
      return { comment: answered(context, saved, id), ...revisedTo(saved) }
    },

    'comment.place': ({ commentId, baseRevision, from, to }) => {
      const stored = found(findComment(context.db, commentId))
      const note = noteAt(context, stored.noteId, baseRevision)
      const body = marked({ ...note, body: withoutComment(note.body, commentId) }, commentId, { from, to })
      const saved = context.change(`Place a comment of ${inQuotes(stored.author)}`, () => saveBody(context, note, body))
      return { comment: answered(context, saved, commentId), ...revisedTo(saved) }
    },

    'comment.reply': ({ commentId, text }) => {
      const stored = found(findComment(context.db, commentId))
      const reply = { ...remark(context, text), id: context.newId() as ReplyId }
      context.change(`Reply to ${inQuotes(stored.author)}`, () => addReply(context.db, commentId, reply))
      return { comment: told(context, stored) }
    },

    'comment.edit': ({ commentId, replyId, text }) => {
      const stored = found(findComment(context.db, commentId))
      const { author } = replyId === undefined ? stored : found(stored.replies.find(({ id }) => id === replyId))
      if (author !== writerOf(context)) {
        throw new Refusal(
          'not-allowed',
          `These are words of ${author}, so they stay as they were written. Reply instead.`,
        )
      }
      context.change('Edit a comment', () =>
        replyId === undefined ? rewriteComment(context.db, commentId, text) : rewriteReply(context.db, replyId, text),
      )
      return { comment: told(context, stored) }
    },

    'comment.resolve': ({ commentIds, isResolved }) => {
      const all = [...new Set(commentIds)].map((id) => found(findComment(context.db, id)))
      const [first] = all
      const whose = all.length === 1 ? `a comment of ${inQuotes(first?.author ?? '')}` : `${all.length} comments`
      context.change(`${isResolved ? 'Resolve' : 'Reopen'} ${whose}`, () => {
        for (const { id } of all) resolveComment(context.db, id, isResolved)
      })
      for (const noteId of new Set(all.map((each) => each.noteId))) announce(context, noteId)
      return { done: true }
    },

    'comment.remove': ({ commentId, replyId, baseRevision }) => {
      const stored = found(findComment(context.db, commentId))
      const note = noteAt(context, stored.noteId, replyId === undefined ? baseRevision : undefined)
      if (replyId !== undefined) {
        found(stored.replies.find(({ id }) => id === replyId))
        context.change('Remove a reply', () => removeReply(context.db, replyId))
        announce(context, note.id)
        return revisedTo(note)
      }
      const body = withoutComment(note.body, commentId)
      const saved = context.change(`Remove a comment of ${inQuotes(stored.author)}`, () => {
        removeComment(context.db, commentId)
        return saveBody(context, note, body)
      })
      announce(context, note.id)
      return revisedTo(saved)
    },
  } satisfies Partial<Handlers>
}

/** @throws Refusal `conflict` when the note has gone on since the window counted its words */
function noteAt(context: Context, noteId: NoteId, baseRevision: number | undefined): Note {
  const note = found(findNote(context.db, noteId))
  if (baseRevision !== undefined && baseRevision !== note.revision) {
    throw new Refusal(
      'conflict',
      'The note was changed in another window meanwhile, so the comment was not put on it. Your words are still here: look at the note and try again.',
    )
  }
  return note
}

function marked(note: Pick<Note, 'body'>, id: CommentId, range: WordsFromTo) {
  const body = markWords(note.body, id, range)
  if (body === undefined) {
    throw new Refusal('not-found', 'Those words are no longer in the note, so nothing was put on them. Select others.')
  }
  return body
}

function remark(context: Context, text: string): Remark {
  const author = writerOf(context)
  return { author, initials: initialsOf(author), at: context.clock().toISOString(), text: text.trim() }
}

const revisedTo = ({ revision, changedAt }: Note) => ({ revision, changedAt })

/** Says that a comment changed, and gives it as it is now. */
function told(context: Context, { id, noteId }: StoredComment): CommentThread {
  return answered(context, found(findNote(context.db, noteId)), id)
}

function answered(context: Context, note: Note, id: CommentId): CommentThread {
  announce(context, note.id)
  return found(threadsOf(context.db, note).find((each) => each.id === id))
}

function announce(context: Context, noteId: NoteId): void {
  context.announce({ kind: 'changed', what: 'comments', noteId })
}
