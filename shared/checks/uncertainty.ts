import { type FoundPhrase, findPhrases } from '../codebook/suggest/find-phrases.ts'
import { onlyScaleOf } from '../note/likelihood.ts'
import { at, type Check, type CheckedSentence, type Evidence, ownWords, whole } from './evidence.ts'
import type { Finding } from './finding.ts'

/** Terms that only one of the two yardsticks has. Those they share ("unlikely", "almost certain") decide nothing. */
const SCALES = {
  UK: ['remote chance', 'highly unlikely', 'realistic possibility', 'highly likely'],
  US: [
    'almost no chance',
    'very unlikely',
    'roughly even chance',
    'roughly even odds',
    'very likely',
    'almost certainly not',
  ],
} as const

const LIKELIHOOD = {
  en: [...SCALES.UK, ...SCALES.US, 'unlikely', 'likely', 'probable', 'probably', 'almost certain', 'almost certainly'],
  fr: [
    'chance infime',
    'très improbable',
    'improbable',
    'possibilité réaliste',
    'probable',
    'probablement',
    'très probable',
    'presque certain',
  ],
}
const CONFIDENCE = {
  en: /\b(?:high|moderate|low) confidence\b|\bconfidence (?:is|remains) (?:high|moderate|low)\b/iu,
  fr: /(?<!\p{L})confiance (?:est |reste )?(?:élevée|moyenne|faible)(?!\p{L})/iu,
}
const VAGUE = {
  en: ['may', 'might', 'possibly', 'perhaps', 'could'],
  fr: ['peut-être', 'pourrait', 'pourraient', 'éventuellement'],
}

/**
 * Likelihood and confidence kept apart, one scale per note, and no bare "might" where a judgement is given.
 *
 * ICD 203: confidence rests on sources, likelihood on events; one sentence with both says neither.
 */
export const checkUncertainty: Check = (evidence) =>
  evidence.sentences.flatMap((sentence) => ofSentence(sentence, evidence))

function ofSentence(sentence: CheckedSentence, { note }: Evidence): readonly Finding[] {
  const own = ownWords(sentence)
  const likelihood = findPhrases(own, LIKELIHOOD[note.language])
  const hasBoth = likelihood.length > 0 && CONFIDENCE[note.language].test(own)
  const { stance } = sentence
  const isMarkedWithBoth = stance?.likelihood !== undefined && stance.confidence !== undefined
  if (hasBoth || isMarkedWithBoth) {
    return [
      {
        check: 'uncertainty',
        level: 'warn',
        ...whole(sentence),
        reason: 'Likelihood and confidence stand in one sentence. Give each a sentence of its own.',
      },
    ]
  }
  if (stance?.kind !== 'judgement' || likelihood.length > 0 || stance.likelihood !== undefined) return []
  return findPhrases(own, VAGUE[note.language]).map(({ start, end, words }) => ({
    check: 'uncertainty' as const,
    level: 'hint' as const,
    ...at(sentence, start, end),
    reason: `“${words}” suggests a judgement without making it. Use a term of the scale.`,
  }))
}

/** Terms of two yardsticks in one note: a reader cannot tell which percentages are meant. */
export const checkScales: Check = ({ sentences, note }) => {
  const uses = sentences.flatMap((sentence) =>
    [...(note.language === 'fr' ? [] : scaleTermsIn(sentence)), ...markedTerm(sentence)].map((term) => ({
      ...term,
      sentence,
    })),
  )
  const first = uses[0]?.scale
  return uses
    .filter(({ scale }) => scale !== first)
    .map(({ sentence, found }) => ({
      check: 'uncertainty' as const,
      level: 'warn' as const,
      ...at(sentence, found.start, found.end),
      reason: `“${found.words}” belongs to another likelihood scale than “${uses[0]?.found.words}”. Use one scale per note.`,
    }))
}

/** The likelihood a judgement is marked with counts as if it were written. */
function markedTerm({ stance, plain }: CheckedSentence): readonly ScaleTerm[] {
  const words = stance?.likelihood
  const scale = words === undefined ? undefined : onlyScaleOf(words)
  if (words === undefined || scale === undefined) return []
  return [{ scale, found: { start: 0, end: plain.length, words, phrase: words } }]
}

interface ScaleTerm {
  readonly scale: 'UK' | 'US'
  readonly found: FoundPhrase
}

const terms = new WeakMap<CheckedSentence, readonly ScaleTerm[]>()

function scaleTermsIn(sentence: CheckedSentence): readonly ScaleTerm[] {
  const known = terms.get(sentence)
  if (known !== undefined) return known
  const found = (['UK', 'US'] as const).flatMap((scale) =>
    findPhrases(ownWords(sentence), SCALES[scale]).map((each) => ({ scale, found: each })),
  )
  terms.set(sentence, found)
  return found
}
