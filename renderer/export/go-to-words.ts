import type { NoteId } from '../../shared/id.ts'
import { showWords, type WordsInNote } from '../note/note-ports.ts'
import { closeDialog } from '../workspace/moves.ts'

/** Leaves the dialog for a place in the note. */
export function goToWords(noteId: NoteId, at: WordsInNote): void {
  closeDialog()
  // The dialog gives focus back where it was before it is gone; the note takes it after that.
  setTimeout(() => showWords(noteId, at), 60)
}
