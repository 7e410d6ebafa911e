import { type CheckedSentence, whole } from './evidence.ts'
import type { Finding } from './finding.ts'
import { remember } from './remember.ts'
import { isReported } from './reported.ts'
import { stemOf } from './word-stems.ts'

/**
 * What a modal does with its verb: leaves it open, or asks for it. "Would" does neither for certain; a French present
 * ("est déférée") asks in a treaty and tells elsewhere.
 */
type Force = 'leave' | 'duty' | 'present' | 'other'

interface ModalVerb {
  readonly verb: string
  readonly start: number
  readonly isDenied: boolean
  readonly force: Force
}

/** "May enter" for "may not enter", or for "shall enter": one verb, and another modal before it. */
export function turnedModal(sentence: CheckedSentence, language: 'en' | 'fr'): Finding | undefined {
  if (LIMITS.test(sentence.plain)) return undefined
  const mine = modalsIn(sentence.plain, language)
  for (const excerpt of sentence.cited) {
    const theirs = modalsIn(excerpt.selector.exact, language)
    const isDuty = Number(excerpt.attributes.strength ?? 0) >= FIRM
    for (const { verb, isDenied, force, start } of mine) {
      if (language === 'fr' && isDuty && force === 'leave' && !isDenied && isInPresent(verb, excerpt.selector.exact)) {
        return loosened(sentence, excerpt.id)
      }
      const same = theirs.filter((each) => each.verb === verb)
      if (same.length === 0) continue
      if (LIMITS.test(excerpt.selector.exact) && !EXCEPT.test(excerpt.selector.exact)) continue
      const isTold = (each: Pick<ModalVerb, 'force' | 'isDenied'>) => each.force === 'present' && !each.isDenied
      const isTurned = !isTold({ force, isDenied }) && same.every((each) => each.isDenied !== isDenied && !isTold(each))
      const isLoosened =
        force === 'leave' && !isDenied && same.every((each) => BINDING.has(each.force) && !each.isDenied)
      const isTightened =
        force === 'duty' &&
        !isDenied &&
        !isReported(sentence.plain, start) &&
        same.every((each) => each.force === 'leave' && !each.isDenied)
      if (!isTurned && !isLoosened && !isTightened) continue
      return {
        check: 'verb-drift',
        level: 'warn',
        ...whole(sentence),
        excerptId: excerpt.id,
        reason: isLoosened
          ? 'The passage asks for what this sentence only allows.'
          : isTightened
            ? 'The passage only allows what this sentence asks for.'
            : isDenied
              ? 'This sentence denies what the passage says.'
              : 'The passage denies what this sentence says.',
      }
    }
  }
  return undefined
}

/** From this strength on a French present is a duty. */
const FIRM = 4

/** "Avisent": the verb stands in the passage as it is, without "peut" before it. */
const isInPresent = (verb: string, passage: string): boolean =>
  [...passage.matchAll(/\p{Ll}{3,}(?:(?<!r)e|ent|t)(?!\p{L})/gu)].some(
    ({ 0: word, index }) =>
      stemOf(word, 'fr') === verb && !/(?:peu(?:t|vent)|pourr\p{L}+)\s(?:\p{L}+\s)?$/u.test(passage.slice(0, index)),
  )

const loosened = (sentence: CheckedSentence, excerptId: string): Finding => ({
  check: 'verb-drift',
  level: 'warn',
  ...whole(sentence),
  excerptId,
  reason: 'The passage asks for what this sentence only allows.',
})

const BINDING: ReadonlySet<Force> = new Set(['duty', 'present'])

/** Words that turn a "may not" into a "may only". */
const LIMITS = /\b(?:only|unless|except|save|solely)\b|(?<!\p{L})(?:que|sauf|seulement|uniquement|à moins)(?!\p{L})/iu
const EXCEPT = /\b(?:except|save)\b|(?<!\p{L})sauf(?!\p{L})/iu

const MODALS = {
  en: /(?<subject>\b(?:no|neither|nobody|nothing)\b[^.;,]{0,60}\s)?\b(?:(?<modal>may|shall|will|must|can|could|should|would)(?<not>not|\s+not|\s+never|\s+in no case)?|(?<freed>need not|(?:do|does) not (?:have|need) to|(?:is|are) not (?:required|obliged|bound) to))(?:,[^,;.]{3,60},)?\s+(?:(?:also|only|then)\s+)?(?:be\s+)?(?<verb>\p{L}{3,})/giu,
  fr: /(?<not>(?<!\p{L})(?:ne\s+|n[’'](?=est|a)))?(?<!\p{L})(?:(?<modal>peut|peuvent|doit|doivent|pourra|pourront|devra|devront)|(?<present>est|sont|seront|sera)(?=\s(?:pas\s|en aucun cas\s)?\p{L}+(?:é|i|u|is|it)(?:e|s|es)?(?!\p{L}))|(?<freed>(?<=n[e’']\s?)(?:est|sont) pas (?:tenu|obligé)(?:e|s|es)? (?:de|d[’'])|(?<=n[’'])(?:a|ont) pas à))\s*(?:pas\s+|en aucun cas\s+)?(?:l[’']|les?\s|la\s)?(?:être\s+)?(?<verb>\p{L}{3,})/giu,
} as const

const LEAVE = /^(?:may|can|could|peut|peuvent|pourra|pourront)$/iu
const DUTY = /^(?:shall|must|will|doit|doivent|devra|devront)$/iu

const modalsIn = remember((text, language): readonly ModalVerb[] =>
  [...text.matchAll(MODALS[language])].map(({ groups, index }) => {
    const { verb = '', modal = '', not, subject, freed, present } = groups ?? {}
    return {
      start: index,
      verb: stemOf(verb.toLocaleLowerCase(language), language),
      isDenied: not !== undefined || subject !== undefined || freed !== undefined,
      force: present !== undefined ? 'present' : LEAVE.test(modal) ? 'leave' : DUTY.test(modal) ? 'duty' : 'other',
    }
  }),
)
