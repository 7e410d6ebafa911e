import type { Excerpt } from '../excerpt/excerpt.ts'
import { at, type Check, type CheckedSentence, type Evidence, ownWords } from './evidence.ts'
import type { Finding } from './finding.ts'
import { lostNegation } from './negation.ts'
import { strengthWordsOf, strongest } from './strength-words.ts'

/** Below this strength a word claims no commitment: saying "discussed" for "noted" misleads nobody. */
const LEAST_CLAIM = 2

/** Verbs stronger than their source: "will" where the text has "it was agreed that … would". Quoted words do not count. */
export const checkVerbs: Check = (evidence) =>
  evidence.sentences.flatMap((sentence) =>
    sentence.cited.length === 0 || sentence.stance !== undefined ? [] : ofSentence(sentence, evidence),
  )

function ofSentence(sentence: CheckedSentence, evidence: Evidence): readonly Finding[] {
  const negation = lostNegation(sentence, evidence.note.language)
  return negation === undefined ? strongerVerb(sentence, evidence) : [negation]
}

function strongerVerb(sentence: CheckedSentence, evidence: Evidence): readonly Finding[] {
  const { codebook, note } = evidence
  const words = strengthWordsOf(ownWords(sentence), codebook, note.language)
  const claim = strongest(words.filter(({ start }) => !isNegated(ownWords(sentence), start)))
  if (claim === undefined || claim.strength < LEAST_CLAIM) return []
  const graded = sentence.cited.map((excerpt) => ({ excerpt, strength: strengthOf(excerpt, evidence) }))
  const known = graded.filter(({ strength }) => strength !== undefined)
  const most = Math.max(-1, ...known.map(({ strength }) => strength ?? 0))
  if (claim.strength <= most) return []
  const source = known.find(({ strength }) => strength === most)?.excerpt ?? sentence.cited[0]
  const trigger = source?.attributes.strength_trigger
  const step = codebook.strength.find(({ value }) => value === most)?.name
  return [
    {
      check: 'verb-drift',
      level: 'warn',
      ...at(sentence, claim.start, claim.end),
      excerptId: source?.id,
      reason:
        most < 0
          ? `“${claim.words}” says that somebody is bound; no cited passage does.`
          : `Stronger than its source: “${claim.words}” has strength ${claim.strength}, the passage ${most} (${step}${trigger ? `: “${trigger}”` : ''}).`,
    },
  ]
}

/** What the analyst coded, else what the words of the passage show. */
function strengthOf(excerpt: Excerpt, { codebook, sourceById, note }: Evidence): number | undefined {
  const coded = excerpt.attributes.strength
  if (coded !== undefined && coded !== '') return Number(coded)
  if (excerpt.code === 'ACK') return 0
  const language = sourceById.get(excerpt.sourceId)?.language ?? note.language
  return strongest(strengthWordsOf(excerpt.selector.exact, codebook, language.startsWith('fr') ? 'fr' : 'en'))?.strength
}

/** "Has not agreed" claims nothing. */
const isNegated = (sentence: string, start: number): boolean =>
  /(?:\b(?:not|no|never|neither|nor|nobody)\b|n[’']t\b|(?<!\p{L})(?:ne|n[’']|aucun|aucune|pas)(?!\p{L}))[^,;.]{0,20}$/iu.test(
    sentence.slice(0, start),
  )
