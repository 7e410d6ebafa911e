import type { Excerpt } from '../excerpt/excerpt.ts'
import { clausesOf } from './clauses.ts'
import { CONDITION, DENYING, IDIOMS, NEEDED, NEGATIONS } from './negation-words.ts'
import { sharedShare, stemOf, wordStems } from './word-stems.ts'

/** How many words behind a "no" say what there is none of. */
const SCOPE = 2

/**
 * Whether the side without a "not" speaks of what the other denies: "the study covered 1,150 households" does not contradict
 * "the study, among 1,150 households, found no effect". A "not" of the note has to deny the very verb.
 */
export function speaksOfDenied(positive: string, negative: string, language: 'en' | 'fr'): boolean {
  const words = wordStems(positive, language)
  // "Her signature" is no word that she signs.
  const verbs = words.filter(({ end }) => !NOUN_OF_HERS.test(positive.slice(0, end)))
  const text = negative.replace(IDIOMS[language], (idiom) => ' '.repeat(idiom.length))
  const denials = [...text.matchAll(NEGATIONS[language])]
  return denials.some(({ index, 0: word }) => {
    const isVerb = /^(?:not|never|cannot|n[’']t|ne|n[’']|pas|jamais)$/iu.test(word)
    const rest = text.slice(index + word.length)
    const behind = isVerb ? rest : (rest.split(WHERE)[0] ?? rest)
    const scope = wordStems(behind.replace(NEGATIONS[language], ' '), language)
      .filter(({ start, end }) => !STILL.test(behind.slice(start, end)))
      .slice(0, isVerb ? 1 : SCOPE)
    return scope.length === 0 || sharedShare(scope, isVerb ? verbs : words) > 0
  })
}

/** "No fault in the 18 plants" denies a fault, and says nothing of the plants. */
const WHERE = /\s(?:in|among|at|on|from|for|dans|parmi|chez|sur|pour)\s/iu

const NOUN_OF_HERS = /(?<!\p{L})(?:her|his|its|their|sa|son|leurs?)\s\p{L}+(?:tion|sion|ment|ture)s?$/iu

/** "Needs none, unless it runs an airport": a sentence about airports speaks of the exception. */
export function isException(text: string, { selector }: Excerpt, language: 'en' | 'fr'): boolean {
  const clauses = clausesOf(selector.exact, language)
  const rule = clauses
    .filter((clause) => !EXCEPT.test(clause.text))
    .flatMap((clause) => wordStems(clause.text, language))
  const known = new Set(rule.map(({ key }) => key))
  const exceptions = clauses
    .filter((clause) => EXCEPT.test(clause.text))
    .flatMap((clause) => wordStems(clause.text, language))
  return (
    sharedShare(
      exceptions.filter(({ key }) => !known.has(key)),
      wordStems(text, language),
    ) > 0
  )
}

const EXCEPT = /^[\s,;]*(?:unless|except|save|sauf|à moins)(?!\p{L})/iu

const STILL =
  /^(?:tenue?s?|obligée?s?|required|obliged|bound|need|yet|encore|been|longer|more|any|either|toutefois|plus)$/iu

/** Where both sides have a "without", what is left of them decides: "take samples without" is not "do not take any without". */
export function denyAlike(a: string, b: string, language: 'en' | 'fr'): boolean {
  const isInBoth = WITHOUT.test(a) && WITHOUT.test(b)
  const [one, other] = isInBoth ? [a.replace(WITHOUT, ' '), b.replace(WITHOUT, ' ')] : [a, b]
  return isNegative(one, language) === isNegative(other, language)
}

const WITHOUT = /(?<!\p{L})(?:without|sans)(?!\p{L})/iu

/** "Without any casualties" for "no casualties": what one side lacks the other lacks as well, whatever else it says. */
export function bothLack(
  clause: string,
  sentences: readonly { readonly text: string }[],
  language: 'en' | 'fr',
): boolean {
  const lackedIn = (text: string) =>
    [...text.matchAll(LACKED)].map(({ groups }) => stemOf((groups?.noun ?? '').toLowerCase(), language))
  const theirs = sentences.filter(({ text }) => !NOT.test(text)).flatMap(({ text }) => lackedIn(text))
  const mine = lackedIn(clause)
  return mine.length > 0 && mine.every((noun) => theirs.includes(noun)) && !NOT.test(clause)
}

const LACKED =
  /(?<!\p{L})(?:no|without|sans|aucune?|ni)\s(?:any\s|the\s|la\s|le\s|une?\s|sa\s|son\s)?(?<noun>\p{L}{3,})/giu
/** Words that deny a verb. */
export const NOT = /\b(?:not|never|cannot)\b|(?<!\p{L})(?:ne\s|n[’'])/iu

/** Whether the side without a "not" denies by a word of its own that the other side lacks. */
export function deniesInItself(positive: string, negative: string, language: 'en' | 'fr'): boolean {
  const words = (text: string) => [...text.toLowerCase().matchAll(DENYING[language])].map(([word]) => word.slice(0, 4))
  const other = new Set(words(negative))
  const roots = new Set(rootsOf(negative))
  if (rootsOf(positive, /^(?:un|in|im|ir|dis|non)-?/u).some((root) => roots.has(root))) return true
  if (CONDITION.test(negative) && NEEDED.test(positive)) return true
  const condition = WITHOUT.exec(negative)
  if (condition !== null && CONDITION.test(negative) && !WITHOUT.test(positive)) {
    const named = wordStems(negative.slice(condition.index + condition[0].length), language).slice(0, SCOPE + 1)
    if (sharedShare(named, wordStems(positive, language)) > 0) return true
  }
  return words(positive).some((word) => !other.has(word))
}

/** The words of a text without a prefix, cut to what "resolved" and "unresolved" share; all words where none is given. */
const rootsOf = (text: string, prefix?: RegExp): readonly string[] =>
  [...text.toLowerCase().matchAll(/\p{L}[\p{L}-]{4,}/gu)].flatMap(([word]) =>
    prefix === undefined ? [word.slice(0, 5)] : prefix.test(word) ? [word.replace(prefix, '').slice(0, 5)] : [],
  )

/** Whether a text denies anything at all. */
export const isNegative = (text: string, language: 'en' | 'fr'): boolean =>
  (text.replace(IDIOMS[language], ' ').match(NEGATIONS[language])?.length ?? 0) > 0
