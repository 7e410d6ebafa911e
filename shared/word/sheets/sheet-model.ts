/** CSS declarations by property name: `{ 'font-size': '11pt' }`. */
export type Css = Readonly<Record<string, string>>

/**
 * A Word file as something that can be drawn: every style resolved, numbers counted, nothing laid out yet.
 *
 * Plain JSON, so that it passes from the export thread to a window. Lengths are in points.
 */
export interface SheetModel {
  readonly title: string
  /** When the note was changed last, ISO 8601, as the file says. */
  readonly changedAt: string
  /** BCP 47. */
  readonly language: string
  /** Space after a paragraph is added to that before the next one; the larger of the two holds where it is not. */
  readonly addsSpace: boolean
  /** Every look that occurs, once; text and paragraphs name them by their place. */
  readonly looks: readonly Css[]
  readonly sections: readonly SheetSection[]
  /** Footnotes and endnotes by their key: `f1`, `e1`. */
  readonly notes: Readonly<Record<string, readonly SheetBlock[]>>
  readonly comments: Readonly<Record<string, SheetComment>>
  /** Pictures as data: addresses, by their key. */
  readonly pictures: Readonly<Record<string, string>>
  /** What is drawn otherwise than Word would, a sentence each. */
  readonly simplified: readonly string[]
}

export interface SheetComment {
  readonly author: string
  readonly text: string
}

export interface SheetSection {
  readonly width: number
  readonly height: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
  /** From the edge of the paper to the header and the footer. */
  readonly header: number
  readonly footer: number
  readonly headers: RunningTexts
  readonly footers: RunningTexts
  readonly hasFirstPage: boolean
  readonly hasEvenPages: boolean
  /** The number of its first page, where it starts anew. */
  readonly startsAt?: number | undefined
  readonly blocks: readonly SheetBlock[]
}

export interface RunningTexts {
  readonly default?: readonly SheetBlock[] | undefined
  readonly first?: readonly SheetBlock[] | undefined
  readonly even?: readonly SheetBlock[] | undefined
}

export type SheetBlock = SheetParagraph | SheetTable

export interface SheetParagraph {
  readonly kind: 'paragraph'
  readonly look: number
  /** 1 to 6 for a heading. */
  readonly level?: number | undefined
  readonly list?: { readonly label: string; readonly look: number; readonly hanging: number } | undefined
  readonly runs: readonly SheetRun[]
  readonly keepsNext?: boolean | undefined
  readonly keepsLines?: boolean | undefined
  readonly startsPage?: boolean | undefined
  /** Parts between tabs stand at the left, in the middle and at the right, as tab stops put them. */
  readonly isSpread?: boolean | undefined
  readonly isRightToLeft?: boolean | undefined
}

export type SheetRun =
  | {
      readonly kind: 'text'
      readonly text: string
      readonly look: number
      readonly href?: string | undefined
      readonly language?: string | undefined
      readonly isRightToLeft?: boolean | undefined
      readonly comments?: readonly string[] | undefined
    }
  | { readonly kind: 'break' | 'tab' | 'page-break' }
  | { readonly kind: 'page' | 'pages'; readonly look: number }
  | { readonly kind: 'note'; readonly key: string; readonly mark: string; readonly look: number }
  | {
      readonly kind: 'picture'
      readonly picture: string
      readonly width: number
      readonly height: number
      readonly alt: string
    }

export interface SheetTable {
  readonly kind: 'table'
  readonly look: number
  readonly caption: string
  /** Widths of its columns. */
  readonly widths: readonly number[]
  readonly rows: readonly SheetRow[]
}

export interface SheetRow {
  readonly isHeader: boolean
  readonly height?: number | undefined
  readonly cells: readonly SheetCell[]
}

export interface SheetCell {
  readonly span: number
  readonly look: number
  readonly isHeader: boolean
  readonly blocks: readonly SheetBlock[]
}
