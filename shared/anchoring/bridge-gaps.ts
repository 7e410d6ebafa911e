import type { Alignment } from './alignment.ts'

/** Words replaced, put in or taken out at once, on each side, that are stepped over where a few equal ones follow. */
const SMALL_STEP = 3
/** Equal words that must follow a small step. */
const SMALL_PROOF = 5
/** Words put in or taken out at once, on one side only: a sentence. */
const LONG_STEP = 48
/** Equal words that must follow a long one. */
const LONG_PROOF = 8

/**
 * Goes on from each stretch that stayed in place, over small edits, to the next equal words behind them.
 *
 * Both texts are read side by side, so this costs little where a search over the whole of both would wait for memory.
 * It never crosses the next stretch in place, and it steps over no more than a few words on both sides at once: what
 * stands there may have been moved, which is found by looking everywhere.
 */
export function bridgeGaps(map: Alignment): void {
  const { image } = map
  const oldCount = map.before.count
  let at = 0
  let nowFrom = 0
  while (at < oldCount) {
    if (image[at] !== -1) {
      nowFrom = (image[at] as number) + 1
      at++
      continue
    }
    let to = at
    while (to < oldCount && image[to] === -1) to++
    const nowTo = to < oldCount ? (image[to] as number) : map.after.count
    if (nowTo > nowFrom) {
      const reached = bridge(map, at, nowFrom, to, nowTo, 1)
      const nowReached = reached > at ? (image[reached - 1] as number) + 1 : nowFrom
      if (to < oldCount && reached < to && nowReached < nowTo)
        bridge(map, to - 1, nowTo - 1, reached - 1, nowReached - 1, -1)
    }
    at = to
  }
}

/** Claims words from `i` and `j` on in one direction; returns the first word of the older text it did not reach. */
function bridge(
  map: Alignment,
  oldFrom: number,
  nowFrom: number,
  oldStop: number,
  nowStop: number,
  step: 1 | -1,
): number {
  const { image, origin } = map
  const old = map.before.hash
  const now = map.after.hash
  let i = oldFrom
  let j = nowFrom
  let reached = oldFrom
  for (;;) {
    while (i !== oldStop && j !== nowStop && old[i] === now[j]) {
      image[i] = j
      origin[j] = i
      i += step
      j += step
      reached = i
    }
    const oldLeft = (oldStop - i) * step
    const nowLeft = (nowStop - j) * step
    const jump = nextJump(old, i, oldLeft, now, j, nowLeft, step)
    if (jump < 0) return reached
    i += (jump & 0xff) * step
    j += (jump >> 8) * step
  }
}

/** Words to step over in the older text, plus 256 times those in the newer one; -1 where nothing equal follows. */
function nextJump(
  old: Int32Array,
  i: number,
  oldLeft: number,
  now: Int32Array,
  j: number,
  nowLeft: number,
  step: 1 | -1,
): number {
  for (let both = 1; both <= 2 * SMALL_STEP; both++)
    for (let a = Math.max(0, both - SMALL_STEP); a <= both && a <= SMALL_STEP; a++) {
      const b = both - a
      if (a + SMALL_PROOF > oldLeft || b + SMALL_PROOF > nowLeft) continue
      if (isEqual(old, i + a * step, now, j + b * step, SMALL_PROOF, step)) return a + (b << 8)
    }
  const most = Math.min(LONG_STEP, Math.max(oldLeft, nowLeft) - LONG_PROOF)
  for (let n = SMALL_STEP + 1; n <= most; n++) {
    if (n + LONG_PROOF <= nowLeft && LONG_PROOF <= oldLeft && isEqual(old, i, now, j + n * step, LONG_PROOF, step))
      return n << 8
    if (n + LONG_PROOF <= oldLeft && LONG_PROOF <= nowLeft && isEqual(old, i + n * step, now, j, LONG_PROOF, step))
      return n
  }
  return -1
}

function isEqual(old: Int32Array, i: number, now: Int32Array, j: number, size: number, step: 1 | -1): boolean {
  for (let n = 0; n < size; n++, i += step, j += step) if (old[i] !== now[j]) return false
  return true
}
