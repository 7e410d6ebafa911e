import { createHash } from 'node:crypto'
import type { ReviewId } from '../../../shared/id.ts'
import { markWords } from '../../../shared/note/comment-marks.ts'
import { initialsOf } from '../../../shared/note/initials.ts'
import type { Note, NoteNode } from '../../../shared/note/note.ts'
import { decisionInWords } from '../../../shared/review/decision-words.ts'
import { blockTexts, placeNow } from '../../../shared/review/place-now.ts'
import type { Proposal } from '../../../shared/review/proposal.ts'
import type { NoteComment, NoteReply } from '../../../shared/word/paper/note-comment.ts'
import { baseOf, listReviews, newestReturned, proposalsOf, type StoredProposal } from '../database/review.ts'
import type { Context } from './context.ts'
import { writerOf } from './writer.ts'

/** What goes out with a working copy. */
export interface Outgoing {
  readonly comments: readonly NoteComment[]
  /** The note's body with the words marked that only these comments are about. */
  readonly body: NoteNode
}

/**
 * Adds to the comments of a note what reviewers are still owed: the replies that were written to their suggestions.
 *
 * A comment of theirs that was not kept goes back as a thread with our reply, resolved where it was set aside; an edit as
 * a comment of ours that says what was proposed, what was decided and why. A reply goes out with every working copy
 * until a copy that carried it has come back.
 */
export function withReplies(context: Context, note: Note, own: readonly NoteComment[]): Outgoing {
  const returned = newestReturned(context.db, note.id) ?? ''
  const comments = new Map(own.map((comment) => [comment.id, comment]))
  let { body } = note
  const texts = blockTexts(body)
  for (const { id } of [...listReviews(context.db, note.id)].reverse()) {
    const owed = proposalsOf(context.db, id).filter((stored) => isOwed(stored, returned))
    if (owed.length === 0) continue
    const base = blockTexts(baseOf(context.db, id).body)
    for (const stored of owed) {
      const { proposal } = stored
      const thread = proposal.comment?.thread === undefined ? undefined : comments.get(proposal.comment.thread)
      if (thread !== undefined) {
        comments.set(thread.id, { ...thread, replies: [...(thread.replies ?? []), ...saidInThread(context, stored)] })
        continue
      }
      const made = carried(context, note, id, stored)
      if (comments.has(made.id)) continue
      const words = placeNow(base, texts, placed(proposal))
      body = (words && markWords(body, made.id, words)) ?? body
      comments.set(made.id, made)
    }
  }
  return { comments: [...comments.values()], body }
}

/** Written, not in the note as a comment already, and not in a copy that has come back. */
function isOwed({ proposal, reply, decidedAt }: StoredProposal, returned: string): boolean {
  if (reply.trim() === '' || proposal.comment?.kept !== undefined) return false
  return (decidedAt ?? '') >= returned
}

function carried(context: Context, note: Note, reviewId: ReviewId, stored: StoredProposal): NoteComment {
  const { proposal, decision, reply } = stored
  const id = idOf(reviewId, proposal.number)
  const { from } = proposal.place ?? {}
  const place = {
    quoted: proposal.before,
    ...((from?.blockId ?? proposal.comment?.near) ? { blockId: from?.blockId ?? proposal.comment?.near } : {}),
    ...(from?.fieldId === undefined ? {} : { fieldId: from.fieldId }),
  }
  const [said, answer] = saidInThread(context, stored)
  if (said !== undefined && answer !== undefined) {
    return { ...said, ...place, id, isResolved: decision === 'rejected', replies: [answer] }
  }
  const text = decisionInWords(proposal, decision, reply, note.language)
  return { ...ours(context, stored, text), ...place, id, isResolved: false, replies: [] }
}

/** A reviewer's comment and our reply to it; nothing for an edit. */
function saidInThread(context: Context, stored: StoredProposal): readonly NoteReply[] {
  const { author, date, comment } = stored.proposal
  if (comment === undefined) return []
  const own = ours(context, stored, stored.reply.trim())
  // A thread that was resolved or opened again says nothing of its own.
  if (comment.change === 'resolved' || comment.change === 'reopened') return [own]
  return [{ author, initials: comment.initials ?? initialsOf(author), at: date ?? '', text: comment.text }, own]
}

function ours(context: Context, { decidedAt }: StoredProposal, text: string): NoteReply {
  const author = writerOf(context)
  return { author, initials: initialsOf(author), at: decidedAt ?? '', text }
}

/** An edit without a place of its own is where its change begins. */
function placed(proposal: Proposal): Proposal {
  const [edit] = proposal.edits
  if (proposal.place !== undefined || edit?.kind !== 'text') return proposal
  return { ...proposal, place: { from: edit.from, to: edit.to } }
}

/** The same id at every export, in the form of a UUID (RFC 9562, version 8): a reply to it finds it again. */
function idOf(reviewId: ReviewId, number: number): string {
  const hash = createHash('sha256').update(`${reviewId} ${number}`).digest('hex')
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`
}
