import { useEffect, useMemo, useState } from 'react'
import type { NoteId } from '../../shared/id.ts'
import type { Note } from '../../shared/note/note.ts'
import { sessionOf } from '../note/session/open-sessions.ts'
import { useStore } from '../workspace/use-place.ts'

/** The open note with the text it has now, saved first, for what is computed over the whole of it. */
export function useSavedNote(noteId: NoteId): Note | undefined {
  const session = useMemo(() => sessionOf(noteId), [noteId])
  const { note, reloads } = useStore(session.state, (at) => at)
  const [body, setBody] = useState(() => session.body())
  // Where no pane shows the note, its text arrives later.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `reloads` tells of another text.
  useEffect(() => {
    void session.autosave.flush().then(() => setBody(session.body()))
  }, [session, reloads])
  return useMemo(() => (note === undefined || body === undefined ? undefined : { ...note, body }), [note, body])
}
