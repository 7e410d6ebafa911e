import type { ReadBlock } from '../../source/block.ts'
import type { MessageList } from '../../source/message-list.ts'
import type { SpanMeaning } from '../../source/span-text.ts'
import type { FieldNumbers } from './field-numbers.ts'
import type { ListCounter } from './list-counter.ts'
import type { Notes } from './notes.ts'
import type { Numbering } from './numbering.ts'
import type { Relationship } from './package.ts'
import type { Styles } from './styles.ts'
import type { XmlElement } from './xml.ts'

/** What reading any paragraph of a document needs to know of the rest of it. */
export interface ReaderContext {
  readonly styles: Styles
  readonly numbering: Numbering
  readonly counter: ListCounter
  readonly fieldNumbers: FieldNumbers
  readonly language: string
  readonly comments: ReadonlyMap<string, SpanMeaning>
  readonly footnotes: Notes
  readonly endnotes: Notes
  readonly messages: MessageList
  /** Relationships of the part being read, by id. */
  readonly relationships: ReadonlyMap<string, Relationship>
  /** The tree of a part that a relationship leads to: the words of a diagram stand in one of their own. */
  readonly part: (target: string) => XmlElement | undefined
  /** Text of a part in another format (a web page put in as a chunk). */
  readonly readChunk: (part: string) => readonly ReadBlock[] | undefined
  /** Numbers the tables of the document from 0. */
  readonly countTable: () => number
}
