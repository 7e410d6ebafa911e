import { placeAt } from './group-text.ts'
import type { Draft } from './propose.ts'
import type { Revision } from './read/returned.ts'
import type { TracedGroup } from './traced-group.ts'

/**
 * Line ends that were struck with tracking: a paragraph joined to the next, or the end of one taken out whole.
 *
 * @returns the drafts, with a line end that belongs to a removed paragraph told in that paragraph's proposal
 */
export function lineEndProposals(drafts: readonly Draft[], groups: readonly TracedGroup[]): Draft[] {
  const all = [...drafts]
  for (const group of groups) {
    const last = group.lines.at(-1)
    const end = last?.endDeleted
    if (!last || !end) continue
    const own = new Set(group.text.lines.map(({ target }) => target?.blockId))
    const wholly = all.findIndex(
      ({ isTracked, edits }) =>
        isTracked &&
        edits.every(({ kind }) => kind === 'remove') &&
        edits.some((edit) => edit.kind === 'remove' && own.has(edit.blockId)),
    )
    const whole = all[wholly]
    if (whole && last.current.trim() === '') all[wholly] = { ...whole, revisions: [...whole.revisions, end.id] }
    // The end of a row or a cell that goes is told with it.
    else if (!last.cell?.revisions?.includes(end.id)) all.push(join(group, nextOf(groups, group), end))
  }
  return all
}

/** The last paragraph of a cell cannot be joined to the first of the next one. */
function isSamePlace(group: TracedGroup, next: TracedGroup | undefined): boolean {
  const [a, b] = [group.lines.at(-1)?.cell, next?.lines[0]?.cell]
  return a?.table === b?.table && a?.row === b?.row && a?.column === b?.column
}

function nextOf(groups: readonly TracedGroup[], group: TracedGroup): TracedGroup | undefined {
  const at = (group.returned.at(-1) ?? -1) + 1
  return groups.find(({ returned }) => returned[0] === at)
}

function join(group: TracedGroup, next: TracedGroup | undefined, end: Revision): Draft {
  const length = group.text.text.length
  const from = group.exported.length > 0 ? placeAt(group.text, length, -1) : undefined
  const to = next && next.exported.length > 0 ? placeAt(next.text, 0, 1) : undefined
  const isPlaced = from?.blockId !== undefined && to?.blockId !== undefined && isSamePlace(group, next)
  return {
    kind: 'join',
    author: end.author ?? 'Unknown',
    ...(end.date ? { date: end.date } : {}),
    isTracked: true,
    before: '\n',
    after: '',
    context: { left: group.text.text.slice(-60), right: next?.text.text.slice(0, 60) ?? '' },
    ...(isPlaced ? { place: { from, to } } : { where: 'The end of a paragraph outside the text of the note' }),
    edits: isPlaced ? [{ kind: 'text', from, to, insert: '' }] : [],
    revisions: [end.id],
    order: (group.exported[0] ?? 0) + 0.998,
  }
}
