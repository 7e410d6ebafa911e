import { useState } from 'react'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TextField } from '../ui/field.tsx'
import { words } from '../words/words.ts'
import { setLink } from './editor/commands.ts'
import type { NoteEditor } from './editor/note-editor.ts'

const say = words.note.toolbar

/** Asks where the selected words lead. */
export function LinkDialog({ editor, onClose }: { readonly editor: NoteEditor; readonly onClose: () => void }) {
  const [address, setAddress] = useState('')
  const [wrong, setWrong] = useState<string>()
  const set = () => {
    if (!setLink(address.trim())(editor.view.state, editor.view.dispatch, editor.view)) {
      setWrong(say.linkWrong)
      return
    }
    onClose()
    editor.view.focus()
  }
  return (
    <Dialog
      title={say.link}
      closeLabel={words.frame.close}
      isOpen
      size="small"
      onClose={onClose}
      foot={
        <Button look="main" onPress={set}>
          {say.set}
        </Button>
      }
    >
      <TextField
        label={say.linkAddress}
        value={address}
        onChange={setAddress}
        hint={say.linkHint}
        wrong={wrong}
        autoFocus
        onKeyDown={(event) => {
          if (event.key === 'Enter') set()
        }}
      />
    </Dialog>
  )
}
