import type { Alignment } from './alignment.ts'
import { commonWords, countCommon } from './common-words.ts'

/** How far a sentence may have changed places with its neighbours, in words. */
const REACH = 60
/** Fewer words than this are no sentence. */
const FEWEST = 4
/** Share of the shorter of two runs that must be common. */
const KINSHIP = 0.6
/** Runs of very different length are not one sentence, even reworded. */
const ALIKE = 0.5
/** Runs longer than this were looked at as moved passages already. */
const LONGEST = 120

/**
 * Pairs sentences that changed places with a neighbour.
 *
 * They may be too short, or repeated too often elsewhere, to be told from chance in the whole text; a few words away
 * from where they stood, in words that nothing else claims, they are themselves.
 */
export function claimLocalMoves(map: Alignment): void {
  const { image } = map
  const count = map.before.count
  let at = 0
  while (at < count) {
    if (image[at] !== -1) {
      at++
      continue
    }
    const from = at
    while (at < count && image[at] === -1) at++
    if (at - from < FEWEST || at - from > LONGEST) continue
    const left = from > 0 ? (image[from - 1] as number) : -1
    const right = at < count ? (image[at] as number) : map.after.count
    if (!claimNear(map, from, at, left, Math.max(0, left - REACH), left + REACH))
      claimNear(map, from, at, right, Math.max(0, right - REACH), right + REACH)
  }
}

/** Looks at the free runs between `low` and `high` of the newer text and takes the one most akin, if any is. */
function claimNear(map: Alignment, from: number, to: number, near: number, low: number, high: number): boolean {
  const { origin, image, moved } = map
  const end = Math.min(high, map.after.count)
  let bestFrom = -1
  let bestTo = -1
  let bestCommon = 0
  let j = low
  while (j < end) {
    if (origin[j] !== -1) {
      j++
      continue
    }
    const start = j
    while (j < map.after.count && origin[j] === -1) j++
    // The run right at the neighbour was compared when the gaps were filled.
    if (j - start < FEWEST || j - start > LONGEST || start === near + 1) continue
    if (Math.min(j - start, to - from) < ALIKE * Math.max(j - start, to - from)) continue
    const common = countCommon(map.before.hash, from, to, map.after.hash, start, j)
    if (common > bestCommon && common >= FEWEST && common >= KINSHIP * Math.min(to - from, j - start)) {
      bestCommon = common
      bestFrom = start
      bestTo = j
    }
  }
  if (bestFrom === -1) return false
  commonWords(map.before.hash, from, to, map.after.hash, bestFrom, bestTo, (i, k) => {
    image[i] = k
    origin[k] = i
    moved[i] = 1
  })
  return true
}
