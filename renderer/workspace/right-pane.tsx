import { NotePane } from '../note/note-pane.tsx'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { words } from '../words/words.ts'
import { openDialog } from './moves.ts'
import { usePlace } from './use-place.ts'

const say = words.frame

/** Where the open note stands. */
export function RightPane() {
  const noteId = usePlace((at) => at.noteId)
  return (
    <section className="workspace-note" aria-label={say.regions.note} data-pane="note">
      {noteId === undefined ? (
        <EmptyState title={say.noteMissing} text={say.noteMissingText}>
          <Button look="main" onPress={() => openDialog({ kind: 'new-note' })}>
            {say.newNote}
          </Button>
        </EmptyState>
      ) : (
        <NotePane key={noteId} noteId={noteId} />
      )}
    </section>
  )
}
