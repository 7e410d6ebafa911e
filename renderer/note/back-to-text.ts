import { flushSync } from 'react-dom'
import type { NoteEditor } from './editor/note-editor.ts'

/**
 * Closes a dialog over the note and goes on in the text at once.
 *
 * While the dialog stands, nothing behind it can take focus; and what is typed before the text has it again would be
 * lost. So the dialog goes now, not with the next frame.
 */
export function backToText(close: () => void, editor: NoteEditor | undefined): void {
  flushSync(close)
  editor?.view.focus()
  // Whatever gives focus back to the control that opened the dialog does so in the frame after.
  requestAnimationFrame(() => {
    if (editor !== undefined && !editor.view.isDestroyed && !editor.view.hasFocus()) editor.view.focus()
  })
}
