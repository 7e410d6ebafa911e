import { z } from 'zod'
import type { NoteId } from '../../../shared/id.ts'
import { CITATION_STYLES } from '../../../shared/word/citations/citation-style.ts'
import type { CitedAs } from '../../../shared/word/note-for-export.ts'
import { preferenceOf } from '../database/preference.ts'
import type { Context } from './context.ts'

/** The window keeps what was chosen in the export of a note under this name; the empty text leaves it to the template. */
const nameFor = (noteId: NoteId) => `citations:${noteId}`

const chosen = z.object({
  citationStyle: z.enum(CITATION_STYLES).optional().catch(undefined),
  notes: z.enum(['footnotes', 'endnotes']).optional().catch(undefined),
})

/** How one note cites, where that was chosen for it: every copy of it does, and so do the pages that are counted. */
export function citedAs({ db }: Context, noteId: NoteId): CitedAs {
  const json = preferenceOf(db, nameFor(noteId))
  return json === undefined ? {} : (chosen.safeParse(JSON.parse(json)).data ?? {})
}
