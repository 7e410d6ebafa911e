import type { Note, NoteNode } from '../../../shared/note/note.ts'
import { saveNote } from '../database/note.ts'
import type { Context } from './context.ts'
import { checkBody, deriveFromNote, listingOf } from './note-body.ts'
import { keepDailySnapshot } from './snapshots.ts'

/**
 * Saves another body of a note inside the change set that is open, and says that the note changed.
 *
 * @returns the note as it is now; the same when the body is the stored one
 */
export function saveBody(context: Context, note: Note, body: NoteNode): Note {
  if (body === note.body) return note
  checkBody(body)
  const saved = { ...note, body, revision: note.revision + 1, changedAt: context.clock().toISOString() }
  keepDailySnapshot(context, note)
  saveNote(context.db, saved, listingOf(saved.header, saved.body))
  deriveFromNote(context.db, saved)
  context.announce({ kind: 'changed', what: 'notes', dossierId: note.dossierId, noteId: note.id })
  return saved
}
