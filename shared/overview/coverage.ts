import type { TextRange } from '../anchoring/selector.ts'
import type { Codebook } from '../codebook/codebook.ts'
import { codesInUse } from '../codebook/own-codes.ts'
import type { Excerpt } from '../excerpt/excerpt.ts'
import type { SourceBlock } from '../source/block.ts'
import { sentencesOf } from '../source/sentences.ts'

/** One sentence of a source version and the codes of the excerpts that touch it. */
export interface SentenceCoverage extends TextRange {
  readonly address: string
  readonly codes: readonly string[]
}

/** Which sentences of a version have been read: coded, or marked as read with nothing to code. Headings do not count. */
export function coverageOf(blocks: readonly SourceBlock[], excerpts: readonly Excerpt[]): readonly SentenceCoverage[] {
  const inOrder = excerpts.toSorted((a, b) => a.selector.start - b.selector.start)
  let from = 0
  return blocks
    .filter((block) => block.kind !== 'title' && block.kind !== 'heading')
    .flatMap((block) =>
      sentencesOf(block.text).map((range) => {
        const start = block.start + range.start
        const end = block.start + range.end
        while (from < inOrder.length && longestBefore(inOrder, from, start)) from += 1
        const codes = new Set<string>()
        for (let at = from; at < inOrder.length; at += 1) {
          const excerpt = inOrder[at]
          if (excerpt === undefined || excerpt.selector.start >= end) break
          if (excerpt.selector.end > start) codes.add(excerpt.code)
        }
        return { start, end, address: block.address, codes: [...codes] }
      }),
    )
}

/** Whether the excerpt at `from` ends before `start`, so that no later sentence can touch it. */
function longestBefore(inOrder: readonly Excerpt[], from: number, start: number): boolean {
  return (inOrder[from]?.selector.end ?? 0) <= start
}

/** Codes of the codebook that no excerpt carries: a reminder, not a fault. */
export function unusedCodes(codebook: Codebook, excerpts: readonly Excerpt[]): readonly string[] {
  const used = new Set(excerpts.map((excerpt) => excerpt.code))
  return codesInUse(codebook)
    .filter((code) => !used.has(code.id))
    .map((code) => code.id)
}
