import type { ParagraphStyle } from '../../word/read/styles.ts'
import type { XmlElement } from '../../word/read/xml.ts'
import type { Looks } from './looks.ts'
import type { Piece, ReturnedParagraph, ReturnedPlace, Revision } from './returned.ts'

/** What the stories of one file gather together. */
export interface Gathered {
  readonly paragraphs: ReturnedParagraph[]
  readonly revisions: Revision[]
  /** Of them, those that hold nothing. */
  readonly empty: number[]
  readonly starts: Map<string, ReturnedPlace>
  readonly ends: Map<string, ReturnedPlace>
  readonly signs: Map<string, ReturnedPlace>
  /** Tracked changes that put a comment's sign in: they are told with the comment. */
  readonly signRevisions: Map<string, readonly number[]>
  readonly looks: Looks
  /** Tables counted so far. */
  tables: number
}

/** The tracked changes that everything read just now stands in. */
export interface Fate {
  readonly inserted?: Revision
  readonly deleted?: Revision
}

/** A paragraph while it is read. */
export interface Open {
  readonly pieces: Piece[]
  readonly bookmarks: Set<string>
  readonly boxes: XmlElement[]
  readonly formatted: Revision[]
  readonly style: ParagraphStyle
  length: number
}
