import { toldForAsked } from './asked.ts'
import { clausesOf } from './clauses.ts'
import { wrongDirection } from './direction.ts'
import { at, type Check, type CheckedSentence, type Evidence, ownWords } from './evidence.ts'
import type { Finding } from './finding.ts'
import { bears, groundFor } from './ground.ts'
import { lostNegation } from './negation.ts'
import { contraries } from './opposites.ts'
import { isReported } from './reported.ts'
import { strengthWordsOf } from './strength-words.ts'
import { turnedModal } from './turned-modal.ts'

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
