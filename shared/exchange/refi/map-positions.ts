import type { TextRange } from '../../anchoring/selector.ts'
import { codeUnitRange } from '../code-points.ts'
import { squeeze, unsqueezed } from '../squeeze.ts'

/**
 * Carries offsets in code points of a plain text over to its canonical form.
 *
 * Both have the same letters in the same order: the canonical form differs in layout alone. So the n-th letter of the
 * one is the n-th of the other; where a text breaks that rule, nothing is carried rather than guessed.
 * @returns a range in UTF-16 code units, without layout at its ends; undefined where it holds no letter
 */
export function mapPositions(plain: string, canonical: string): (start: number, end: number) => TextRange | undefined {
  const from = squeeze(plain)
  const to = squeeze(canonical)
  if (from.letters !== to.letters) return () => undefined
  return (start, end) => {
    const range = codeUnitRange({ start, end }, plain)
    if (range === undefined) return undefined
    const first = letterAt(from.at, range.start)
    const count = letterAt(from.at, range.end) - first
    return count <= 0 ? undefined : unsqueezed(to, first, count, canonical)
  }
}

/** The first letter at or behind an offset. */
function letterAt(at: Uint32Array, offset: number): number {
  let [low, high] = [0, at.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((at[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
