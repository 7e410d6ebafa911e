import { useEffect, useMemo, useRef } from 'react'
import type { NoteId } from '../../shared/id.ts'
import { useNotes } from '../api/queries.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { words } from '../words/words.ts'
import { place } from '../workspace/place.ts'
import { saveState } from '../workspace/save-state.ts'
import { useStore } from '../workspace/use-place.ts'
import { useNoteTemplate } from './note-queries.ts'
import { NoteSheet } from './note-sheet.tsx'
import { forgetSession, leaveSession, sessionOf } from './session/open-sessions.ts'
import './note-pane.css'

const say = words.note

/** Shows the open note: what can be said of it before its text is there, then the sheet. */
export function NotePane({ noteId }: { readonly noteId: NoteId }) {
  const session = useMemo(() => sessionOf(noteId), [noteId])
  const { status, note, why, save } = useStore(session.state, (at) => at)
  const template = useNoteTemplate(noteId)
  const { notes } = useNotes(note?.dossierId)
  const changedAt = notes.find(({ id }) => id === noteId)?.changedAt

  useEffect(() => () => void leaveSession(noteId, () => place.get().noteId === noteId), [noteId])
  useEffect(() => saveState.set(() => save), [save])
  // Undo, another window or a review changed the note: its list entry says when.
  const seen = useRef<string>(undefined)
  useEffect(() => {
    if (changedAt === undefined || changedAt === seen.current || save.kind === 'saving') return
    seen.current = changedAt
    void session.look(changedAt)
  }, [session, changedAt, save])

  if (status === 'failed') {
    return (
      <EmptyState title={say.cannotOpen} text={why ?? ''}>
        <Button
          look="main"
          onPress={() => {
            forgetSession(noteId)
            place.set((at) => ({ ...at, noteId: undefined }))
            queueMicrotask(() => place.set((at) => ({ ...at, noteId })))
          }}
        >
          {say.tryAgain}
        </Button>
      </EmptyState>
    )
  }
  if (note === undefined || template === undefined) return <p className="note-opening">{say.opening}</p>
  return <NoteSheet session={session} note={note} template={template} />
}
