import type { DossierId } from '../../shared/id.ts'
import { type Place, place } from './place.ts'

/*
 * Where the user is, over a redraw of the window in another language. It lives with the window: another window has its
 * own place, and a new start begins as usual.
 */

const NAME = 'place'

type Kept = Pick<Place, 'dossierId' | 'middle' | 'noteId' | 'tab' | 'alone'>

/** Keeps the place for the window that comes next; a browser that refuses storage begins as on a new start. */
export function keepPlace(): void {
  const { dossierId, middle, noteId, tab, alone } = place.get()
  try {
    sessionStorage.setItem(NAME, JSON.stringify({ dossierId, middle, noteId, tab, alone } satisfies Kept))
  } catch {
    // Without storage there is only the first place to go to.
  }
}

/**
 * Goes to the place that was kept, once.
 *
 * @returns false where none was kept or its dossier is gone; what else is gone is left by the workspace itself
 */
export function takeKeptPlace(hasDossier: (id: DossierId) => boolean): boolean {
  const kept = readKept()
  if (kept?.dossierId === undefined || !hasDossier(kept.dossierId)) return false
  place.set((at) => ({ ...at, ...kept }))
  return true
}

function readKept(): Kept | undefined {
  try {
    const stored = sessionStorage.getItem(NAME)
    sessionStorage.removeItem(NAME)
    return stored === null ? undefined : (JSON.parse(stored) as Kept)
  } catch {
    return undefined
  }
}
