import type { CheckedSentence } from './evidence.ts'
import { whole } from './evidence.ts'
import type { Finding } from './finding.ts'

const NEGATIONS = {
  en: /\b(?:not|no|never|neither|nor|none|nothing|nobody|without|cannot|unclear|unknown|uncertain)\b|n[’']t\b/giu,
  fr: /(?<!\p{L})(?:ne|n[’'](?=\p{L})|pas|aucune?|jamais|ni|sans|non|rien|inconnue?s?|incertaine?s?)(?!\p{L}|-)/giu,
} as const

/** Ways of counting and linking that hold a "no" or "not" and deny nothing. */
const IDIOMS = {
  en: /\b(?:no (?:fewer|less|more|later|earlier|sooner) than|not (?:only|least|more than|less than)|whether or not|no doubt)\b/giu,
  fr: /(?<!\p{L})(?:pas (?:moins|plus) d[e’']|non seulement|ne [^.;]{1,30} que(?!\p{L})|n[’'][^.;]{1,30} que(?!\p{L}))/giu,
} as const

/** Share of the sentence's words that its one passage holds from which on the sentence restates it. */
const RESTATES = 0.6

/**
 * A "not" lost or gained on the way from a passage to a sentence that restates it.
 *
 * Only where one passage is cited and most words agree: a sentence that says something new may well be negative.
 */
export function lostNegation(sentence: CheckedSentence, language: 'en' | 'fr'): Finding | undefined {
  const [excerpt, ...more] = sentence.cited
  if (excerpt === undefined || more.length > 0) return undefined
  const passage = excerpt.selector.exact
  const inNote = count(sentence.plain, language)
  const inPassage = count(passage, language)
  if (inNote > 0 === inPassage > 0) return undefined
  const known = stems(passage, language)
  const words = [...stems(sentence.plain, language)]
  const shared = words.filter((word) => known.has(word)).length
  if (words.length < 3 || shared / words.length < RESTATES) return undefined
  // A quotation of a part that holds no negation is not a restatement of the whole.
  if (sentence.quotations.length > 0) return undefined
  return {
    check: 'verb-drift',
    level: 'warn',
    ...whole(sentence),
    excerptId: excerpt.id,
    reason:
      inPassage > 0
        ? 'The passage has a “not” or “no” that this sentence has lost.'
        : 'This sentence denies what the passage says.',
  }
}

const count = (text: string, language: 'en' | 'fr'): number =>
  text.replace(IDIOMS[language], ' ').match(NEGATIONS[language])?.length ?? 0

const stems = (text: string, language: 'en' | 'fr'): ReadonlySet<string> =>
  new Set(
    (
      text
        .replace(NEGATIONS[language], ' ')
        .toLocaleLowerCase(language)
        .match(/\p{L}+/gu) ?? []
    )
      .filter((word) => word.length > 3)
      .map((word) => word.slice(0, 6)),
  )
