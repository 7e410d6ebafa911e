import type { Excerpt } from '../excerpt/excerpt.ts'
import { toldForAsked } from './asked.ts'
import { clausesOf } from './clauses.ts'
import { wrongDirection } from './direction.ts'
import { at, type Check, type CheckedSentence, type Evidence, ownWords } from './evidence.ts'
import type { Finding } from './finding.ts'
import { governingWord } from './governing-word.ts'
import { lostNegation } from './negation.ts'
import { contraries } from './opposites.ts'
import { isReported } from './reported.ts'
import { bindingWordsOf, type StrongWord, strengthWordsOf, strongest } from './strength-words.ts'
import { turnedModal } from './turned-modal.ts'
import { sharedShare, wordStems } from './word-stems.ts'

/** Below this strength a word claims no commitment: saying "discussed" for "noted" misleads nobody. */
const LEAST_CLAIM = 2

/** Verbs stronger than their source: "will" where the text has "it was agreed that … would". Quoted words do not count. */
export const checkVerbs: Check = (evidence) =>
  evidence.sentences.flatMap((sentence) =>
    sentence.cited.length === 0 || sentence.stance !== undefined ? [] : ofSentence(sentence, evidence),
  )

function ofSentence(sentence: CheckedSentence, evidence: Evidence): readonly Finding[] {
  const { language } = evidence.note
  const negation = lostNegation(sentence, language) ?? turnedModal(sentence, language)
  return negation === undefined
    ? [
        ...strongerVerb(sentence, evidence),
        ...toldForAsked(sentence, language),
        ...wrongDirection(sentence, language),
        ...contraries(sentence, language, 'verb-drift'),
      ]
    : [negation]
}

function strongerVerb(sentence: CheckedSentence, evidence: Evidence): readonly Finding[] {
  const { codebook, note } = evidence
  const own = ownWords(sentence)
  const claims = strengthWordsOf(own, codebook, note.language)
    .filter(
      ({ start, end, words, strength }) =>
        strength >= LEAST_CLAIM &&
        !IS_TO.test(words) &&
        !/^\s(?:not|never)\b/u.test(own.slice(end)) &&
        !isNegated(own, start, note.language) &&
        !isReported(own, start) &&
        !PROVIDES.test(own.slice(0, end)) &&
        !isScheduled(own, sentence),
    )
    .sort((a, b) => b.strength - a.strength)
  for (const claim of claims) {
    const grounds = sentence.cited.map((excerpt) => groundFor(claim, own, excerpt, evidence))
    const most = Math.max(-1, ...grounds.map(({ strength }) => strength ?? -1))
    if (grounds.some((ground) => bears(ground, claim, note.language)) || grounds.some(({ saysSo }) => saysSo)) continue
    const ground = grounds.find(({ strength }) => strength === most) ?? grounds[0]
    const step = codebook.strength.find(({ value }) => value === most)?.name
    return [
      {
        check: 'verb-drift',
        level: 'warn',
        ...at(sentence, claim.start, claim.end),
        excerptId: ground?.excerpt.id,
        reason:
          most < 0
            ? `“${claim.words}” says that somebody is bound; no cited passage does.`
            : `Stronger than its source: “${claim.words}” has strength ${claim.strength}, the passage ${most} (${step}${ground?.words ? `: “${ground.words}”` : ''}).`,
      },
    ]
  }
  return []
}

/** "Doit fermer" is as much "is to close" as "must close": a future in the passage is enough for it. */
const claimOf = ({ words, strength }: StrongWord, language: 'en' | 'fr'): number =>
  language === 'fr' && /^doi(?:t|vent)$/iu.test(words) ? 4 : strength

/** "Half are to be women" says what is meant as often as what is promised. */
const IS_TO = /^(?:is|are) to$/iu

/** What an article provides for is nobody's plan. */
const PROVIDES =
  /(?<!\p{L})(?:article|paragraphe|accord|clause|convention|texte|protocole|arrangement|traité|loi|disposition|section|annexe)s?(?!\p{L})[^,;.]{0,25}\sprévoi\p{L}{0,6}$/iu

/** What a passage of figures gives for a coming fiscal year will be so: nobody promises it. */
function isScheduled(own: string, { cited }: CheckedSentence): boolean {
  const years = own.match(FISCAL_YEAR) ?? []
  return (
    years.length > 0 &&
    cited.every(({ code, selector }) => code === 'FIG' && years.some((year) => selector.exact.includes(year)))
  )
}

const FISCAL_YEAR = /20\d\d[-–/](?:20)?\d\d/gu

/** How firmly a passage binds anybody to what a claim is about. */
interface Ground {
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
function bears({ excerpt, strength, isDecision }: Ground, claim: StrongWord, language: 'en' | 'fr'): boolean {
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
function groundFor(claim: StrongWord, own: string, excerpt: Excerpt, evidence: Evidence): Ground {
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
  const strength = stated === undefined ? stated : Math.max(stated, strengthThere(claim, own, text, words, language))
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

/** "Has not agreed", "no measures were agreed" and "where a court requires it" claim nothing. */
const isNegated = (sentence: string, start: number, language: 'en' | 'fr'): boolean => {
  const before = sentence.slice(0, start)
  if (NEAR_NOT.test(before)) return true
  const clause = clausesOf(sentence, language).findLast((each) => each.start <= start)?.start ?? 0
  return NO_SUBJECT.test(before.slice(clause)) || IF.test(before.slice(clause))
}

const NEAR_NOT =
  /(?:\b(?:not|no|never|neither|nor|nobody)\b|n[’']t\b|(?<!\p{L})n[’']|(?<!\p{L})(?:ne|aucun|aucune|pas)(?!\p{L}))[^,;.]{0,20}$/iu
const NO_SUBJECT =
  /^[\s,;–-]*(?:and\s|but\s|et\s|mais\s)?(?:(?:no|neither|nobody|none|nothing)\b|(?:aucune?|nul(?:le)?|ni|personne|rien)(?!\p{L}))/iu
const IF = /^[\s,–-]*(?:(?:if|where|when|whenever)\b|(?:si|s[’']il|lorsqu[e’']|quand)(?:(?<=[’'])|(?!\p{L})))/iu
