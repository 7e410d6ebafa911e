import type { NoteComment } from '../word/paper/note-comment.ts'
import { commentDraft } from './comment-draft.ts'
import { knownComments, type SentRemark, squeezed } from './known-comments.ts'
import type { Draft } from './propose.ts'
import type { ReturnedComment, ReturnedDocument, ReturnedPlace } from './read/returned.ts'
import type { TracedGroup } from './traced-group.ts'

export interface ToCompare {
  readonly returned: ReturnedDocument
  readonly copy: ReturnedDocument | undefined
  /** The comments that went out with the copy. */
  readonly sent: readonly NoteComment[]
  readonly groups: readonly TracedGroup[]
  /** Whoever resolved a thread, since no editor says who did. */
  readonly author: string
}

export interface CommentProposals {
  readonly proposals: readonly Draft[]
  /** Comments of the file that are told in no proposal of their own: they went out with the copy. */
  readonly known: number
  readonly messages: readonly string[]
}

/**
 * What reviewers said: every new comment on the words it is about, also on deleted or inserted ones; every reply in the
 * thread it answers; every thread that was resolved or opened again.
 *
 * Comments that went out with the copy and came back unchanged are known already; they are counted, not repeated.
 */
export function commentProposals({ returned, copy, sent, groups, author }: ToCompare): CommentProposals {
  const { known, missing } = knownComments(returned.comments, copy?.comments ?? [], sent)
  const isRewritten = ({ id, text }: ReturnedComment): boolean => {
    const remark = known.get(id)
    return remark !== undefined && squeezed(remark.copy.text) !== squeezed(text)
  }
  const told = returned.comments.filter((comment) => !known.has(comment.id) || isRewritten(comment))
  const parents = threadsIn(returned, known)
  const lost = missing.filter(({ thread }) => thread !== undefined).length
  return {
    proposals: [
      ...told.map((comment) =>
        commentDraft(comment, { parents, returned, groups, isRewritten: isRewritten(comment), known }),
      ),
      ...stateChanges({ returned, copy, sent, groups, author }, known),
    ],
    known: returned.comments.length - told.length,
    messages:
      lost === 0
        ? []
        : [
            lost === 1
              ? 'One comment that went out with the copy is not in the file any more. It stays on the note.'
              : `${lost} comments that went out with the copy are not in the file any more. They stay on the note.`,
          ],
  }
}

/** Which comment each one answers, and whether the file says so or their place does. */
export interface Parent {
  readonly comment: ReturnedComment
  readonly isInferred: boolean
}

/**
 * The comment that each one answers.
 *
 * LibreOffice 7 drops who answers whom. In a file without any answer, a new comment on exactly the words of one that
 * went out is taken for an answer to it, and the proposal says that this was inferred.
 */
function threadsIn(returned: ReturnedDocument, known: ReadonlyMap<string, SentRemark>): ReadonlyMap<string, Parent> {
  const byId = new Map(returned.comments.map((comment) => [comment.id, comment]))
  const parents = new Map<string, Parent>()
  for (const { id, answers } of returned.comments) {
    const comment = answers === undefined ? undefined : byId.get(answers)
    if (comment !== undefined) parents.set(id, { comment, isInferred: false })
  }
  if (parents.size > 0) return parents
  const roots = returned.comments.filter(({ id }) => known.get(id)?.isRoot && known.get(id)?.thread !== undefined)
  for (const comment of returned.comments) {
    if (known.has(comment.id) || !comment.from) continue
    const same = roots.filter((root) => isAt(root.from, comment.from) && isAt(root.to, comment.to))
    const [only, another] = same
    if (only !== undefined && another === undefined) parents.set(comment.id, { comment: only, isInferred: true })
  }
  return parents
}

const isAt = (a: ReturnedPlace | undefined, b: ReturnedPlace | undefined): boolean =>
  a?.paragraph === b?.paragraph && a?.offset === b?.offset

/** Threads of ours that came back in another state. A file that tells no state at all has reopened nothing. */
function stateChanges(
  { returned, groups, author }: ToCompare,
  known: ReadonlyMap<string, SentRemark>,
): readonly Draft[] {
  return returned.comments.flatMap((comment) => {
    const remark = known.get(comment.id)
    if (!remark?.isRoot || remark.thread === undefined || remark.copy.isResolved === comment.isResolved) return []
    if (!comment.isResolved && !returned.tellsStates) return []
    const draft = commentDraft(comment, { parents: new Map(), returned, groups, isRewritten: false, known })
    const { date: _, ...undated } = draft
    const change = comment.isResolved ? ('resolved' as const) : ('reopened' as const)
    return [
      {
        ...undated,
        author,
        comment: {
          id: comment.id,
          text: remark.copy.text,
          isResolved: comment.isResolved,
          thread: remark.thread,
          change,
        },
        revisions: [],
      },
    ]
  })
}
