import type { TextRange } from '../anchoring/selector.ts'
import type { Waived } from '../checks/waived.ts'
import type { Codebook } from '../codebook/codebook.ts'
import type { Excerpt } from '../excerpt/excerpt.ts'
import type { Note } from '../note/note.ts'
import type { Source } from '../source/source.ts'
import type { Template } from '../template/template.ts'
import type { CitationStyle } from './citations/citation-style.ts'

/** How one note cites, where that was chosen for it and not left to its template. */
export interface CitedAs {
  readonly citationStyle?: CitationStyle | undefined
  readonly notes?: 'footnotes' | 'endnotes' | undefined
}

/** Everything a note needs to be printed. Nothing else is read, so the same input always gives the same bytes. */
export interface NoteForExport {
  readonly note: Note
  readonly template: Template
  /** The excerpts of the note's dossier, in reading order: the annexes list them all, the footnotes those cited. */
  readonly excerpts: readonly Excerpt[]
  readonly sources: readonly Source[]
  readonly codebook: Codebook
  /** What was chosen for this note; an order for a file may ask for something else. */
  readonly cites?: CitedAs | undefined
  /** Findings that were let stand; printed in copies for those who check, never in what is handed up. */
  readonly waived?: readonly Waived[] | undefined
  /** Where excerpts stand in code points, by their id, where a text has characters that take two code units each. */
  readonly positions?: Readonly<Record<string, TextRange>> | undefined
  /** ISO 8601 day of the export. Not printed: the same note must give the same bytes tomorrow. */
  readonly citedOn?: string | undefined
}
