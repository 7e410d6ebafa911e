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
    const wholly = all.findIndex(
      (draft) =>
        draft.isTracked &&
        draft.edits.length > 0 &&
        draft.edits.every(({ kind }) => kind === 'remove') &&
        Math.floor(draft.order) === (group.exported[0] ?? -1),
    )
    const whole = all[wholly]
    if (whole && last.current.trim() === '') all[wholly] = { ...whole, revisions: [...whole.revisions, end.id] }
    else all.push(join(group, nextOf(groups, group), end))
  }
  return all
}

function nextOf(groups: readonly TracedGroup[], group: TracedGroup): TracedGroup | undefined {
  const at = (group.returned.at(-1) ?? -1) + 1
  return groups.find(({ returned }) => returned[0] === at)
}

function join(group: TracedGroup, next: TracedGroup | undefined, end: Revision): Draft {
  const length = group.text.text.length
  const from = group.exported.length > 0 ? placeAt(group.text, length, -1) : undefined
  const to = next && next.exported.length > 0 ? placeAt(next.text, 0, 1) : undefined
  const isPlaced = from?.blockId !== undefined && to?.blockId !== undefined
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
