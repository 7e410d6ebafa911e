import type { CommentId, NoteId, ReplyId } from '../../shared/id.ts'
import type { WordsFromTo } from '../../shared/note/comment-marks.ts'
import { createStore, type Store } from '../ui/store.ts'

/** Words that a comment is being written on. */
export interface Composing extends WordsFromTo {
  readonly noteId: NoteId
  readonly words: string
}

/** What is being written under a comment. */
export interface Writing {
  readonly commentId: CommentId
  readonly what: 'reply' | 'edit'
  /** The reply that is edited; the comment itself where it is left out. */
  readonly replyId?: ReplyId | undefined
}

export interface CommentState {
  /** The comment whose card stands open. */
  readonly active: CommentId | undefined
  readonly composing: Composing | undefined
  readonly writing: Writing | undefined
}

export const commentState: Store<CommentState> = createStore<CommentState>({
  active: undefined,
  composing: undefined,
  writing: undefined,
})

/** Opens the card of a comment, or none; what is being written elsewhere is left. */
export function activateComment(active: CommentId | undefined): void {
  commentState.set((at) =>
    at.active === active ? at : { ...at, active, writing: at.writing?.commentId === active ? at.writing : undefined },
  )
}

export function startWriting(writing: Writing | undefined): void {
  commentState.set((at) => ({ ...at, active: writing?.commentId ?? at.active, writing }))
}

export function startComposing(composing: Composing | undefined): void {
  commentState.set((at) => ({ ...at, composing }))
}

/** Acts on comments since anything was typed, by note: Undo in the text takes these back first. */
const acts = new Map<NoteId, number>()

export function countAct(noteId: NoteId, by: 1 | -1 = 1): void {
  acts.set(noteId, Math.max(0, (acts.get(noteId) ?? 0) + by))
}

/** Something was typed: Undo in the text is about that now. */
export function forgetActs(noteId: NoteId): void {
  acts.delete(noteId)
}

export const hasActs = (noteId: NoteId): boolean => (acts.get(noteId) ?? 0) > 0
