import { NotePane } from '../note/note-pane.tsx'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Splitter } from '../ui/splitter.tsx'
import { words } from '../words/words.ts'
import { arrange, layout, NOTE } from './layout.ts'
import { openDialog } from './moves.ts'
import { Part } from './part.tsx'
import { usePlace, useStore } from './use-place.ts'

const say = words.frame

/** Where the open note stands. */
export function RightPane({ isResizable = false }: { readonly isResizable?: boolean }) {
  const width = useStore(layout, (at) => at.note)
  const noteId = usePlace((at) => at.noteId)
  // A note belongs to a dossier: without one, the only next step is in the middle.
  const hasDossier = usePlace((at) => at.dossierId !== undefined)
  // Where it stands alone, behind a tab or in focus mode, the note is what the window is about.
  const Region = isResizable ? 'section' : 'main'
  return (
    <Region className="workspace-note" aria-label={say.regions.note} data-pane="note">
      {isResizable ? (
        <Splitter
          label={say.resizeNote}
          width={width}
          {...NOTE}
          pane="after"
          onResize={(to) => arrange({ note: to })}
          onCollapse={() => arrange({ hidesNote: true })}
        />
      ) : null}
      <div className="workspace-note-content">
        {noteId !== undefined ? (
          <Part of={noteId}>
            <NotePane key={noteId} noteId={noteId} />
          </Part>
        ) : null}
        {noteId === undefined && hasDossier ? (
          <EmptyState title={say.noteMissing} text={say.noteMissingText}>
            <Button look="main" onPress={() => openDialog({ kind: 'new-note' })}>
              {say.newNote}
            </Button>
          </EmptyState>
        ) : null}
      </div>
    </Region>
  )
}
