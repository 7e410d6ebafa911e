import type { CommentId, ReplyId } from '../../../shared/id.ts'
import type { Remark } from '../../../shared/note/comment.ts'
import { markWords } from '../../../shared/note/comment-marks.ts'
import { initialsOf } from '../../../shared/note/initials.ts'
import type { Note, NoteNode } from '../../../shared/note/note.ts'
import { type BlockTexts, blockTexts, placeNow } from '../../../shared/review/place-now.ts'
import type { Proposal, ProposedComment } from '../../../shared/review/proposal.ts'
import type { NoteComment } from '../../../shared/word/paper/note-comment.ts'
import { addComment, addReply, listComments, resolveComment, type StoredComment } from '../database/note-comment.ts'
import type { StoredProposal } from '../database/review.ts'
import type { Context } from './context.ts'
import { writerOf } from './writer.ts'

/** Comments of a returned file that were accepted, on their way into the note. */
export interface KeptComments {
  /** The note's body with their words marked. Edits are made on top of it, and carry the marks along. */
  readonly body: NoteNode
  /** Marks those words that only the edits put in. */
  readonly finish: (edited: NoteNode) => NoteNode
  /** The proposals, each naming the thread it became. */
  readonly proposals: readonly StoredProposal[]
  /** Writes the threads, inside the change set that is open. */
  readonly write: () => void
}

export interface ToKeep {
  readonly noteId: Note['id']
  /** The body that the proposals count in, and the body as it is before the file's edits are made. */
  readonly base: NoteNode
  readonly body: NoteNode
  readonly accepted: readonly StoredProposal[]
  /** Every proposal of the review: a reply may answer one that was kept before. */
  readonly all: readonly StoredProposal[]
  /** The comments that went out with the copy. */
  readonly sent: readonly NoteComment[]
  /** Threads that are written in the same act, by this file or another. */
  readonly made: Set<CommentId>
}

interface CommentProposal {
  readonly stored: StoredProposal
  readonly said: ProposedComment
}

/**
 * Makes accepted comments of a returned file comments of the note.
 *
 * A comment goes on its words, or keeps them quoted where they are gone; a reply joins its thread, which is brought back
 * as it went out where it was removed meanwhile; a thread that was resolved or opened again takes that state.
 */
export function keepComments(
  context: Context,
  { noteId, base, body, accepted, all, sent, made }: ToKeep,
): KeptComments {
  const comments = accepted.flatMap((stored): readonly CommentProposal[] =>
    stored.proposal.comment === undefined ? [] : [{ stored, said: stored.proposal.comment }],
  )
  // Threads by the file's number of their first comment: those kept before, then those kept now.
  const threads = new Map<string, CommentId>()
  for (const { proposal } of all) {
    if (proposal.comment?.kept) threads.set(proposal.comment.id, proposal.comment.kept as CommentId)
  }
  const writes: (() => void)[] = []
  const kept: StoredProposal[] = []
  const [was, now] = [blockTexts(base), blockTexts(body)]
  const later: ((on: NoteNode, is: BlockTexts) => NoteNode)[] = []
  let marked = body

  const put = (id: CommentId, proposal: Proposal, comment: Omit<StoredComment, 'noteId' | 'id' | 'quoted'>): void => {
    const mark = (on: NoteNode, is: BlockTexts): NoteNode => {
      const words = placeNow(was, is, proposal)
      return (words && markWords(on, id, words)) ?? on
    }
    if (isOnInsertion(proposal)) later.push(mark)
    else marked = mark(marked, now)
    const { place, before, comment: said } = proposal
    const blockId = place?.from.blockId ?? said?.near
    const fieldId = place?.from.fieldId
    const where = { ...(blockId === undefined ? {} : { blockId }), ...(fieldId === undefined ? {} : { fieldId }) }
    made.add(id)
    writes.push(() => addComment(context.db, { ...where, quoted: before, ...comment, id, noteId }))
  }
  const there = listComments(context.db, noteId)
  const isThere = (id: CommentId): boolean => made.has(id) || there.some((each) => each.id === id)

  /** The thread that went out, as it went out. @returns undefined where the app knows none of that name */
  const thread = (id: string, proposal: Proposal): CommentId | undefined => {
    if (isThere(id as CommentId)) return id as CommentId
    const went = sent.find((each) => each.id === id)
    if (went === undefined) return undefined
    const replies = (went.replies ?? []).map((reply) => ({ ...remarkOf(reply), id: context.newId() as ReplyId }))
    const isResolved = went.isResolved === true
    put(
      id as CommentId,
      { ...proposal, before: went.quoted ?? proposal.before },
      {
        ...remarkOf(went),
        isResolved,
        replies,
      },
    )
    return id as CommentId
  }
  /** A reviewer who goes on with the same file sends what is in the note already once more. */
  const answer = (id: CommentId, remark: Remark): void => {
    if (there.some((each) => each.id === id && each.replies.some((reply) => isSame(reply, remark)))) return
    const reply = { ...remark, id: context.newId() as ReplyId }
    writes.push(() => addReply(context.db, id, reply))
  }

  const begin = (proposal: Proposal, comment: Remark & { readonly isResolved: boolean }): CommentId => {
    const id = context.newId() as CommentId
    put(id, proposal, { ...comment, replies: [] })
    return id
  }

  for (const { stored, said } of comments) {
    const { proposal } = stored
    const remark = remarkOf({ ...said, author: proposal.author, at: proposal.date ?? '' })
    const joined = said.thread === undefined ? said.answers && threads.get(said.answers) : thread(said.thread, proposal)
    let id = joined && isThere(joined as CommentId) ? (joined as CommentId) : undefined
    if (said.change === 'resolved' || said.change === 'reopened') {
      const state = said.change === 'resolved'
      const changed = id
      if (changed !== undefined) writes.push(() => resolveComment(context.db, changed, state))
    } else if (id !== undefined) answer(id, remark)
    else
      id = there.find((each) => isSame(each, remark))?.id ?? begin(proposal, { ...remark, isResolved: said.isResolved })
    if (id !== undefined) {
      threads.set(said.id, id)
      if (stored.reply.trim() !== '') answer(id, ownRemark(context, stored.reply))
    }
    kept.push({ ...stored, proposal: { ...proposal, comment: { ...said, ...(id === undefined ? {} : { kept: id }) } } })
  }
  const write = (): void => {
    for (const each of writes) each()
  }
  const finish = (edited: NoteNode): NoteNode => {
    const is = later.length === 0 ? now : blockTexts(edited)
    return later.reduce((on, mark) => mark(on, is), edited)
  }
  return { body: marked, finish, proposals: kept, write }
}

/** By the same person, of the same moment, in the same words. Without a moment, like words may be said twice. */
const isSame = (a: Remark, b: Remark): boolean =>
  a.at !== '' && a.author === b.author && a.at === b.at && a.text === b.text

/** The words stand in no place of the note as it was exported: a reviewer put them in. */
function isOnInsertion({ place, before }: Proposal): boolean {
  const { from, to } = place ?? {}
  return from !== undefined && from.blockId === to?.blockId && from.offset === to?.offset && before.trim() !== ''
}

function remarkOf({
  author,
  initials,
  at,
  text,
}: {
  author: string
  initials?: string | undefined
  at: string
  text: string
}): Remark {
  return { author, initials: initials || initialsOf(author), at, text }
}

/** What was replied while the returned file was gone through. */
function ownRemark(context: Context, text: string): Remark {
  const author = writerOf(context)
  return { author, initials: initialsOf(author), at: context.clock().toISOString(), text: text.trim() }
}
