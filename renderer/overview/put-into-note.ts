import type { Overview } from '../../shared/overview/overview.ts'
import { overviewTable } from '../../shared/overview/overview-table.ts'
import { putTable } from '../note/note-ports.ts'
import { showToast } from '../ui/toast.tsx'
import { words } from '../words/words.ts'

const say = words.overview

/** Puts a view into the open note, in the note's language, or brings the table of this view there up to date. */
export function putIntoNote(compute: (language: 'en' | 'fr') => Overview): void {
  const done = putTable((language) => overviewTable(compute(language), language, () => crypto.randomUUID()))
  showToast(done === 'new' ? say.put : done === 'updated' ? say.updated : say.noNote)
}
