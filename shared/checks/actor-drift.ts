import { STATES } from '../codebook/suggest/states.ts'
import type { Excerpt } from '../excerpt/excerpt.ts'
import { isShortened, isSpelledOut } from './acronyms.ts'
import { at, type Check, type CheckedSentence, type Evidence, ownWords } from './evidence.ts'
import type { Finding } from './finding.ts'
import { namesOf } from './names.ts'
import { oneOfTwo } from './one-of-two.ts'
import { isPossessive } from './possessive.ts'
import { strengthWordsOf } from './strength-words.ts'
import { swappedValues } from './swapped-values.ts'
import { wrongCountry, wrongOffice } from './titled-names.ts'

const COMMITTING: ReadonlySet<string> = new Set(['COMMIT', 'CONT', 'DECIDE'])

/** Words that say that both sides act, in a passage or in its coded actor. */
const BOTH =
  /\b(?:both|each|two|they|sides|countries|parties|nations|mutual)\b|(?<!\p{L})(?:les deux|chaque|parties|pays|chacune?|ils|elles)(?!\p{L})/iu

/**
 * An actor whom the cited commitment does not name.
 *
 * Two cases: the note names someone that neither the passage nor its coding names as acting; or it names one side where
 * the passage binds both.
 */
export const checkActors: Check = (evidence) =>
  evidence.sentences.flatMap((sentence) => {
    if (sentence.cited.length === 0 || sentence.stance !== undefined) return []
    const commitments = sentence.cited.filter(({ code }) => COMMITTING.has(code))
    const drift = commitments.length === 0 ? [] : ofSentence(sentence, commitments, evidence)
    if (drift.length > 0) return drift
    const office = wrongOffice(sentence) ?? wrongCountry(sentence)
    if (office !== undefined) {
      const { start, end, reason } = office
      return [{ check: 'actor-drift', level: 'warn', ...at(sentence, start, end), reason }]
    }
    const swapped = inEachOthersPlace(sentence, evidence)
    return swapped.length > 0 ? swapped : oneOfTwo(sentence, evidence)
  })

/** Two names that the passage has the other way round: who denied what the other said. */
function inEachOthersPlace(sentence: CheckedSentence, { note }: Evidence): readonly Finding[] {
  const swap = swappedValues(sentence, 'names', note.language)
  if (swap === undefined) return []
  const { first, second, excerptId } = swap
  return [
    {
      check: 'actor-drift',
      level: 'warn',
      ...at(sentence, first.start, first.end),
      excerptId: sentence.cited.find(({ id }) => id === excerptId)?.id,
      reason: `${first.words} and ${second.words} look as if they had changed places: the passage has each beside other words.`,
    },
  ]
}

function ofSentence(
  sentence: CheckedSentence,
  commitments: readonly Excerpt[],
  evidence: Evidence,
): readonly Finding[] {
  const own = ownWords(sentence)
  const verb = strengthWordsOf(own, evidence.codebook, evidence.note.language).find(({ strength }) => strength >= 1)
  if (verb === undefined) return []
  // "If Canada so asks, India will": Canada does not act here.
  const condition = CONDITION.exec(own.slice(0, verb.start))?.[0].length ?? 0
  // "It was agreed that Canada would": what comes before the promise is who acts, wherever it stands.
  const subject =
    /^\s*(?:that|que|qu[’'])/iu.test(own.slice(verb.end)) || /(?:that|que|qu[’'])$/iu.test(verb.words)
      ? own.slice(verb.end, clauseEnd(own, verb.end))
      : own.slice(condition, verb.start)
  const from = own.indexOf(subject)
  const actors = namesOf(own).filter(
    ({ words, start }) =>
      start >= from && start < from + subject.length && isActor(words) && !isPossessive(own, start, words),
  )
  if (actors.length === 0) return oneForBoth(sentence, subject, from, commitments)
  const stranger = actors.find(({ words }) => !commitments.some((each) => namesActor(each, words)))
  const place = (actor: { readonly start: number; readonly words: string }) => ({
    check: 'actor-drift' as const,
    level: 'warn' as const,
    ...at(sentence, actor.start, actor.start + actor.words.length),
    excerptId: commitments[0]?.id,
  })
  if (stranger !== undefined) {
    const said = commitments[0]?.attributes.actor
    return [
      {
        ...place(stranger),
        reason: `The passage does not say that ${stranger.words} acts${said ? `; it was coded with the actor “${said}”` : ''}.`,
      },
    ]
  }
  const states = namesOf(own).filter(
    ({ words, start }) => start >= from && start < from + subject.length && STATES.has(words),
  )
  const [only, second] = states
  if (only === undefined || second !== undefined || BOTH.test(subject) || WITH_ANOTHER.test(subject)) return []
  const bindsBoth = commitments.every(({ attributes }) => attributes.reciprocity?.startsWith('mutual') === true)
  return bindsBoth
    ? [{ ...place(only), reason: `The passage binds both sides; the note names ${only.words} alone.` }]
    : []
}

const CONDITION =
  /^[\s–-]*(?:(?:if|where|when|once|should|after|upon|before|until|under|at the request of|pursuant to)\b|(?:lorsqu|si|s’|quand|une fois|en cas|à la demande|après|dès|sous|en vertu|aux termes)(?!\p{L}))[^,;]*,\s/iu

/** "Le Canada et la République dominicaine": the second is no name of one word. */
const WITH_ANOTHER = /\s(?:and|et)\s(?:the\s|la\s|les?\s|l[’'])?\p{Lu}/u

const TWO = /\b(?:both|each|the two)\b|(?<!\p{L})(?:les deux|chacune?|chaque)(?!\p{L})/iu

/** Both sides where every cited commitment was coded with one actor by name. */
function oneForBoth(
  sentence: CheckedSentence,
  subject: string,
  from: number,
  commitments: readonly Excerpt[],
): readonly Finding[] {
  const both = TWO.exec(subject)
  const alone = commitments.filter(({ attributes }) => STATES.has(attributes.actor ?? ''))
  const isOne = new Set(alone.map(({ attributes }) => attributes.actor)).size === 1
  const isMutual = commitments.some(({ attributes }) => attributes.reciprocity?.startsWith('mutual') === true)
  if (both === null || alone.length < commitments.length || !isOne || isMutual) return []
  return [
    {
      check: 'actor-drift',
      level: 'warn',
      ...at(sentence, from + both.index, from + both.index + both[0].length),
      excerptId: commitments[0]?.id,
      reason: `The passage binds ${alone[0]?.attributes.actor} alone; the note says “${both[0]}”.`,
    },
  ]
}

function namesActor({ selector, attributes }: Excerpt, name: string): boolean {
  const actor = attributes.actor ?? ''
  const has = (text: string) =>
    text.toLowerCase().includes(name.toLowerCase()) || isSpelledOut(name, text) || isShortened(name, text)
  // Where the coding says who acts by name, the passage's other names are not the actor.
  const isCodedByName = /\p{Lu}/u.test(actor)
  if (has(actor)) return true
  if (isCodedByName) return false
  return has(selector.exact) || (STATES.has(name) && (BOTH.test(actor) || BOTH.test(selector.exact)))
}

const isActor = (words: string): boolean => STATES.has(words) || /\s/u.test(words) || /^\p{Lu}{2,}$/u.test(words)

function clauseEnd(text: string, from: number): number {
  const verb = /\b(?:would|will|should|shall|may)\b|(?<!\p{L})\p{Ll}+(?:rait|raient|ra|ront)(?!\p{L})/u.exec(
    text.slice(from),
  )
  return verb === null ? text.length : from + verb.index
}
