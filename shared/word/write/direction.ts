import type { Inline } from '../paper/paper.ts'

/** Languages written from right to left (CLDR). */
const RIGHT_TO_LEFT = /^(ar|he|fa|ur|ps|sd|ug|yi|dv|ckb)(-|$)/i

export const isRightToLeft = (language: string | undefined): boolean =>
  language !== undefined && RIGHT_TO_LEFT.test(language)

/** Whether every word of a paragraph runs from right to left, so that the paragraph itself does (w:bidi). */
export function runsRightToLeft(inlines: readonly Inline[]): boolean {
  const worded = inlines.filter(
    (inline) => (inline.kind === 'text' || inline.kind === 'link') && /\p{L}/u.test(inline.text),
  )
  return worded.length > 0 && worded.every((inline) => 'language' in inline && isRightToLeft(inline.language))
}
