import type { SourceKind } from '../../source/source-kind.ts'
import { plain } from '../paper/inlines.ts'
import type { Inline } from '../paper/paper.ts'

/** What the styles put together, cleaned; the empty text where the source does not say. */
export interface Facts {
  readonly kind: SourceKind
  readonly language: 'en' | 'fr'
  readonly issuer: string
  readonly title: string
  /** As the style abbreviates it. */
  readonly pinpoint: string
  readonly url: string
  /** As the style writes dates; the word for “undated” where there is none. */
  readonly date: string
  readonly isDated: boolean
  readonly retrieved: string
}

export const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ')

/** A title in italics between what stands before and behind it; commas only where something stands. */
export function aroundTitle(before: string, title: string, after: string): readonly Inline[] {
  return [
    ...(before === '' ? [] : [plain(`${before}, `)]),
    { kind: 'text', text: title, emphasis: true },
    ...(after === '' ? [] : [plain(after)]),
  ]
}
