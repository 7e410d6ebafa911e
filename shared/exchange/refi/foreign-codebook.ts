import type { Code } from '../../codebook/codebook.ts'
import { parseCodebook } from '../../codebook/parse-codebook.ts'
import type { QdaCode } from './qda.ts'

/** Codes that came in a file: of another program, or of a codebook of this app with all its fields. */
export interface ForeignCodes {
  readonly name: string
  readonly codes: readonly ForeignCode[]
}

export type ForeignCode =
  | { readonly kind: 'refi'; readonly code: QdaCode }
  | { readonly kind: 'own'; readonly code: Code }

/** Reads a codebook in the app's own form. */
export function readCodebookJson(text: string): ForeignCodes | { readonly refused: string } {
  const read = parseCodebook(text.replace(/^\ufeff/, ''))
  if ('refused' in read) return read
  return { name: '', codes: read.codebook.codes.map((code) => ({ kind: 'own', code })) }
}
