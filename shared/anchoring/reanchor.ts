import { align } from './align.ts'
import type { Alignment } from './alignment.ts'
import { type Carried, carry, wordsIn } from './carry.ts'
import { type Context, compareContext } from './context.ts'
import { describe as describeRange } from './describe.ts'
import { rangeOf } from './edges.ts'
import { occurOnce, type Phrase } from './occurrences.ts'
import { sameWording } from './same-wording.ts'
import type { Selector, TextRange } from './selector.ts'
import { suggest } from './suggest.ts'
import { weighWords } from './word-weights.ts'

/** What became of a passage in the next version. Only an automatic one is applied without asking. */
export interface Reanchored {
  readonly outcome: 'same' | 'moved' | 'changed' | 'ambiguous' | 'gone'
  readonly isAutomatic: boolean
  /** Best place in the newer text; absent where the passage is gone. */
  readonly selector?: Selector
  /** Places to choose from, best first; the first is that of `selector`, where there is one. */
  readonly candidates: readonly TextRange[]
  /** Share of the passage's words that stand there, weighted by how much they say: 0 to 1. */
  readonly share: number
}

/** Below this share of its weight a passage has lost its text, and only a suggestion can help. */
const KEPT = 0.35
/** A suggestion with less than this is noise. */
const SUGGESTED = 0.85
/** Weight a suggestion needs in all, about eight uncommon words: "No later than" stands in every agreement. */
const TELLING = 5
/** Words of quote and equal context that a unique quote needs: "2027" alone proves nothing. */
const EVIDENCE = 6
/** The same for a passage that changed its place, where order proves nothing. */
const MOVED_EVIDENCE = 16
/** Words of equal context that a repeated quote needs on each side. */
const BESIDE = 2

const GONE: Reanchored = { outcome: 'gone', isAutomatic: false, candidates: [], share: 0 }

/**
 * Finds where passages of an earlier version stand in the next one. Both texts are compared once, for all of them.
 *
 * Automatic only when the words are exactly the same (but for quotation marks, spaces and line breaks), when they or
 * they with their context occur once in each text, and when their sentence was not turned around them: a wrong
 * re-attachment is worse than a question.
 * @param selectors passages of `before`; offsets in UTF-16 code units
 * @returns one result per selector, in their order
 */
export function reanchor(before: string, after: string, selectors: readonly TextRange[]): readonly Reanchored[] {
  return reanchorIn(align(before, after), before, after, selectors)
}

/** The same with the two texts already aligned. */
export function reanchorIn(
  map: Alignment,
  before: string,
  after: string,
  selectors: readonly TextRange[],
): readonly Reanchored[] {
  if (selectors.length === 0) return []
  // One text in two files, a .docx and its .odt: every passage stands where it stood, however often its words occur.
  if (before === after) {
    return selectors.map((range) => {
      const hasWords = range.end > range.start && wordsIn(range, map.before) !== undefined
      if (!hasWords) return GONE
      const written = before.slice(range.start, range.end)
      const start = range.start + written.length - written.trimStart().length
      const selector = describeRange({ start, end: start + written.trim().length }, after)
      const place = { start: selector.start, end: selector.end }
      return { outcome: 'same', isAutomatic: true, selector, candidates: [place], share: 1 }
    })
  }
  const weights = weighWords(map.before)
  const results: Reanchored[] = []
  const exact: Exact[] = []
  const lost: Lost[] = []

  selectors.forEach((old, at) => {
    results.push(GONE)
    const words = old.end > old.start ? wordsIn(old, map.before) : undefined
    if (!words) return
    const carried = carry(map, weights, words.first, words.last)
    if (carried.first === -1 || carried.share < KEPT) {
      lost.push({ at, ...words })
      return
    }
    const range = rangeOf(map, carried, old, before, after)
    if (carried.isUnbroken && sameWording(before.slice(old.start, old.end), after.slice(range.start, range.end)))
      exact.push({ at, carried, range, context: compareContext(map, carried, before, after) })
    else
      results[at] = {
        outcome: 'changed',
        isAutomatic: false,
        selector: describeRange(range, after),
        candidates: [range],
        share: carried.share,
      }
  })

  // What cannot be automatic anyway need not be looked for.
  const hopeful = exact.filter(({ context }) => context.isSettled)
  const isUnique = occurOnce(map, hopeful.flatMap(phrases), weights)
  const places = new Map(hopeful.map((one, n) => [one, n]))
  for (const one of exact) {
    const { at, carried, range, context } = one
    const n = places.get(one) ?? -1
    const isAutomatic = isCertain(carried, context, isUnique[2 * n] === true, isUnique[2 * n + 1] === true)
    results[at] = {
      outcome: isAutomatic ? (carried.isMoved ? 'moved' : 'same') : 'ambiguous',
      isAutomatic,
      selector: describeRange(range, after),
      candidates: [range],
      share: 1,
    }
  }

  suggest(map, weights, lost).forEach((suggestions, n) => {
    const { at } = lost[n] as Lost
    const candidates = suggestions.map(({ first, last }) => ({
      start: map.after.start[first] as number,
      end: map.after.end[last] as number,
    }))
    const [best] = suggestions
    const [place] = candidates
    if (best && place && best.share >= SUGGESTED && best.weight >= TELLING)
      results[at] = {
        outcome: 'changed',
        isAutomatic: false,
        selector: describeRange(place, after),
        candidates,
        share: best.share,
      }
    else if (candidates.length > 0) results[at] = { ...GONE, candidates }
  })
  return results
}

interface Exact {
  readonly at: number
  readonly carried: Carried
  readonly range: TextRange
  readonly context: Context
}

interface Lost {
  readonly at: number
  readonly first: number
  readonly last: number
}

/** The passage by itself, and with the equal context beside it. */
function phrases({ carried, context }: Exact): readonly [Phrase, Phrase] {
  const length = carried.oldLast - carried.oldFirst + 1
  return [
    { from: carried.oldFirst, length },
    { from: carried.oldFirst - context.left, length: length + context.left + context.right },
  ]
}

function isCertain(carried: Carried, context: Context, isUnique: boolean, isUniqueInContext: boolean): boolean {
  if (!context.isSettled) return false
  const run = carried.oldLast - carried.oldFirst + 1 + context.left + context.right
  if (carried.isMoved) return isUnique && run >= MOVED_EVIDENCE
  if (isUnique && run >= EVIDENCE) return true
  return isUniqueInContext && context.left >= BESIDE && context.right >= BESIDE
}
