import type { GroupText } from './group-text.ts'
import type { OriginalLine } from './original-lines.ts'
import type { ReturnedPlace } from './read/returned.ts'
import type { Op } from './trace.ts'

/** Lines that belong together, with everything that happened between them. */
export interface TracedGroup {
  readonly text: GroupText
  readonly ops: readonly Op[]
  /** Indices of its exported and its returned lines. */
  readonly exported: readonly number[]
  readonly returned: readonly number[]
  readonly lines: readonly OriginalLine[]
  /** For added lines: the groups before and behind them in the returned file. */
  readonly before?: TracedGroup
  readonly after?: TracedGroup
}

export function tracedGroup(group: TracedGroup): TracedGroup {
  return group
}

/** Whether a paragraph of the returned file belongs to the group. */
export function holds(group: TracedGroup, paragraph: number): boolean {
  return group.lines.some((line) => line.firstParagraph <= paragraph && paragraph <= line.lastParagraph)
}

/** Offset in the group's exported text of a place in the returned file. */
export function exportedOffset(group: TracedGroup, place: ReturnedPlace): number {
  let last = 0
  for (const op of group.ops) {
    if (!op.place) continue
    const { paragraph, offset } = op.place
    const isExported = op.kind === 'keep' || op.kind === 'delete'
    if (paragraph > place.paragraph || (paragraph === place.paragraph && offset > place.offset)) return last
    const within = place.offset - offset
    if (paragraph === place.paragraph && within <= op.text.length) return op.at + (isExported ? within : 0)
    last = op.at + (isExported ? op.text.length : 0)
  }
  return last
}
