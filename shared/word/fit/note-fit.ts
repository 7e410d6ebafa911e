import type { PageVariant } from '../../template/template.ts'

/**
 * How much of the paper a note takes in Word.
 *
 * `estimate` stands where the layout had to guess or could not say at all; `why` says at what.
 */
export interface NoteFit {
  readonly pageVariant: PageVariant
  /** Pages of the note itself, without annexes; undefined where the layout cannot say. */
  readonly pages?: number | undefined
  readonly annexPages?: number | undefined
  /** How full the last page of the note is, from 0 to 1. */
  readonly lastPage?: number | undefined
  /** Words that still go on the template's pages; below 0 as many are too many. An estimate in any case. */
  readonly wordsLeft?: number | undefined
  readonly isEstimate: boolean
  readonly why?: string | undefined
}

/**
 * Words of the body above which the pages are not laid out: at 45 ms for each page this takes four seconds, and a note
 * of this length is not held to two pages.
 */
export const MOST_WORDS_LAID_OUT = 40_000
