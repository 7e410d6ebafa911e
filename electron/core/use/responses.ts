import type { Output } from '../../../shared/contract/contract.ts'
import type { CommentThread } from '../../../shared/note/comment.ts'
import type { Note } from '../../../shared/note/note.ts'
import { described } from '../../../shared/review/described.ts'
import type { Proposal } from '../../../shared/review/proposal.ts'
import { listReviews, proposalsOf, type StoredProposal } from '../database/review.ts'
import { threadsOf } from './comment-threads.ts'
import type { Context } from './context.ts'

type Entry = Output<'review.log'>['entries'][number]

/** Who said what, where, what was decided and replied, over all files that came back for a note. */
export function responses(context: Context, note: Note): Entry[] {
  const threads = new Map<string, CommentThread>(threadsOf(context.db, note).map((thread) => [thread.id, thread]))
  const all = listReviews(context.db, note.id).flatMap(({ id, fileName }) =>
    proposalsOf(context.db, id).map((stored) => ({ fileName, stored })),
  )
  const reviewers = new Set(all.map(({ stored }) => stored.proposal.author))
  return all.map(({ fileName, stored }) => {
    const { proposal, decision } = stored
    const { author, date, comment } = proposal
    const kept = comment?.kept
    const thread = kept === undefined ? undefined : threads.get(kept)
    return {
      fileName,
      author,
      date,
      what: comment === undefined ? described(proposal) : saidIn(comment),
      where: proposal.where ?? (proposal.before || `${proposal.context.left}…${proposal.context.right}`),
      decision,
      reply: replyTo(stored, thread, reviewers),
      ...(kept === undefined ? {} : { state: stateOf(thread) }),
    }
  })
}

function stateOf(thread: CommentThread | undefined): 'open' | 'resolved' | 'removed' {
  if (thread === undefined) return 'removed'
  return thread.isResolved ? 'resolved' : 'open'
}

/** What was answered in the thread that a comment became, by anybody who is no reviewer; before that, in the review. */
function replyTo({ reply }: StoredProposal, thread: CommentThread | undefined, reviewers: ReadonlySet<string>): string {
  const own = (thread?.replies ?? []).filter(({ author }) => !reviewers.has(author))
  return own.length === 0 ? reply : own.map(({ text }) => text).join('\n')
}

function saidIn({ text, change }: NonNullable<Proposal['comment']>): string {
  if (change === 'resolved') return `Resolved: ${quote(text)}`
  if (change === 'reopened') return `Opened again: ${quote(text)}`
  return text
}

const quote = (words: string): string => `“${words.trim()}”`
