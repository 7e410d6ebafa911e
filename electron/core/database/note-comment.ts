import type { Database } from 'better-sqlite3'
import type { CommentId, NoteId, ReplyId } from '../../../shared/id.ts'
import type { CommentReply, CommentThread, Remark } from '../../../shared/note/comment.ts'
import { commentedWords } from '../../../shared/note/comment-marks.ts'
import type { NoteNode } from '../../../shared/note/note.ts'
import { mustHitOne, statement } from './statement.ts'

interface Row {
  readonly id: CommentId
  readonly note_id: NoteId
  readonly author: string
  readonly initials: string
  readonly written_at: string
  readonly text: string
  readonly is_resolved: number
  readonly quoted: string
  readonly block_id: string | null
  readonly field_id: string | null
}

interface ReplyRow {
  readonly id: ReplyId
  readonly comment_id: CommentId
  readonly author: string
  readonly initials: string
  readonly written_at: string
  readonly text: string
}

/** A comment as it is stored: whether its words are still there is asked of the note. */
export type StoredComment = Omit<CommentThread, 'isPlaced'>

const comment = (row: Row, replies: readonly CommentReply[]): StoredComment => ({
  id: row.id,
  noteId: row.note_id,
  author: row.author,
  initials: row.initials,
  at: row.written_at,
  text: row.text,
  isResolved: row.is_resolved === 1,
  quoted: row.quoted,
  ...(row.block_id === null ? {} : { blockId: row.block_id }),
  ...(row.field_id === null ? {} : { fieldId: row.field_id }),
  replies,
})

const reply = ({ id, author, initials, written_at: at, text }: ReplyRow): CommentReply => ({
  id,
  author,
  initials,
  at,
  text,
})

/** The comments of a note with their replies, oldest first. */
export function listComments(db: Database, noteId: NoteId): readonly StoredComment[] {
  const replies = Map.groupBy(
    statement<ReplyRow>(
      db,
      `SELECT r.* FROM note_comment_reply r JOIN note_comment c ON c.id = r.comment_id WHERE c.note_id = ?
       ORDER BY r.comment_id, r.ordinal`,
    ).all(noteId),
    (row) => row.comment_id,
  )
  return statement<Row>(db, 'SELECT * FROM note_comment WHERE note_id = ? ORDER BY written_at, id')
    .all(noteId)
    .map((row) => comment(row, (replies.get(row.id) ?? []).map(reply)))
}

export function findComment(db: Database, id: CommentId): StoredComment | undefined {
  const row = statement<Row>(db, 'SELECT * FROM note_comment WHERE id = ?').get(id)
  const replies = statement<ReplyRow>(db, 'SELECT * FROM note_comment_reply WHERE comment_id = ? ORDER BY ordinal')
  return row && comment(row, replies.all(id).map(reply))
}

export function addComment(db: Database, made: StoredComment): void {
  statement(
    db,
    `INSERT INTO note_comment (id, note_id, author, initials, written_at, text, is_resolved, quoted, block_id, field_id)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    made.id,
    made.noteId,
    made.author,
    made.initials,
    made.at,
    made.text,
    made.isResolved ? 1 : 0,
    made.quoted,
    made.blockId ?? null,
    made.fieldId ?? null,
  )
  for (const each of made.replies) addReply(db, made.id, each)
}

export function addReply(db: Database, commentId: CommentId, { id, author, initials, at, text }: CommentReply): void {
  statement(
    db,
    `INSERT INTO note_comment_reply (id, comment_id, ordinal, author, initials, written_at, text)
     VALUES (?, ?, (SELECT coalesce(max(ordinal), 0) + 1 FROM note_comment_reply WHERE comment_id = ?), ?, ?, ?, ?)`,
  ).run(id, commentId, commentId, author, initials, at, text)
}

export const isReply = (db: Database, id: ReplyId): boolean =>
  statement(db, 'SELECT 1 FROM note_comment_reply WHERE id = ?').get(id) !== undefined

export function resolveComment(db: Database, id: CommentId, isResolved: boolean): void {
  const changes = statement(db, 'UPDATE note_comment SET is_resolved = ? WHERE id = ?').run(isResolved ? 1 : 0, id)
  mustHitOne(changes, 'Resolving a comment')
}

export function rewriteComment(db: Database, id: CommentId, text: Remark['text']): void {
  mustHitOne(statement(db, 'UPDATE note_comment SET text = ? WHERE id = ?').run(text, id), 'Editing a comment')
}

export function rewriteReply(db: Database, id: ReplyId, text: Remark['text']): void {
  mustHitOne(statement(db, 'UPDATE note_comment_reply SET text = ? WHERE id = ?').run(text, id), 'Editing a reply')
}

export function removeComment(db: Database, id: CommentId): void {
  mustHitOne(statement(db, 'DELETE FROM note_comment WHERE id = ?').run(id), 'Removing a comment')
}

/** The replies behind it keep their places: an ordinal may be missing, none comes twice. */
export function removeReply(db: Database, id: ReplyId): void {
  mustHitOne(statement(db, 'DELETE FROM note_comment_reply WHERE id = ?').run(id), 'Removing a reply')
}

/** Notes what the comments of a note are about now. Those whose words are gone keep the words as they stood last. */
export function keepCommentedWords(db: Database, noteId: NoteId, body: NoteNode): void {
  const ids = statement<{ id: string }>(db, 'SELECT id FROM note_comment WHERE note_id = ?').all(noteId)
  if (ids.length === 0) return
  const found = commentedWords(body)
  const keep = statement(db, 'UPDATE note_comment SET quoted = ?, block_id = ?, field_id = NULL WHERE id = ?')
  for (const { id } of ids) {
    const words = found.get(id)
    if (words !== undefined) keep.run(words.words, words.from.blockId, id)
  }
}
