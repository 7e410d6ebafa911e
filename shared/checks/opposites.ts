import { clausesOf } from './clauses.ts'
import { at, type CheckedSentence, ownWords } from './evidence.ts'
import type { CheckName, Finding } from './finding.ts'
import { OPPOSITES, type Opposite } from './opposite-words.ts'
import { sharedShare, wordStems } from './word-stems.ts'

/** Share of the clause's words that a passage's clause holds from which on both speak of the same thing. */
const SAME_THING = 0.5

/** How much better one clause of the passages has to fit than the next to be the only one that counts. */
const CLEARLY = 0.2

const NEAR_NEGATION =
  /(?:\b(?:not|no|never|neither|nor|without|cannot|rather than|instead of)\b|n[’']t\b|(?<!\p{L})n[’']|(?<!\p{L})(?:ne|pas|ni|sans|jamais|plutôt que|au lieu d[eu’'])(?!\p{L}))[^,;.]{0,18}$/iu

/**
 * A word that says the contrary of the passage: "fell" for "rose", "at least" for "at most", "monthly" for "annually",
 * "requesting" for "requested".
 *
 * Only where the sentence restates the passage, holds one word of a set of contraries, and the passage holds only another.
 */
export function contraries(sentence: CheckedSentence, language: 'en' | 'fr', check: CheckName): readonly Finding[] {
  const own = ownWords(sentence)
  const lower = own.toLowerCase()
  const sets = OPPOSITES[language].get(check)?.filter(({ any }) => any.test(lower)) ?? []
  if (sets.length === 0) return []
  const clauses = sentence.cited.flatMap((excerpt) =>
    clausesOf(excerpt.selector.exact, language).map(({ text }) => ({
      excerpt,
      text,
      stems: wordStems(text, language),
    })),
  )
  const everything = clauses.map(({ text }) => text).join('\n')
  const allStems = clauses.flatMap(({ stems }) => stems)
  return sets.flatMap(({ words, isStrict }): readonly Finding[] => {
    const mine = placesOf(own, words)
    if (mine.length === 0) return []
    const theirs = placesOf(everything, words)
    const isIn = ({ member }: Place, places: readonly Place[]) => places.some((other) => other.member === member)
    const said = isStrict === true ? mine.find((place) => !isIn(place, theirs)) : mine[0]
    if (said === undefined || theirs.length === 0) return []
    const stems = wordStems(clauseAt(own, said.start, language), language)
    if (stems.length < 2) return []
    const scored = clauses
      .map((clause) => ({ ...clause, share: sharedShare(stems, clause.stems), places: placesOf(clause.text, words) }))
      .filter(({ places }) => places.length > 0)
      .sort((x, y) => y.share - x.share)
    const whole = {
      excerpt: scored[0]?.excerpt,
      text: everything,
      share: sharedShare(stems, allStems),
      places: theirs,
    }
    const same = scored.filter(({ text, places }) => places.some((place) => sameFigureBehind(own, said, text, place)))
    const [fits = whole, next] = same.length > 0 ? same : scored
    const best = same.length === 0 && fits.share < SAME_THING ? whole : fits
    if (same.length === 0 && best.share < SAME_THING) return []
    const rivals =
      isStrict === true || (same.length === 0 && next && best.share - next.share < CLEARLY) ? scored : [best]
    const heard = rivals.flatMap(({ places }) => places)
    const source = best.places[0]
    if (source === undefined || heard.some((place) => isIn(place, isStrict === true ? [said] : mine))) return []
    // Who does not refuse accepts.
    if (isDenied(best.text, source) !== isDenied(own, said)) return []
    return [
      {
        check,
        level: 'warn',
        ...at(sentence, said.start, said.end),
        excerptId: best.excerpt?.id,
        reason: `The passage says “${source.words}” where this sentence says “${said.words}”.`,
      },
    ]
  })
}

interface Place {
  readonly member: number
  readonly start: number
  readonly end: number
  readonly words: string
}

/** Where the members of a set stand; the longest reading at each place, so that "not more than" is no "more than". */
function placesOf(text: string, words: Opposite['words']): readonly Place[] {
  const all = words.flatMap((pattern, member) =>
    [...text.matchAll(pattern)].map((match) => ({
      member,
      start: match.index,
      end: match.index + match[0].length,
      words: match[0],
    })),
  )
  return all
    .filter((place) => !all.some((other) => other !== place && covers(other, place)))
    .sort((a, b) => a.start - b.start)
}

const covers = (a: Place, b: Place): boolean =>
  a.start <= b.start && b.end <= a.end && a.end - a.start > b.end - b.start

const isDenied = (text: string, { start, end }: Place): boolean =>
  NEAR_NEGATION.test(text.slice(0, start)) || /^\s(?:no|none|aucune?)\s/iu.test(text.slice(end))

/** "At least 72 hours" and "not later than 72 hours" speak of the same figure, whatever else stands around them. */
function sameFigureBehind(own: string, mine: Place, passage: string, theirs: Place): boolean {
  const behind = (text: string, end: number) => /^\s(?:\p{Sc}\s?)?(\d[\d.,]*)(?=[\s.;)]|$)/u.exec(text.slice(end))?.[1]
  const figure = behind(own, mine.end)
  return figure !== undefined && figure === behind(passage, theirs.end)
}

const clauseAt = (text: string, at: number, language: 'en' | 'fr'): string =>
  clausesOf(text, language).findLast(({ start }) => start <= at)?.text ?? text
