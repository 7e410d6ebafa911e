import { reader } from '../reading/reader-state.ts'
import { place as shown } from '../workspace/place.ts'
import { type Chord, chordOf, isTyped, pressOf } from './chord.ts'
import { isWriting } from './is-writing.ts'
import { type KeyPlace, keysIn, placeOf } from './key-places.ts'
import { type OwnKeys, ownKeys } from './own-keys.ts'

/** What a field that listens for new keys marks itself with. */
export const HEARS_KEYS = 'data-hears-keys'

/** In the note these belong to the editor's own history, which listens for their first keys. */
const OF_HISTORY: readonly Chord[] = ['Ctrl+Z', 'Ctrl+Shift+Z']

/**
 * Turns the keys a user chose for a pane into those the pane listens for, before anything else hears them.
 *
 * So no pane has to know that keys can be chosen. First keys that were given up do nothing any more.
 */
export function hearOwnKeys(): () => void {
  const hear = (event: KeyboardEvent) => {
    const own = ownKeys.get()
    const { target } = event
    if (!event.isTrusted || event.isComposing || !(target instanceof HTMLElement)) return
    if (Object.keys(own).length === 0 || target.closest(`[${HEARS_KEYS}]`) !== null) return
    const chord = chordOf(event)
    if (chord === undefined) return
    // What types stays text where there is text, and a code's letter codes what is selected.
    if (isTyped(chord) && (isWriting(target) || reader.get().selected !== undefined)) return
    const here = target.closest('.comment-card')
      ? 'comments'
      : placeOf(target.closest<HTMLElement>('[data-pane]')?.dataset.pane, shown.get().middle.kind)
    const meant = here === undefined ? undefined : meantBy(chord, here, own)
    if (meant !== undefined) {
      const press = new KeyboardEvent('keydown', { ...pressOf(meant), bubbles: true, cancelable: true, composed: true })
      if (!target.dispatchEvent(press)) drop(event)
    } else if (isGivenUp(chord, here, own)) drop(event)
  }
  window.addEventListener('keydown', hear, true)
  return () => window.removeEventListener('keydown', hear, true)
}

function meantBy(chord: Chord, here: KeyPlace, own: OwnKeys): Chord | undefined {
  const firstOf = (place: KeyPlace) =>
    Object.entries(own)
      .find(([name, chosen]) => chosen === chord && name.startsWith(`${place} `))?.[0]
      .slice(place.length + 1)
  const inHistory = here === 'note' ? firstOf('everywhere') : undefined
  return firstOf(here) ?? (inHistory !== undefined && OF_HISTORY.includes(inHistory) ? inHistory : undefined)
}

function isGivenUp(chord: Chord, here: KeyPlace | undefined, own: OwnKeys): boolean {
  if (here !== undefined && own[`${here} ${chord}`] !== undefined) return true
  if (own[`everywhere ${chord}`] === undefined) return false
  return here === undefined || !keysIn(here).lines.some(({ chords }) => chords.includes(chord))
}

function drop(event: KeyboardEvent): void {
  event.preventDefault()
  event.stopImmediatePropagation()
}
