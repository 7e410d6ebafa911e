import { Button, IconButton } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { words } from '../words/words.ts'
import { openNote } from '../workspace/moves.ts'
import { useStore } from '../workspace/use-place.ts'
import type { NoteSession } from './session/note-session.ts'

const say = words.note

/** What must be said about saving, where the text is: a failure with its retry, a conflict with the way to the copy. */
export function NoteBanners({ session }: { readonly session: NoteSession }) {
  const { save, conflictCopy } = useStore(session.state, (at) => at)
  return (
    <>
      {save.kind === 'not-saved' ? (
        <div className="note-banner" data-look="problem" role="alert">
          <Icon name="warning" />
          <p>
            <strong>{say.notSaved(save.why)}</strong> {say.notSavedKept}
          </p>
          <Button onPress={() => void session.autosave.flush()}>{say.retry}</Button>
        </div>
      ) : null}
      {conflictCopy === undefined ? null : (
        <div className="note-banner" role="alert">
          <Icon name="warning" />
          <p>{say.conflict}</p>
          <Button onPress={() => openNote(conflictCopy)}>{say.openCopy}</Button>
          <IconButton name={say.dismiss} onPress={session.dismissConflict}>
            <Icon name="close" />
          </IconButton>
        </div>
      )}
    </>
  )
}
