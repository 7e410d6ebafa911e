import { inNote } from '../note/note-ports.ts'
import { place } from '../workspace/place.ts'
import { pressOf } from './chord.ts'
import type { Command } from './command.ts'
import { keysIn } from './key-places.ts'

/**
 * What the keys of the note do, to be run by name from anywhere.
 *
 * The note comes forward where it does not show, and hears the key as if it had been pressed where writing was left.
 * Lines that name several keys stay out: which of them is meant would be a guess.
 */
export function noteCommands(): readonly Command[] {
  if (place.get().noteId === undefined) return []
  return keysIn('note').lines.flatMap(({ chords: [chord, second], says }) =>
    chord === undefined || second !== undefined
      ? []
      : [{ id: `note ${chord}`, label: says, keys: [chord], run: () => pressInNote(chord) }],
  )
}

function pressInNote(chord: string): void {
  inNote(({ view }) => {
    view.focus()
    view.dom.dispatchEvent(new KeyboardEvent('keydown', { ...pressOf(chord), bubbles: true, cancelable: true }))
  })
}
