import { type Alignment, claim, type Runs } from './alignment.ts'
import { fillMovedGap } from './fill-gaps.ts'

/** Words between two runs that may still belong to one moved passage with edits inside. */
const NEAR = 25
/** Fewer equal words than this are a chance likeness, not a passage that was moved. */
const FEWEST = 12
/** How far the edges of a moved passage are compared, in words. */
const EDGE = 12

/**
 * Takes passages that changed their place: runs off the chain, grouped where they stand near each other in both texts.
 *
 * The words between the runs of a group, edited while the passage moved, are aligned too.
 * @param isInPlace 1 for runs already taken by the chain
 */
export function claimMoved(map: Alignment, runs: Runs, isInPlace: Uint8Array): void {
  let group: number[] = []
  const close = (): void => {
    if (group.length > 0) claimGroup(map, runs, group)
    group = []
  }
  for (let n = 0; n < runs.count; n++) {
    if (isInPlace[n] === 1) {
      continue
    }
    const last = group.at(-1)
    if (last !== undefined) {
      const oldGap = (runs.before[n] as number) - (runs.before[last] as number) - (runs.size[last] as number)
      const nowGap = (runs.after[n] as number) - (runs.after[last] as number) - (runs.size[last] as number)
      if (oldGap > NEAR || nowGap > NEAR || oldGap < -3 || nowGap < -3) close()
    }
    group.push(n)
  }
  close()
}

function claimGroup(map: Alignment, runs: Runs, group: readonly number[]): void {
  let free = 0
  for (const n of group) {
    const from = runs.before[n] as number
    const shift = (runs.after[n] as number) - from
    for (let i = from; i < from + (runs.size[n] as number); i++)
      if (map.image[i] === -1 && map.origin[i + shift] === -1) free++
  }
  if (free < FEWEST) return
  for (const n of group) claim(map, runs.before[n] as number, runs.after[n] as number, runs.size[n] as number, true)
  for (let at = 1; at < group.length; at++) {
    const left = group[at - 1] as number
    const right = group[at] as number
    fillMovedGap(
      map,
      (runs.before[left] as number) + (runs.size[left] as number),
      runs.before[right] as number,
      (runs.after[left] as number) + (runs.size[left] as number),
      runs.after[right] as number,
    )
  }
  extendEdges(map, runs, group)
}

/** A first or last sentence of a moved passage may have been reworded: compares the free words just outside. */
function extendEdges(map: Alignment, runs: Runs, group: readonly number[]): void {
  const first = group[0] as number
  const last = group.at(-1) as number
  const { image, origin } = map
  let oldFrom = runs.before[first] as number
  let nowFrom = runs.after[first] as number
  while (image[oldFrom - 1] === nowFrom - 1 && nowFrom > 0 && oldFrom > 0) {
    oldFrom--
    nowFrom--
  }
  let oldEdge = oldFrom
  let nowEdge = nowFrom
  while (oldEdge > 0 && image[oldEdge - 1] === -1 && oldFrom - oldEdge < EDGE) oldEdge--
  while (nowEdge > 0 && origin[nowEdge - 1] === -1 && nowFrom - nowEdge < EDGE) nowEdge--
  fillMovedGap(map, oldEdge, oldFrom, nowEdge, nowFrom)

  let oldTo = (runs.before[last] as number) + (runs.size[last] as number)
  let nowTo = (runs.after[last] as number) + (runs.size[last] as number)
  while (oldTo < map.before.count && image[oldTo] === nowTo) {
    oldTo++
    nowTo++
  }
  oldEdge = oldTo
  nowEdge = nowTo
  while (oldEdge < map.before.count && image[oldEdge] === -1 && oldEdge - oldTo < EDGE) oldEdge++
  while (nowEdge < map.after.count && origin[nowEdge] === -1 && nowEdge - nowTo < EDGE) nowEdge++
  fillMovedGap(map, oldTo, oldEdge, nowTo, nowEdge)
}
