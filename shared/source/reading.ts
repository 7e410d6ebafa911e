import type { ReadBlock } from './block.ts'

/** Something a reader did not understand, set aside or left out: always said, never dropped silently. */
export interface ReadMessage {
  /** A stable word for tests and filters, such as `script-removed` or `encoding-guessed`. */
  readonly code: string
  /** A sentence for the user. */
  readonly sentence: string
  /** How many times it happened, when more than once. */
  readonly count?: number
}

/** What a reader of one format returns. */
export interface Reading {
  readonly title?: string
  readonly language?: string
  readonly issuer?: string
  /** ISO 8601 date found in the file, when it says one. */
  readonly date?: string
  readonly blocks: readonly ReadBlock[]
  readonly messages: readonly ReadMessage[]
}
