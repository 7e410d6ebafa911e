import type { Reanchored } from '../../../shared/anchoring/reanchor.ts'
import type { TextRange } from '../../../shared/anchoring/selector.ts'

/** What the worker is asked: where passages of `before` stand in `after`. */
export interface CarryOrder {
  readonly before: string
  readonly after: string
  readonly passages: readonly TextRange[]
}

/** `compared` comes once per order, halfway; one of the others ends it. */
export type CarryAnswer =
  | { readonly kind: 'compared' }
  | { readonly kind: 'carried'; readonly results: readonly Reanchored[] }
  | { readonly kind: 'failed'; readonly message: string; readonly stack: string }
