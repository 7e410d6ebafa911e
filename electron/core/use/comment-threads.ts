import type { Database } from 'better-sqlite3'
import type { CommentThread } from '../../../shared/note/comment.ts'
import { commentedWords } from '../../../shared/note/comment-marks.ts'
import type { Note } from '../../../shared/note/note.ts'
import { listComments } from '../database/note-comment.ts'

/** The comments of a note: those on words that are there in reading order, then those whose words are gone. */
export function threadsOf(db: Database, note: Pick<Note, 'id' | 'body'>): readonly CommentThread[] {
  const stored = listComments(db, note.id)
  if (stored.length === 0) return []
  const order = [...commentedWords(note.body).keys()]
  const place = new Map(order.map((id, at) => [id, at]))
  return stored
    .map((comment) => ({ ...comment, isPlaced: place.has(comment.id) }))
    .sort((a, b) => (place.get(a.id) ?? order.length) - (place.get(b.id) ?? order.length))
}
