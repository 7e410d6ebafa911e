import type { ReferenceWords } from '../../note/references.ts'
import type { MarkingScheme, PagePreset, PageVariant } from '../../template/template.ts'
import type { NoteComment } from './note-comment.ts'

/**
 * A note as it will be printed: every label, number, source line and annex decided, no file format yet.
 *
 * Word, HTML, Markdown and plain text are all drawn from this one tree, so that they cannot say different things.
 */
export interface Paper {
  /** BCP 47, with the region of the page preset: `en-CA`. */
  readonly language: string
  readonly title: string
  readonly author: string
  readonly subject: string
  /** ISO 8601 instants. */
  readonly createdAt: string
  readonly changedAt: string
  readonly page: { readonly preset: PagePreset; readonly variant: PageVariant }
  readonly marking: { readonly text: string; readonly position: MarkingScheme['position'] } | undefined
  /** Word for "Page" and "of" in the footer. */
  readonly pageWords: { readonly page: string; readonly of: string }
  /** Word before a table's number: "Table", "Tableau". */
  readonly tableWord: string
  readonly figureWord: string
  /** Heading of the table of contents, where the paper is long enough to need one. */
  readonly contents: string | undefined
  readonly sections: readonly PaperSection[]
  /** Footnotes, in the order in which the text refers to them. */
  readonly footnotes: readonly Footnote[]
  /** Whether the notes stand at the foot of their page or at the end. */
  readonly notes: 'footnotes' | 'endnotes'
  /** Comments on words of the paper; those whose words are nowhere in it are not written. */
  readonly comments: readonly NoteComment[]
  /** Marks for the way back from review; absent in every copy but a working one. */
  readonly identity?: { readonly noteId: string; readonly exportId: string } | undefined
}

/** A run of pages with one orientation. */
export interface PaperSection {
  readonly orientation: 'portrait' | 'landscape'
  readonly blocks: readonly PaperBlock[]
}

export type PaperBlock = PaperHeading | PaperParagraph | PaperTable

/** Level 1 is the title, 2 a section, 3 and 4 stand inside one. */
export interface PaperHeading {
  readonly kind: 'heading'
  readonly level: 1 | 2 | 3 | 4
  readonly inlines: readonly Inline[]
  readonly id?: string | undefined
  /** The header field whose value it is. */
  readonly fieldId?: string | undefined
  readonly bookmark?: string | undefined
}

/** What a paragraph is; each becomes a named style. */
export type ParagraphRole =
  | 'body'
  | 'marking'
  | 'document-type'
  | 'field'
  | 'last-field'
  | 'quotation'
  | 'question'
  | 'answer'
  | 'cell'
  | 'list'
  | 'source-line'

export interface PaperParagraph {
  readonly kind: 'paragraph'
  readonly role: ParagraphRole
  readonly inlines: readonly Inline[]
  /** The note's own block, where the paragraph is one. */
  readonly id?: string | undefined
  /** Name under which cross-references lead here. */
  readonly bookmark?: string | undefined
  readonly list?: ListPlace | undefined
  /** The header field whose value its last words are. */
  readonly fieldId?: string | undefined
}

/** Membership of a list. Items of one `instance` count on from each other. */
export interface ListPlace {
  /** `points` are the numbered items under numbered paragraphs: (a), (b), so that no two numbers are alike. */
  readonly kind: 'bullets' | 'numbers' | 'points' | 'paragraphs' | 'recommendations' | 'sources'
  readonly instance: number
  /** From 0. */
  readonly level: number
  /** A further paragraph of an item: indented with it, without a number of its own. */
  readonly continues?: boolean | undefined
}

export interface PaperTable {
  readonly kind: 'table'
  /** Printed above the table after its number, and kept as the table's title for screen readers. */
  readonly caption: string
  readonly description: string
  readonly columns: readonly {
    readonly label: readonly Inline[]
    readonly weight: number
    /** The note's own block in the header cell, where it is one. */
    readonly id?: string | undefined
  }[]
  /** One cell per column, at least one paragraph per cell, none empty. */
  readonly rows: readonly (readonly PaperCell[])[]
  readonly hasRowHeaders: boolean
  /** A picture of what the table says, printed above it with a caption of its own. */
  readonly figure?: PaperFigure | undefined
  /** Room to write in by hand, in centimetres. */
  readonly rowHeightCm?: number | undefined
  readonly id?: string | undefined
  /** Name under which cross-references lead to the table's number. */
  readonly bookmark?: string | undefined
}

/** A drawing: SVG without scripts or outside addresses, its size in CSS pixels, and what it says in words. */
export interface PaperFigure {
  readonly svg: string
  readonly width: number
  readonly height: number
  readonly alt: string
}

export type PaperCell = readonly PaperParagraph[]

export type Inline = TextInline | LinkInline | NoteReference | LineBreak

export interface TextInline extends Commented {
  readonly kind: 'text'
  readonly text: string
  readonly strong?: boolean | undefined
  readonly emphasis?: boolean | undefined
  /** BCP 47, where it differs from the paper's. */
  readonly language?: string | undefined
  /** Where the words name another part of the paper: its bookmark, and what of it they show. */
  readonly reference?: { readonly bookmark: string; readonly shows: ReferenceWords['shows'] } | undefined
}

/** What a comment can be about. */
interface Commented {
  /** Comments of the note whose words these are. */
  readonly comments?: readonly string[] | undefined
}

export interface LinkInline extends Commented {
  readonly kind: 'link'
  readonly href: string
  readonly text: string
  readonly language?: string | undefined
}

/** The raised number that leads to a footnote; `number` counts from 1. */
export interface NoteReference extends Commented {
  readonly kind: 'note'
  readonly number: number
}

export interface LineBreak {
  readonly kind: 'break'
}

export interface Footnote {
  readonly number: number
  /** The citation node of the note it was made from. */
  readonly citationId: string
  readonly paragraphs: readonly (readonly Inline[])[]
}
