import type { SourceBlock } from '../../shared/source/block.ts'
import { sentencesIn } from './steps.ts'

/**
 * How many sentences of a text a passage touches. Headings do not count, as in the coverage overview. Both lists are
 * walked once, side by side, so that a million words cost one pass.
 *
 * @param passages ranges in order of their start
 */
export function codedSentences(
  blocks: readonly SourceBlock[],
  passages: readonly { readonly start: number; readonly end: number }[],
): { readonly coded: number; readonly sentences: number } {
  let coded = 0
  let sentences = 0
  let next = 0
  let reach = -1
  for (const block of blocks) {
    if (block.kind === 'title' || block.kind === 'heading') continue
    for (const sentence of sentencesIn(block)) {
      sentences += 1
      let passage = passages[next]
      while (passage !== undefined && passage.start < sentence.end) {
        reach = Math.max(reach, passage.end)
        next += 1
        passage = passages[next]
      }
      if (reach > sentence.start) coded += 1
    }
  }
  return { coded, sentences }
}
