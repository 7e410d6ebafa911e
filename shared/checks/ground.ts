import type { Excerpt } from '../excerpt/excerpt.ts'
import { clausesOf } from './clauses.ts'
import type { Evidence } from './evidence.ts'
import { governingWord } from './governing-word.ts'
import { bindingWordsOf, type StrongWord, strongest } from './strength-words.ts'
import { sharedShare, wordStems } from './word-stems.ts'

/** "Doit fermer" is as much "is to close" as "must close": a future in the passage is enough for it. */
const claimOf = ({ words, strength }: StrongWord, language: 'en' | 'fr'): number =>
  language === 'fr' && /^doi(?:t|vent)$/iu.test(words) ? 4 : strength

/** How firmly a passage binds anybody to what a claim is about. */
export interface Ground {
  readonly excerpt: Excerpt
  readonly strength: number | undefined
  /** The word that binds, as the passage has it or as it was coded. */
  readonly words: string | undefined
  /** The passage makes the same claim in the same words, whatever it was coded as. */
  readonly saysSo: boolean
  /** It was decided, and nobody coded how firmly. */
  readonly isDecision: boolean
}

/** What a body decided will be, what somebody said would be will be, and "may only with consent" requires consent. */
export function bears({ excerpt, strength, isDecision }: Ground, claim: StrongWord, language: 'en' | 'fr'): boolean {
  const firmness = claimOf(claim, language)
  if (strength === undefined) return FUTURE.test(claim.words) && WOULD[language].test(excerpt.selector.exact)
  return (
    firmness <= strength ||
    (isDecision && firmness <= strength + 1) ||
    (REQUIRES.test(claim.words) && ONLY.test(excerpt.selector.exact))
  )
}

const FUTURE = /^will$|r(?:a|ont)$/iu
const WOULD = { en: /\bwould\b/iu, fr: /\p{L}{3}rai(?:en)?t(?!\p{L})/iu } as const
const REQUIRES = /^(?:requires?|exige(?:nt)?)$/iu
const ONLY = /\bonly\b|(?<!\p{L})n(?:e\s|[’'])[^.;,]*\squ(?:e\s|[’'])/iu

const DECISION = /^(?:\p{L}+\s){0,2}(?:decid|décid)/iu

/** How much better one clause of a passage has to fit than the others to be the one that a claim restates. */
const CLEARLY = 0.3

/** The strength of the clause that the claim restates, where it is clearly one: a passage may be coded for another. */
function strengthThere(
  claim: StrongWord,
  own: string,
  passage: string,
  words: readonly StrongWord[],
  language: 'en' | 'fr',
): number {
  const said = clausesOf(own, language).findLast(({ start }) => start <= claim.start)?.text ?? own
  const [best, next] = clausesOf(passage, language)
    .map(({ start, text }) => ({
      share: sharedShare(wordStems(said, language), wordStems(text, language)),
      inside: words.filter((word) => start <= word.start && word.start < start + text.length),
    }))
    .sort((a, b) => b.share - a.share)
  if (best === undefined || next === undefined || best.share - next.share < CLEARLY) return -1
  return strongest(best.inside)?.strength ?? -1
}

/**
 * Where the passage binds to several things, the word that stands before the same verb counts: "may designate officers, who
 * will be accredited" promises no designation. Else what the analyst coded, else the strongest word.
 */
export function groundFor(claim: StrongWord, own: string, excerpt: Excerpt, evidence: Evidence): Ground {
  const language = languageOf(excerpt, evidence)
  const text = excerpt.selector.exact
  const words = bindingWordsOf(text, evidence.codebook, language)
  const governing = governingWord(claim, own, text, words, evidence.note.language, language)
  if (governing !== undefined && new Set(words.map(({ strength }) => strength)).size > 1) {
    return {
      excerpt,
      strength: governing.strength,
      words: governing.words,
      saysSo: false,
      isDecision: DECISION.test(governing.words),
    }
  }
  const stated = strengthOf(excerpt, words)
  const isShort = stated !== undefined && stated < claim.strength
  const strength = isShort ? Math.max(stated, strengthThere(claim, own, text, words, language)) : stated
  const said = claim.words.toLowerCase().replace(/ to$/u, '')
  const saysSo = words.some((word) => word.words.toLowerCase().startsWith(said) && word.strength >= claim.strength)
  const trigger = excerpt.attributes.strength_trigger
  const isCoded = excerpt.attributes.strength !== undefined
  const isDecision = !isCoded && DECISION.test(strongest(words)?.words ?? '')
  return { excerpt, strength, words: trigger || undefined, saysSo: saysSo && isCoded, isDecision }
}

/** What the analyst coded, else what the words of the passage show. */
function strengthOf(excerpt: Excerpt, words: readonly StrongWord[]): number | undefined {
  const coded = excerpt.attributes.strength
  if (coded !== undefined && coded !== '') return Number(coded)
  if (excerpt.code === 'ACK') return 0
  return strongest(words)?.strength ?? (CONDITION.test(excerpt.selector.exact) ? DUTY : undefined)
}

/** What has a condition asks for it: an objection "must" be in writing where nothing but one in writing counts. */
const CONDITION =
  /\b(?:unless|except|provided that|on condition that)\b|(?<!\p{L})(?:à moins|à condition|sauf)(?!\p{L})/iu
const DUTY = 5

const languageOf = (excerpt: Excerpt, { sourceById, note }: Evidence): 'en' | 'fr' =>
  (sourceById.get(excerpt.sourceId)?.language ?? note.language).startsWith('fr') ? 'fr' : 'en'
