/**
 * Where a passage is, in the words of the W3C Web Annotation Data Model (TextPositionSelector and
 * TextQuoteSelector in one). Offsets are UTF-16 code units of one version's canonical text; the quote is what lets the
 * passage be found again in another version.
 */
export interface Selector {
  readonly start: number
  readonly end: number
  readonly exact: string
  /** Up to 32 code units before and after, cut at no surrogate pair. */
  readonly prefix: string
  readonly suffix: string
}

/** A half-open range of a text, in UTF-16 code units. */
export interface TextRange {
  readonly start: number
  readonly end: number
}
