import type { Look, ParagraphLook } from './looks.ts'

/** One tracked change of a returned file, as one element of its XML. */
export interface Revision {
  /** Counts from 1 in the order of the file; the file's own ids repeat and are changed by every editor. */
  readonly id: number
  readonly kind: 'inserted' | 'deleted' | 'moved-from' | 'moved-to' | 'formatted'
  readonly author?: string
  /** ISO 8601, where the file gives a date that can be. */
  readonly date?: string
  /** Name of the move, the same at both ends. */
  readonly move?: string
  /** For formatting: how it looked and how it looks, in words, as far as that can be told. */
  readonly was?: readonly string[]
  readonly now?: readonly string[]
}

/** Letters with one fate. Text put in by one reviewer and struck by another carries both. */
export interface Piece {
  readonly text: string
  readonly inserted?: Revision
  readonly deleted?: Revision
  /** Tracked change of its look. */
  readonly formatted?: Revision
  readonly look: Look
  /** How it looked before that change. */
  readonly wasLook?: Look
  /** Id of the footnote or endnote it refers to; the text is then one U+FFFC. */
  readonly note?: string
}

/** The cell of a table: counts from 0 in the file, and within it. */
export interface Cell {
  readonly table: number
  readonly row: number
  readonly column: number
  /** Tracked changes that put the row or the cell in, or take it out, as a whole. */
  readonly revisions?: readonly number[]
}

export type Story = 'body' | 'footnote' | 'endnote' | 'header' | 'footer' | 'box'

/** A paragraph with its original and its current text at once. */
export interface ReturnedParagraph {
  readonly story: Story
  /** Which note, header or footer. */
  readonly storyId: string
  readonly pieces: readonly Piece[]
  /** The paragraph's end: inserted where it was split off, deleted where it was joined to the next. */
  readonly markInserted?: Revision
  readonly markDeleted?: Revision
  /** Tracked changes of the paragraph's look, numbering, or the table, row or section it belongs to. */
  readonly formatted: readonly Revision[]
  /** Names of the bookmarks round it, without what a copy appends. */
  readonly bookmarks: readonly string[]
  /** The innermost table cell it stands in. */
  readonly cell?: Cell
  readonly look: ParagraphLook
  /** What it was before a tracked change of its look. */
  readonly wasLook?: ParagraphLook
  /** It belongs to a table row or cell that was put in as a whole. */
  readonly isNewRow: boolean
}

/** A place in a returned file: paragraph, and offset in the letters of all its pieces. */
export interface ReturnedPlace {
  readonly paragraph: number
  readonly offset: number
}

export interface ReturnedComment {
  readonly id: string
  readonly author?: string
  readonly initials?: string
  readonly date?: string
  readonly text: string
  /** Id of the comment that it answers. */
  readonly answers?: string
  readonly isResolved: boolean
  /** What Word keeps of it through edits ([MS-DOCX] durableId); other editors drop it. */
  readonly durableId?: string
  /** Tracked changes that only put its sign into the text. */
  readonly revisions: readonly number[]
  /** Absent where the file marks no place for it. */
  readonly from?: ReturnedPlace
  readonly to?: ReturnedPlace
}

/** What came back. */
export interface ReturnedDocument {
  readonly paragraphs: readonly ReturnedParagraph[]
  readonly comments: readonly ReturnedComment[]
  /** Every tracked change that the file holds: what has to be accounted for. */
  readonly revisions: readonly Revision[]
  /** Who saved the file last; edits that were not tracked are put down to this name. */
  readonly savedBy?: string
  readonly savedAt?: string
  /** Tracked changes that hold nothing: no words, no sign, no look. There is nothing to decide about them. */
  readonly empty: readonly number[]
  /** The file says of at least one thread whether it is resolved. */
  readonly tellsStates?: boolean
  /** Ids of the note and the export, where the properties of a working copy still name them. */
  readonly documentId?: string
  readonly exportId?: string
  /** What was not understood, in sentences. */
  readonly messages: readonly string[]
}

export function originalText(paragraph: ReturnedParagraph): string {
  return paragraph.pieces.map((piece) => (piece.inserted ? '' : piece.text)).join('')
}

export function currentText(paragraph: ReturnedParagraph): string {
  return paragraph.pieces.map((piece) => (piece.deleted ? '' : piece.text)).join('')
}
