/** What a block of a source is; the reader draws it and the address rules number it accordingly. */
export type BlockKind =
  | 'title'
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'quotation'
  | 'table-cell'
  | 'caption'
  | 'footnote'
  | 'preformatted'

/** A stretch of a block that carries more than its letters. Offsets are UTF-16 code units within the block. */
export interface BlockSpan {
  readonly start: number
  readonly end: number
  readonly kind:
    | 'strong'
    | 'emphasis'
    | 'link'
    | 'inserted'
    | 'deleted'
    | 'moved-from'
    | 'moved-to'
    | 'comment'
    | 'option'
    | 'defined-term'
    | 'cross-reference'
    | 'note-reference'
  /** The link's target, the comment's text, the term or the address referred to. */
  readonly value?: string
  readonly author?: string
  /** ISO 8601, as the file gives it. */
  readonly date?: string
}

/** Where a table cell stands. Rows and columns count from 0; spans of 1 are left out. */
export interface TablePlace {
  readonly table: number
  readonly row: number
  readonly column: number
  readonly rowSpan?: number
  readonly columnSpan?: number
  readonly isHeader?: boolean
}

/** A rectangle on a page of the original, in parts of 1,000 of the page's width and height, from its top left corner. */
export interface PageBox {
  readonly page: number
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** A paragraph-sized unit of a source, in reading order. */
export interface SourceBlock {
  readonly ordinal: number
  readonly kind: BlockKind
  /** Outline level of a heading (1 to 9) or nesting depth of a list item (from 0). */
  readonly level?: number
  /** The legal pinpoint that a citation prints: "para 3", "Art. 6(2)(b)", "Annex II, para 1". */
  readonly address: string
  /** The number the document itself shows before the block, as rendered: "6.", "(b)", "IV.". */
  readonly label?: string
  /** Page of the original, from 1, where the format knows pages. */
  readonly page?: number
  /** Where its lines stand on their pages, where the format knows: one box for each column or page they run through. */
  readonly boxes?: readonly PageBox[]
  /** Offset of `text` in the canonical text of the version, in UTF-16 code units. */
  readonly start: number
  readonly text: string
  readonly spans?: readonly BlockSpan[]
  readonly table?: TablePlace
}

/** A block before it is placed: what a reader of one format hands over. */
export type ReadBlock = Omit<SourceBlock, 'ordinal' | 'start' | 'address'> & { readonly address?: string }
