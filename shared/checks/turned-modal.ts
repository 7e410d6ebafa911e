import { type CheckedSentence, whole } from './evidence.ts'
import type { Finding } from './finding.ts'
import { stemOf } from './word-stems.ts'

/** "May enter" for "may not enter": one verb, allowed on one side and denied on the other. */
export function turnedModal(sentence: CheckedSentence, language: 'en' | 'fr'): Finding | undefined {
  if (LIMITS.test(sentence.plain)) return undefined
  const mine = modalsIn(sentence.plain, language)
  for (const excerpt of sentence.cited) {
    const theirs = modalsIn(excerpt.selector.exact, language)
    for (const { verb, isDenied } of mine) {
      const same = theirs.filter((each) => each.verb === verb)
      if (same.length === 0 || same.some((each) => each.isDenied === isDenied)) continue
      if (LIMITS.test(excerpt.selector.exact) && !EXCEPT.test(excerpt.selector.exact)) continue
      return {
        check: 'verb-drift',
        level: 'warn',
        ...whole(sentence),
        excerptId: excerpt.id,
        reason: isDenied
          ? 'This sentence denies what the passage says.'
          : 'The passage denies what this sentence says.',
      }
    }
  }
  return undefined
}

/** Words that turn a "may not" into a "may only". */
const LIMITS = /\b(?:only|unless|except|save|solely)\b|(?<!\p{L})(?:que|sauf|seulement|uniquement|à moins)(?!\p{L})/iu
const EXCEPT = /\b(?:except|save)\b|(?<!\p{L})sauf(?!\p{L})/iu

const MODALS = {
  en: /(?<subject>\b(?:no|neither|nobody|nothing)\b[^.;,]{0,60}\s)?\b(?:may|shall|will|must|can|should|would)(?<not>not|\s+not|\s+never|\s+in no case)?\s+(?:(?:also|only|then)\s+)?(?:be\s+)?(?<verb>\p{L}{3,})/giu,
  fr: /(?<not>(?<!\p{L})ne\s+)?(?<!\p{L})(?:peut|peuvent|doit|doivent|pourra|pourront|devra|devront|(?<=ne\s)(?:sont|est|seront|sera))\s+(?:pas\s+|en aucun cas\s+)?(?:être\s+)?(?<verb>\p{L}{3,})/giu,
} as const

const modalsIn = (text: string, language: 'en' | 'fr') =>
  [...text.matchAll(MODALS[language])].map(({ groups }) => ({
    verb: stemOf((groups?.verb ?? '').toLocaleLowerCase(language), language),
    isDenied: groups?.not !== undefined || groups?.subject !== undefined,
  }))
