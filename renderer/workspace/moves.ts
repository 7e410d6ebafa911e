import type { Excerpt } from '../../shared/excerpt/excerpt.ts'
import type { DossierId, ExcerptId, NoteId, SourceId } from '../../shared/id.ts'
import { answers } from '../api/events.ts'
import { arrange, layout } from './layout.ts'
import { type Jump, type Middle, type Place, place, type WorkspaceDialog } from './place.ts'

/** Every way of getting about, as plain functions, so that menus, keys and the palette share them. */

let serial = 0

const move = (change: Partial<Place>): void => place.set((at) => ({ ...at, ...change }))

export function openDossier(dossierId: DossierId | undefined): void {
  if (place.get().dossierId === dossierId) return
  move({ dossierId, middle: { kind: 'nothing' }, noteId: undefined, jump: undefined, alone: undefined, tab: 'source' })
}

export function showMiddle(middle: Middle): void {
  move({ middle, tab: 'source', jump: undefined, alone: place.get().alone === 'note' ? undefined : place.get().alone })
}

export function openNote(noteId: NoteId | undefined): void {
  move({ noteId })
  if (noteId !== undefined) showTab('note')
}

export function openDialog(dialog: WorkspaceDialog): void {
  move({ dialog })
}

export function closeDialog(): void {
  move({ dialog: undefined })
}

/** Brings source or note forward where only one of them shows; a note that was folded away comes back. */
export function showTab(tab: 'source' | 'note'): void {
  if (tab === 'note' && layout.get().hidesNote) arrange({ hidesNote: false })
  move({ tab, ...(place.get().alone === undefined ? {} : { alone: tab }) })
}

export function showAlone(pane: 'source' | 'note' | undefined): void {
  move({ alone: pane, ...(pane === undefined ? {} : { tab: pane }) })
}

/** Brings a passage of a source into view. */
export function goToPassage(sourceId: SourceId, to: Omit<Jump, 'serial' | 'takesFocus'>, takesFocus = true): void {
  serial += 1
  const { alone } = place.get()
  move({
    middle: { kind: 'source', sourceId },
    tab: 'source',
    jump: { ...to, serial, takesFocus },
    alone: alone === 'note' ? undefined : alone,
  })
}

/**
 * Brings the passage of an excerpt into view: the way from a citation back to its source.
 *
 * @returns false when the excerpt is no longer in the dossier that is open
 */
export function goToExcerpt(excerptId: ExcerptId, takesFocus = true): boolean {
  const excerpt = knownExcerpts().find((one) => one.id === excerptId)
  if (excerpt === undefined) return false
  goToPassage(excerpt.sourceId, { excerptId, start: excerpt.selector.start, versionId: excerpt.versionId }, takesFocus)
  return true
}

/** The excerpts of the open dossier, as last answered. */
export function knownExcerpts(): readonly Excerpt[] {
  const { dossierId } = place.get()
  const known = answers.getQueryData<{ readonly excerpts: readonly Excerpt[] }>(['excerpt.list', { dossierId }])
  return known?.excerpts ?? []
}
