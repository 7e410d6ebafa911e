import type { Overview } from '../../shared/overview/overview.ts'
import { overviewTable } from '../../shared/overview/overview-table.ts'
import { putTable } from '../note/note-ports.ts'
import { showToast } from '../ui/toast.tsx'
import { words } from '../words/words.ts'

const say = words.overview

/** Puts a view into the open note, in the note's language, or brings the table of this view there up to date. */
export function putIntoNote(compute: (language: 'en' | 'fr') => Overview): void {
  const make = (language: 'en' | 'fr') => overviewTable(compute(language), language, () => crypto.randomUUID())
  if (!putTable(make, sayPut)) showToast(say.noNote)
}

export const sayPut = (what: 'new' | 'updated'): void => showToast(what === 'new' ? say.put : say.updated)
