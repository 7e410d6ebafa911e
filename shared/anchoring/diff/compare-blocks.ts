import { align } from '../align.ts'
import type { Alignment } from '../alignment.ts'
import { sameWording } from '../same-wording.ts'
import { type WordChange, wordDiff } from './word-diff.ts'

/** What the comparison reads of a block. `start` counts in the text of its version, in UTF-16 code units. */
export interface ComparedBlock {
  readonly ordinal: number
  readonly address: string
  readonly label?: string
  readonly start: number
  readonly text: string
}

/** One line of the comparison, in the order of the newer text; what was removed stands where it used to. */
export interface ClauseChange {
  readonly kind: 'same' | 'changed' | 'inserted' | 'removed' | 'moved'
  /** Ordinals of the blocks; one of them is absent for what was inserted or removed. */
  readonly before?: number
  readonly after?: number
  /** Its number or address is another one: "3." became "4.". */
  readonly isRenumbered: boolean
  /** Whether the words of a moved clause changed as well. */
  readonly isReworded: boolean
  /** Word by word, where the words changed. */
  readonly words?: readonly WordChange[]
}

/** Share of the words of the shorter block that must be common to both for them to be the same clause. */
const KINSHIP = 0.4

/** Compares two versions clause by clause, on top of one comparison of their words. */
export function compareBlocks(
  before: readonly ComparedBlock[],
  after: readonly ComparedBlock[],
  beforeText: string,
  afterText: string,
): readonly ClauseChange[] {
  const map = align(beforeText, afterText)
  const partner = partners(map, before, after)
  const taken = new Map<number, number>()
  partner.forEach(({ to }, from) => {
    if (to >= 0) taken.set(to, from)
  })
  const changes: ClauseChange[] = []
  let next = 0
  const isRemoved = (at: number): boolean => at < before.length && (partner[at]?.to ?? -1) < 0
  const putRemoved = (upTo: number): void => {
    for (; next < upTo; next++) {
      const block = before[next]
      if (block && isRemoved(next))
        changes.push({ kind: 'removed', before: block.ordinal, isRenumbered: false, isReworded: false })
    }
  }
  after.forEach((now, at) => {
    const from = taken.get(at)
    const old = from === undefined ? undefined : before[from]
    if (from === undefined || !old) {
      // What it may have replaced comes first.
      while (isRemoved(next)) putRemoved(next + 1)
      changes.push({ kind: 'inserted', after: now.ordinal, isRenumbered: false, isReworded: false })
      return
    }
    const isMoved = partner[from]?.isMoved === true
    if (!isMoved) putRemoved(from)
    changes.push(pair(old, now, isMoved))
    if (!isMoved && next === from) next++
  })
  putRemoved(before.length)
  return changes
}

function pair(old: ComparedBlock, now: ComparedBlock, isMoved: boolean): ClauseChange {
  const isReworded = !sameWording(old.text, now.text)
  return {
    kind: isMoved ? 'moved' : isReworded ? 'changed' : 'same',
    before: old.ordinal,
    after: now.ordinal,
    isRenumbered: old.address !== now.address || old.label !== now.label,
    isReworded,
    ...(isReworded && { words: wordDiff(old.text, now.text) }),
  }
}

interface Partner {
  readonly to: number
  readonly isMoved: boolean
}

/** For each older block the newer one that holds most of its words, where each is the other's best. */
function partners(map: Alignment, before: readonly ComparedBlock[], after: readonly ComparedBlock[]): Partner[] {
  const blockOfWord = wordBlocks(map.after, after)
  const wordsIn = new Int32Array(after.length)
  for (const block of blockOfWord) if (block >= 0) wordsIn[block] = (wordsIn[block] as number) + 1
  const best = before.map(() => ({ to: -1, common: 0, isMoved: false }))
  const winner = new Map<number, number>()
  let word = 0
  before.forEach((block, from) => {
    const votes = new Map<number, number>()
    let own = 0
    let moved = 0
    const end = block.start + block.text.length
    while (word < map.before.count && (map.before.start[word] as number) < block.start) word++
    for (; word < map.before.count && (map.before.start[word] as number) < end; word++) {
      own++
      const j = map.image[word] as number
      const to = j < 0 ? -1 : (blockOfWord[j] as number)
      if (to < 0) continue
      votes.set(to, (votes.get(to) ?? 0) + 1)
      moved += map.moved[word] as number
    }
    let to = -1
    let common = 0
    for (const [candidate, count] of votes)
      if (count > common) {
        common = count
        to = candidate
      }
    if (to < 0 || common < KINSHIP * Math.min(own, wordsIn[to] as number)) return
    const rival = winner.get(to)
    if (rival !== undefined && (best[rival]?.common ?? 0) >= common) return
    if (rival !== undefined) best[rival] = { to: -1, common: 0, isMoved: false }
    winner.set(to, from)
    best[from] = { to, common, isMoved: moved * 2 > common }
  })
  return best
}

function wordBlocks(
  tokens: { readonly count: number; readonly start: Int32Array },
  blocks: readonly ComparedBlock[],
): Int32Array {
  const of = new Int32Array(tokens.count).fill(-1)
  let at = 0
  blocks.forEach((block, n) => {
    while (at < tokens.count && (tokens.start[at] as number) < block.start) at++
    const end = block.start + block.text.length
    for (; at < tokens.count && (tokens.start[at] as number) < end; at++) of[at] = n
  })
  return of
}
