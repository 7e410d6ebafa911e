import type { CitationStyle } from './citations/citation-style.ts'
import type { StyleChoices } from './house-style/style-roles.ts'
import type { NoteComment } from './paper/note-comment.ts'
import type { Rasterise } from './write/drawing.ts'

/**
 * Which copy of a note is written.
 *
 * `clean` goes up: no comments, no marks of ours. `working` goes to reviewers: draft line, comments, identity marks for
 * the way back. `fact-check` carries the passages behind every sentence. `releasable` leaves out all above a marking.
 */
export const EXPORT_VARIANTS = ['clean', 'working', 'fact-check', 'releasable'] as const
export type ExportVariant = (typeof EXPORT_VARIANTS)[number]

/** What a file's name says of its variant: a working copy must not pass for what goes up, whose title stands alone. */
export const COPY_NAMES: Readonly<Record<ExportVariant, string>> = {
  clean: '',
  working: 'working copy',
  'fact-check': 'fact-check copy',
  releasable: 'releasable copy',
}

export interface ExportOptions {
  readonly variant?: ExportVariant | undefined
  /** Highest marking that a releasable copy may show; the lowest of the scheme where it is left out. */
  readonly ceiling?: string | undefined
  readonly citationStyle?: CitationStyle | undefined
  readonly notes?: 'footnotes' | 'endnotes' | undefined
  /** The organisation's own .docx or .dotx, whose looks the Word file takes. */
  readonly houseStyle?: Uint8Array | undefined
  /** Styles of that file which a person chose for parts of the note. */
  readonly houseStyles?: StyleChoices | undefined
  /** Turns the note's charts into dots for programs that draw no SVG. */
  readonly rasterise?: Rasterise | undefined
  /** Comments on the note, for working copies. */
  readonly comments?: readonly NoteComment[] | undefined
  /** Names this export in the identity marks of a working copy; made from note and revision where it is left out. */
  readonly exportId?: string | undefined
}
