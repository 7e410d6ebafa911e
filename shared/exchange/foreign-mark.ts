import type { TextRange } from '../anchoring/selector.ts'
import type { EpistemicStatus } from '../codebook/codebook.ts'

/** The words of a passage with what stands around it, as another program kept them (W3C TextQuoteSelector). */
export interface ForeignQuote {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

/** A passage that was marked in another program, or in this one, as a file describes it. */
export interface ForeignMark {
  /** How a message names it: “annotation 3”. */
  readonly name: string
  /** The id it has there; ours where it is a UUID that no excerpt bears yet. */
  readonly id?: string | undefined
  readonly quote?: ForeignQuote | undefined
  /** Offsets as the file counts them: code points (W3C, REFI-QDA) or UTF-16 code units (most programs). */
  readonly position?: TextRange | undefined
  /** Hash of the original it was made on, where the file says. */
  readonly sha256?: string | undefined
  /** Names, ids or GUIDs of codes, the most telling first. */
  readonly codes: readonly string[]
  readonly comment: string
  readonly attributes: Readonly<Record<string, string>>
  readonly status?: EpistemicStatus | undefined
}

/** Something in a file that could not be taken, and why, in a sentence. */
export interface LeftOut {
  readonly name: string
  readonly why: string
}
