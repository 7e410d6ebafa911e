import { useState } from 'react'
import type { TemplateChange } from '../../shared/note/move-to-template.ts'
import type { Note } from '../../shared/note/note.ts'
import { attempt, showUndoable } from '../api/acts.ts'
import { call, useAnswer } from '../api.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Icon } from '../ui/icon.tsx'
import { words } from '../words/words.ts'
import type { NoteSession } from './session/note-session.ts'

const say = words.note.newerTemplate

/** Says that the note's template has a newer version, and moves the note to it once it is seen what changes. */
export function NewerTemplate({ session, note }: { readonly session: NoteSession; readonly note: Note }) {
  const { data } = useAnswer('template.changes', { noteId: note.id })
  const [isOpen, setOpen] = useState(false)
  if (data?.version === undefined) return null
  const move = async () => {
    await session.autosave.flush()
    const baseRevision = session.state.get().note?.revision
    if (baseRevision === undefined) return
    if ((await attempt(call('template.moveNote', { noteId: note.id, baseRevision }))) === undefined) return
    setOpen(false)
    await session.look()
    void showUndoable(say.moved)
  }
  return (
    <>
      <div className="note-banner">
        <Icon name="file" />
        <p>{say.banner(data.version, note.templateVersion)}</p>
        <Button onPress={() => setOpen(true)}>{say.look}</Button>
      </div>
      {isOpen ? (
        <Dialog
          title={say.title(data.version)}
          closeLabel={words.frame.close}
          isOpen
          isText
          onClose={() => setOpen(false)}
          foot={
            <>
              <Button onPress={() => setOpen(false)}>{words.frame.cancel}</Button>
              <Button look="main" onPress={() => void move()}>
                {say.move}
              </Button>
            </>
          }
        >
          <p className="reference-text">{say.text}</p>
          <ul className="newer-changes" aria-label={say.changes}>
            {data.changes.length === 0 ? <li>{say.none}</li> : null}
            {data.changes.map((change) => (
              <li key={JSON.stringify(change)} data-kind={change.kind}>
                {inWords(change)}
              </li>
            ))}
          </ul>
        </Dialog>
      ) : null}
    </>
  )
}

function inWords(change: TemplateChange): string {
  switch (change.kind) {
    case 'section-renamed':
      return say.kinds[change.kind](change.name, change.before)
    case 'sections-ordered':
    case 'limits':
    case 'page':
    case 'sign-off':
      return say.kinds[change.kind]
    default:
      return say.kinds[change.kind](change.name)
  }
}
