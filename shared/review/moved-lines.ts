import type { ExportedLine } from './exported-lines.ts'
import type { Draft } from './propose.ts'
import type { TracedGroup } from './traced-group.ts'

/** Paragraphs that were cut and pasted elsewhere without tracking: they stand in another order than was exported. */
export function movedLines(
  groups: readonly TracedGroup[],
  exported: readonly ExportedLine[],
  author: string,
): readonly Draft[] {
  const matched = groups.filter((group) => group.exported.length > 0 && group.returned.length > 0)
  const inReturned = [...matched].sort((a, b) => (a.returned[0] as number) - (b.returned[0] as number))
  const kept = longestOrdered(inReturned)
  return inReturned.flatMap((group, n): Draft[] => {
    if (kept.has(n)) return []
    const target = group.text.lines[0]?.target
    const before = inReturned.slice(0, n).findLast((other) => lastBlock(other) !== undefined)
    const after = inReturned.slice(n + 1).find((other) => firstBlock(other) !== undefined)
    const afterId = before && lastBlock(before)
    const beforeId = after && firstBlock(after)
    const blockId = target?.blockId
    const isPlaced = group.exported.length === 1 && blockId !== undefined && (afterId ?? beforeId) !== undefined
    const place = { blockId: blockId ?? '', offset: 0 }
    return [
      {
        kind: 'move',
        author,
        isTracked: false,
        before: group.text.text,
        after: group.text.text,
        context: { left: before?.text.text.slice(-60) ?? '', right: after?.text.text.slice(0, 60) ?? '' },
        ...(isPlaced ? { place: { from: place, to: place } } : { where: 'A paragraph that stands elsewhere' }),
        edits: isPlaced
          ? [
              {
                kind: 'move',
                blockId,
                ...(afterId !== undefined ? { afterId } : beforeId !== undefined ? { beforeId } : {}),
              },
            ]
          : [],
        revisions: [],
        order: group.exported[0] ?? exported.length,
      },
    ]
  })
}

const firstBlock = (group: TracedGroup): string | undefined => group.text.lines[0]?.target?.blockId
const lastBlock = (group: TracedGroup): string | undefined => group.text.lines.at(-1)?.target?.blockId

/** Indices of the heaviest run of groups, by letters, that kept the exported order. */
function longestOrdered(groups: readonly TracedGroup[]): ReadonlySet<number> {
  const best: { weight: number; previous: number }[] = []
  let last = -1
  groups.forEach((group, n) => {
    let previous = -1
    let weight = 0
    for (let m = 0; m < n; m++)
      if ((groups[m]?.exported.at(-1) as number) < (group.exported[0] as number) && (best[m]?.weight ?? 0) > weight) {
        weight = best[m]?.weight ?? 0
        previous = m
      }
    best[n] = { weight: weight + group.text.text.length + 1, previous }
    if (last < 0 || (best[n]?.weight ?? 0) > (best[last]?.weight ?? 0)) last = n
  })
  const kept = new Set<number>()
  for (let n = last; n >= 0; n = best[n]?.previous ?? -1) kept.add(n)
  return kept
}
