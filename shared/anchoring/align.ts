import { type Alignment, claim, emptyAlignment, type Runs } from './alignment.ts'
import { bridgeGaps } from './bridge-gaps.ts'
import { fillGaps } from './fill-gaps.ts'
import { heaviestChain } from './heaviest-chain.ts'
import { claimLocalMoves } from './local-moves.ts'
import { claimMoved } from './moved-runs.ts'
import { scratch } from './scratch.ts'
import { slide } from './slide.ts'
import { type Tokens, tokenise } from './tokenise.ts'
import { uniqueRuns } from './unique-runs.ts'

/** Words in a group that must be unique for a first anchor: short enough to survive edits, long enough to be rare. */
const GROUP = 6
/** Texts shorter than this are looked at group by group; longer ones by every sixteenth group first. */
const SAMPLED_FROM = 20_000

/**
 * Aligns two versions of a text word by word, once, for everything that has to be carried over.
 *
 * Common beginning and end; then stretches of words unique in both texts, of which the heaviest chain in order stayed in
 * place; then the same again, closer, in what is still free, where stretches out of order were moved; then the shortest
 * edit in each small gap between neighbours. Time grows with the number of words; nothing is compared twice.
 */
export function align(before: string, after: string): Alignment {
  const map = alignTokens(tokenise(before), tokenise(after))
  slide(map, before, after)
  claimLocalMoves(map)
  return map
}

export function alignTokens(before: Tokens, after: Tokens): Alignment {
  const map = emptyAlignment(before, after)
  claimEnds(map)
  if (Math.min(before.count, after.count) > SAMPLED_FROM) {
    const far = uniqueRuns(map, GROUP, 3)
    claimInPlace(map, far, heaviestChain(far))
    bridgeGaps(map)
  }
  const near = uniqueRuns(map, GROUP, 0)
  const gaps = gapNumbers(map, near)
  const isInPlace = chainWithinGaps(near, gaps)
  claimInPlace(map, near, isInPlace)
  claimMoved(map, near, isInPlace)
  fillGaps(map)
  return map
}

function claimEnds(map: Alignment): void {
  const old = map.before.hash
  const now = map.after.hash
  const least = Math.min(map.before.count, map.after.count)
  let head = 0
  while (head < least && old[head] === now[head]) head++
  if (head > 0) claim(map, 0, 0, head, false)
  let tail = 0
  while (tail < least - head && old[map.before.count - 1 - tail] === now[map.after.count - 1 - tail]) tail++
  if (tail > 0) claim(map, map.before.count - tail, map.after.count - tail, tail, false)
}

function claimInPlace(map: Alignment, runs: Runs, chosen: Uint8Array): void {
  let oldEnd = 0
  let nowEnd = 0
  for (let n = 0; n < runs.count; n++) {
    if (chosen[n] === 0) continue
    const from = runs.before[n] as number
    const shift = (runs.after[n] as number) - from
    const start = Math.max(from, oldEnd, nowEnd - shift)
    const end = from + (runs.size[n] as number)
    if (start >= end) continue
    claim(map, start, start + shift, end - start, false)
    oldEnd = end
    nowEnd = end + shift
  }
}

/**
 * For each run, the gap it lies in when it lies in the same one on both sides, else -1.
 *
 * A gap is named by the last word before it that stayed in place.
 */
function gapNumbers(map: Alignment, runs: Runs): Int32Array {
  const { image, origin } = map
  const gaps = new Int32Array(runs.count)
  if (runs.count === 0) return gaps
  const lastInPlace = scratch('gaps', map.before.count + 1)
  for (let i = 0, last = -1; i < map.before.count; i++) {
    lastInPlace[i] = last
    if (image[i] !== -1) last = i
  }
  let j = 0
  let last = -1
  for (let n = 0; n < runs.count; n++) {
    for (; j < (runs.after[n] as number); j++) if (origin[j] !== -1) last = origin[j] as number
    const own = lastInPlace[runs.before[n] as number] as number
    gaps[n] = own === last ? own + 1 : -1
  }
  return gaps
}

/** Runs that lie in the same gap on both sides keep their place if they are in its heaviest chain. */
function chainWithinGaps(runs: Runs, gaps: Int32Array): Uint8Array {
  const inPlace = new Uint8Array(runs.count)
  let from = 0
  const local: number[] = []
  const close = (): void => {
    if (local.length === 0) return
    const own: Runs = {
      count: local.length,
      before: Int32Array.from(local, (n) => runs.before[n] as number),
      after: Int32Array.from(local, (n) => runs.after[n] as number),
      size: Int32Array.from(local, (n) => runs.size[n] as number),
    }
    const chosen = heaviestChain(own)
    local.forEach((n, at) => {
      inPlace[n] = chosen[at] as number
    })
    local.length = 0
  }
  for (; from < runs.count; from++) {
    const gap = gaps[from] as number
    if (gap < 0) continue
    const last = local.at(-1)
    if (last !== undefined && gaps[last] !== gap) close()
    local.push(from)
  }
  close()
  return inPlace
}
