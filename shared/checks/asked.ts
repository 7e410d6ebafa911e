import { clausesOf } from './clauses.ts'
import { at, type CheckedSentence, ownWords } from './evidence.ts'
import type { Finding } from './finding.ts'
import { stemOf } from './word-stems.ts'

const ASKED =
  /\b(?:whether|asked if)\b|(?<!\p{L})(?:demand\p{L}*|savoir|voir|dire|préciser|indiquer) s(?:i(?!\p{L})|[’']ils?)/iu
const OPEN =
  /\b(?:whether|if|ask\p{L}*|question\p{L}*|consider\p{L}*|possib\p{L}*|could|might|doubt\p{L}*)\b|(?<!\p{L})(?:si|s[’']ils?|demand\p{L}*|question\p{L}*|envisag\p{L}*|possib\p{L}*|pourrai\p{L}*|dout\p{L}*)(?!\p{L})/iu
const CLAIM = {
  en: /\b(?:will|would|shall|is to|are to|has been|have been|had been|has|have|had|was|were)\s(?:be\s)?(?<verb>\p{L}{4,})/giu,
  fr: /(?<!\p{L})(?:sera|seront|serait|seraient|a été|ont été|est|sont|était|étaient|avait|avaient)\s(?<verb>\p{L}{4,})/giu,
} as const

/** "Said that fees would be reduced" for "asked whether fees could be reduced": what was only asked, told as so. */
export function toldForAsked(sentence: CheckedSentence, language: 'en' | 'fr'): readonly Finding[] {
  const own = ownWords(sentence)
  if (OPEN.test(own)) return []
  const clauses = sentence.cited.flatMap(({ selector }) => clausesOf(selector.exact, language).map(({ text }) => text))
  const stemsOf = (text: string) =>
    (text.match(/\p{L}{4,}/gu) ?? []).map((word) => stemOf(word.toLocaleLowerCase(language), language))
  const claim = [...own.matchAll(CLAIM[language])].find(({ groups }) => {
    const verb = stemOf((groups?.verb ?? '').toLocaleLowerCase(language), language)
    const places = clauses.filter((text) => stemsOf(text).includes(verb))
    return places.length > 0 && places.every((text) => ASKED.test(text))
  })
  if (claim === undefined) return []
  return [
    {
      check: 'verb-drift',
      level: 'warn',
      ...at(sentence, claim.index, claim.index + claim[0].length),
      excerptId: sentence.cited[0]?.id,
      reason: 'The passage only asks whether this is so.',
    },
  ]
}
