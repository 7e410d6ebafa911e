import type { NoteId } from '../../../shared/id.ts'
import type { NoteHeader, NoteNode } from '../../../shared/note/note.ts'
import type { PageVariant } from '../../../shared/template/template.ts'

/** What is kept of a note outside the library while the library cannot take it. */
export interface UnsavedCopy {
  readonly baseRevision: number
  readonly header: NoteHeader
  readonly body: NoteNode
  readonly pageVariant: PageVariant
}

const nameOf = (noteId: NoteId) => `unsaved-note-${noteId}`

/** Keeps a text in the window's own storage, which outlives a reload and a crash of the page. */
export function keepUnsaved(noteId: NoteId, copy: UnsavedCopy): void {
  try {
    localStorage.setItem(nameOf(noteId), JSON.stringify(copy))
  } catch {
    // Storage is full or switched off. The text still stands in the window, and saving is tried again.
  }
}

/** The text that was kept for a note, if any. Something unreadable counts as none. */
export function readUnsaved(noteId: NoteId): UnsavedCopy | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(nameOf(noteId)) ?? 'null')
    return isCopy(kept) ? kept : undefined
  } catch {
    return undefined
  }
}

export function forgetUnsaved(noteId: NoteId): void {
  try {
    localStorage.removeItem(nameOf(noteId))
  } catch {
    // Nothing was kept where storage is switched off.
  }
}

function isCopy(value: unknown): value is UnsavedCopy {
  return typeof value === 'object' && value !== null && 'baseRevision' in value && 'body' in value && 'header' in value
}
