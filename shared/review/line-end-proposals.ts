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
  const all = new Set(drafts)
  const ending = groups.filter((group) => group.lines.at(-1)?.endDeleted !== undefined)
  const removals = new Map<TracedGroup, Draft>()
  for (const group of ending) {
    const whole = group.lines.at(-1)?.current.trim() === '' ? removalOf(group, all) : undefined
    const end = group.lines.at(-1)?.endDeleted
    if (!whole || !end) continue
    const told = { ...whole, revisions: [...new Set([...whole.revisions, end.id])] }
    all.delete(whole)
    all.add(told)
    for (const [other, draft] of removals) if (draft === whole) removals.set(other, told)
    removals.set(group, told)
  }
  let blank: Draft | undefined
  for (const group of ending) {
    const last = group.lines.at(-1)
    const end = last?.endDeleted
    // The end of a row or a cell that goes is told with it.
    if (!end || removals.has(group) || last.cell?.revisions?.includes(end.id)) continue
    const between: TracedGroup[] = []
    let next = nextOf(groups, group)
    while (next && removals.has(next)) {
      between.push(next)
      next = nextOf(groups, next)
    }
    const made = join(group, between, next, end)
    // Where a line's words went, its end says nothing of its own.
    const gone = made.edits.length === 0 && last?.current.trim() === '' ? toldOf(group, all) : undefined
    if (gone) {
      all.delete(gone)
      all.add({ ...gone, revisions: [...gone.revisions, end.id] })
      continue
    }
    const folded =
      made.edits.length > 0 ? new Set(between.flatMap((each) => removals.get(each) ?? [])) : new Set<Draft>()
    for (const each of folded) all.delete(each)
    const draft = {
      ...made,
      revisions: [...new Set([...made.revisions, ...[...folded].flatMap((each) => each.revisions)])],
    }
    // Ends of empty lines say nothing one by one.
    const isBlank = draft.edits.length === 0 && group.text.text.trim() === ''
    if (isBlank && blank && blank.author === draft.author) {
      all.delete(blank)
      blank = { ...blank, before: `${blank.before}\n`, revisions: [...blank.revisions, ...draft.revisions] }
      all.add(blank)
      continue
    }
    if (isBlank) blank = draft
    all.add(draft)
  }
  return [...all]
}

/** A proposal that tells of words of the group. */
function toldOf(group: TracedGroup, all: Iterable<Draft>): Draft | undefined {
  const own = new Set(group.ops.flatMap(({ revisions }) => revisions))
  for (const draft of all) if (draft.revisions.some((id) => own.has(id))) return draft
  return undefined
}

/** The tracked proposal that takes the group's block out, and nothing but blocks. */
function removalOf(group: TracedGroup, all: Iterable<Draft>): Draft | undefined {
  const own = new Set(group.text.lines.map(({ target }) => target?.blockId))
  for (const draft of all) {
    const { isTracked, edits } = draft
    if (!isTracked || edits.length === 0 || !edits.every(({ kind }) => kind === 'remove')) continue
    if (edits.some((edit) => edit.kind === 'remove' && own.has(edit.blockId))) return draft
  }
  return undefined
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

/** Paragraphs between the two that were taken out with their ends go with the join: what is left stands in one. */
function join(
  group: TracedGroup,
  between: readonly TracedGroup[],
  next: TracedGroup | undefined,
  end: Revision,
): Draft {
  const length = group.text.text.length
  const from = group.exported.length > 0 ? placeAt(group.text, length, -1) : undefined
  const to = next && next.exported.length > 0 ? placeAt(next.text, 0, 1) : undefined
  const isPlaced = from?.blockId !== undefined && to?.blockId !== undefined && isSamePlace(group, next)
  return {
    kind: 'join',
    author: end.author ?? 'Unknown',
    ...(end.date ? { date: end.date } : {}),
    isTracked: true,
    before: isPlaced ? ['', ...between.map(({ text }) => text.text), ''].join('\n') : '\n',
    after: '',
    context: { left: group.text.text.slice(-60), right: next?.text.text.slice(0, 60) ?? '' },
    ...(isPlaced ? { place: { from, to } } : { where: 'The end of a paragraph outside the text of the note' }),
    edits: isPlaced ? [{ kind: 'text', from, to, insert: '' }] : [],
    revisions: [end.id],
    order: (group.exported[0] ?? 0) + 0.998,
  }
}
