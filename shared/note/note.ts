import type { DossierId, ExcerptId, NoteId } from '../id.ts'
import type { PageVariant } from '../template/template.ts'

/** A node of a note's body as ProseMirror writes it; `schema.ts` says which nodes there are. */
export interface NoteNode {
  readonly type: string
  readonly attrs?: Readonly<Record<string, unknown>>
  readonly content?: readonly NoteNode[]
  readonly marks?: readonly { readonly type: string; readonly attrs?: Readonly<Record<string, unknown>> }[]
  readonly text?: string
}

/** Values of header fields by field id: a text, or several for fields that name several people. */
export type NoteHeader = Readonly<Record<string, string | readonly string[]>>

/** A briefing note. */
export interface Note {
  readonly id: NoteId
  readonly dossierId: DossierId
  readonly templateId: string
  readonly templateVersion: number
  readonly language: 'en' | 'fr'
  readonly pageVariant: PageVariant
  readonly header: NoteHeader
  readonly body: NoteNode
  /** Grows by one with every save; a save names the revision it is based on. */
  readonly revision: number
  readonly createdAt: string
  readonly changedAt: string
}

/** What lists show of a note. */
export interface NoteSummary {
  readonly id: NoteId
  readonly dossierId: DossierId
  readonly templateId: string
  readonly title: string
  readonly words: number
  readonly changedAt: string
}

/** How a note relies on an excerpt. */
export type CitationMode = 'quotation' | 'paraphrase' | 'see'

/** One reliance of one note on one excerpt, derived from the note's body at every save. */
export interface Citation {
  readonly noteId: NoteId
  readonly excerptId: ExcerptId
  readonly mode: CitationMode
  /** Block of the note in which the citation stands. */
  readonly blockId: string
  /** The sentence that carries it, as plain text. */
  readonly sentence: string
}
