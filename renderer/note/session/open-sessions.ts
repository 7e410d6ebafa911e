import type { NoteId } from '../../../shared/id.ts'
import { call } from '../../api.ts'
import { savesOnClose } from '../../workspace/save-state.ts'
import { createSession, type NoteLibrary, type NoteSession } from './note-session.ts'

const library: NoteLibrary = {
  open: async (noteId) => (await call('note.open', { noteId })).note,
  save: (noteId, baseRevision, draft) => call('note.save', { noteId, baseRevision, ...draft }),
}

const sessions = new Map<NoteId, NoteSession>()
let isRegistered = false

/** The session of a note; opened when it is asked for first. */
export function sessionOf(noteId: NoteId): NoteSession {
  if (!isRegistered) {
    isRegistered = true
    savesOnClose(saveAllOrSay)
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') void saveAllNotes()
    })
    window.addEventListener('blur', () => void saveAllNotes())
    window.addEventListener('pagehide', () => void saveAllNotes())
  }
  const known = sessions.get(noteId)
  if (known !== undefined) return known
  const session = createSession(noteId, library, () => new Date())
  sessions.set(noteId, session)
  return session
}

/** Saves what is unsaved in every open note. */
export async function saveAllNotes(): Promise<void> {
  await Promise.all([...sessions.values()].map((session) => session.autosave.flush()))
}

/** Saves what is unsaved. @throws when something of it could not be saved */
async function saveAllOrSay(): Promise<void> {
  await saveAllNotes()
  if ([...sessions.values()].some(({ autosave }) => autosave.isUnsaved())) throw new Error('Not everything is saved.')
}

/** Saves a note whose pane closes, and forgets it once nothing is unsaved. */
export async function leaveSession(noteId: NoteId, isShown: () => boolean): Promise<void> {
  const session = sessions.get(noteId)
  if (session === undefined) return
  await session.autosave.flush()
  if (!session.autosave.isUnsaved() && !isShown()) sessions.delete(noteId)
}

/** Drops a session that could not be opened, so that it is tried afresh. */
export function forgetSession(noteId: NoteId): void {
  sessions.delete(noteId)
}
