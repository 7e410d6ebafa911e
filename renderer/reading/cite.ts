import type { Excerpt } from '../../shared/excerpt/excerpt.ts'
import type { CitationMode } from '../../shared/note/note.ts'
import { insertExcerpt } from '../note/note-ports.ts'
import { showToast } from '../ui/toast.tsx'
import { words } from '../words/words.ts'

/** Puts an excerpt into the open note, where the cursor last stood. */
export function cite(excerpt: Excerpt, mode: CitationMode): void {
  if (!insertExcerpt({ excerptId: excerpt.id, mode })) showToast(words.reading.noNote)
}
