import search from 'approx-string-match'
import { diff } from 'fast-myers-diff'
import { describe as describeRange } from '../../shared/anchoring/describe.ts'
import { type Reanchored, reanchor } from '../../shared/anchoring/reanchor.ts'
import type { Selector, TextRange } from '../../shared/anchoring/selector.ts'
import { tokenise } from '../../shared/anchoring/tokenise.ts'
import { annotate, makeDocument, REVISIONS, render, revise } from './anchoring/corpus.ts'
import { type Grade, grade, type Truth, truthOf } from './anchoring/grade.ts'
import { fastestByTurns, type Line, ms, type Options, percent, time } from './report.ts'

/** Texts and truth of one revision; the corpus behind them is let go, so that its size does not slow the runs. */
interface Case {
  readonly before: string
  readonly after: string
  readonly passages: readonly Selector[]
  readonly truths: readonly Truth[]
}

/**
 * Re-anchors passages after a light, medium and heavy revision of made-up legal prose whose truth is known word by word.
 *
 * Floors: reading every code unit, and tokenising both texts. Peers: Myers over the words (fast-myers-diff), and the
 * approximate search that Hypothesis uses with its weights for quote, context and position, sampled and scaled.
 */
export function* bench({ isLarge }: Options): Iterable<Line> {
  const [words, count, seeds] = isLarge ? [1_000_000, 10_000, [21]] : [100_000, 1_000, [11, 12, 13]]
  for (const level of ['light', 'medium', 'heavy'] as const) {
    const cases = seeds.map((seed) => makeCase(words, count, seed, level))
    const [first] = cases
    if (!first) continue
    const { scan, floor, own } = fastestByTurns(15, {
      scan: () => scanAll(first),
      floor: () => [tokenise(first.before), tokenise(first.after)],
      own: () => reanchor(first.before, first.after, first.passages),
    })
    const what = `${level}, ${words.toLocaleString('en')} words, ${count.toLocaleString('en')} passages`
    yield {
      what,
      figures: `${(own / floor).toFixed(2)} x tokenising (${ms(own)} to ${ms(floor)}; reading ${ms(scan)})`,
    }
    yield { what: '  own token map', figures: tally(cases, (c) => reanchor(c.before, c.after, c.passages)) }
    if (level !== 'medium') continue
    const sample = isLarge ? 5 : 40
    const hypothesis = time(1, () => quoteSearch({ ...first, passages: first.passages.slice(0, sample) }))
    const scaled = (hypothesis / sample) * count
    yield {
      what: '  approx-string-match, weighed as Hypothesis',
      figures: `${(scaled / own).toFixed(0)} x own (scaled)`,
    }
    if (isLarge) continue
    const myers = time(1, () => wordDiff(first))
    yield { what: '  fast-myers-diff over words', figures: `${(myers / own).toFixed(0)} x own (${ms(myers)})` }
  }
}

function makeCase(words: number, count: number, seed: number, level: keyof typeof REVISIONS): Case {
  const document = makeDocument(words, seed)
  const old = render(document, seed)
  const now = render(revise(document, REVISIONS[level], seed), seed + 1, true)
  const annotations = annotate(document, old, count, seed)
  return {
    before: old.text,
    after: now.text,
    passages: annotations.map((range) => describeRange(range, old.text)),
    truths: annotations.map((annotation) => truthOf(annotation, now)),
  }
}

function tally(cases: readonly Case[], run: (c: Case) => readonly Reanchored[]): string {
  const grades: Record<Grade, number> = { correct: 0, partial: 0, wrong: 0, lost: 0 }
  let automatic = 0
  let wrongAutomatic = 0
  let unchanged = 0
  let unchangedAutomatic = 0
  let all = 0
  for (const c of cases)
    run(c).forEach((result, n) => {
      const truth = c.truths[n] as Truth
      const given = grade(truth, result.selector)
      all++
      grades[given]++
      if (truth.isUnchanged) unchanged++
      if (!result.isAutomatic) return
      automatic++
      if (truth.isUnchanged) unchangedAutomatic++
      if (given !== 'correct' || truth.fate === 'gone') wrongAutomatic++
    })
  return [
    `correct ${percent(grades.correct, all)}, partial ${percent(grades.partial, all)}`,
    `wrong proposals ${percent(grades.wrong, all)}, lost ${percent(grades.lost, all)}`,
    `automatic ${percent(automatic, all)} (of unchanged ${percent(unchangedAutomatic, unchanged)})`,
    `wrong automatic ${wrongAutomatic}`,
  ].join('; ')
}

function scanAll({ before, after }: Case): number {
  let sum = 0
  for (const text of [before, after]) for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0
  return sum
}

function wordDiff({ before, after }: Case): number {
  const old = tokenise(before)
  const now = tokenise(after)
  let changes = 0
  for (const _ of diff(old.hash.subarray(0, old.count), now.hash.subarray(0, now.count))) changes++
  return changes
}

/** Quote 50, prefix 20, suffix 20, position 2; up to half of the quote may differ. */
function quoteSearch({ after, passages }: Case): readonly (TextRange | undefined)[] {
  return passages.map((passage) => {
    let best: TextRange | undefined
    let bestScore = -1
    for (const match of search(after, passage.exact, Math.min(256, passage.exact.length / 2))) {
      const quote = 1 - match.errors / passage.exact.length
      const prefix = likeness(
        after.slice(Math.max(0, match.start - passage.prefix.length), match.start),
        passage.prefix,
      )
      const suffix = likeness(after.slice(match.end, match.end + passage.suffix.length), passage.suffix)
      const place = 1 - Math.abs(match.start - passage.start) / after.length
      const score = (50 * quote + 20 * prefix + 20 * suffix + 2 * place) / 92
      if (score > bestScore) {
        bestScore = score
        best = match
      }
    }
    return best
  })
}

function likeness(text: string, context: string): number {
  if (context === '') return 1
  const [match] = search(text, context, context.length)
  return match ? 1 - match.errors / context.length : 0
}
