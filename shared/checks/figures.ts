import { findDates } from '../codebook/suggest/date-rule.ts'
import { at, type Check, type CheckedSentence, type Evidence, ownWords, vouchedBy } from './evidence.ts'
import type { Finding } from './finding.ts'
import { scaledFiguresOf } from './scaled-figures.ts'

/** A provision named by its number: "Article 6(2)", "para 4", "s. 12", "alinéa 3b)". */
const PROVISION =
  /(?<![\p{L}])(?:articles?|art\.|paragraphs?|paragraphes?|paras?\.?|sections?|clauses?|annex(?:e)?|alinéas?)\s+(\d+(?:\.\d+)*(?:\s?\([\p{L}\d]+\))*)/giu

/**
 * Figures, percentages, sums and provisions that occur in no cited passage.
 *
 * Compared by value, so that "1,500" in English and "1 500" in French agree, and so do "12" and "twelve". Sentences
 * without a citation are left to the check for unsupported sentences.
 */
export const checkFigures: Check = (evidence) =>
  evidence.sentences.flatMap((sentence) => (sentence.cited.length === 0 ? [] : ofSentence(sentence, evidence)))

function ofSentence(sentence: CheckedSentence, evidence: Evidence): readonly Finding[] {
  const { language } = evidence.note
  const own = ownWords(sentence)
  const dates = findDates(own)
  const provisions = [...own.matchAll(PROVISION)]
  const isElsewhere = (start: number, end: number) =>
    [
      ...dates.map((date) => [date.start, date.end] as const),
      ...provisions.map((each) => [each.index, each.index + each[0].length] as const),
    ].some(([from, to]) => start < to && from < end)
  const figures = scaledFiguresOf(own, language).filter(({ start, end }) => !isElsewhere(start, end))
  if (figures.length === 0 && provisions.length === 0) return []
  const known = valuesIn(sentence, evidence)
  const places = sentence.cited.flatMap(({ address, selector }) => [address, selector.exact].map(squeezed))
  return [
    ...figures
      .filter(({ value }) => !known.has(value))
      .map(({ start, end, text }) => ({
        check: 'figures' as const,
        level: 'warn' as const,
        ...at(sentence, start, end),
        excerptId: sentence.cited[0]?.id,
        reason: `The figure ${text} stands in no passage that this sentence cites.`,
      })),
    ...provisions
      .filter((match) => !places.some((place) => hasProvision(place, match[1] ?? '')))
      .map((match) => ({
        check: 'figures' as const,
        level: 'warn' as const,
        ...at(sentence, match.index, match.index + match[0].length),
        excerptId: sentence.cited[0]?.id,
        reason: `No cited passage stands in ${match[0]} or names it.`,
      })),
  ]
}

const squeezed = (text: string): string => text.replace(/\s/gu, '').toLowerCase()

function hasProvision(place: string, number: string): boolean {
  const wanted = squeezed(number)
  for (let at = place.indexOf(wanted); at >= 0; at = place.indexOf(wanted, at + 1)) {
    if (!/\d\.?$/u.test(place.slice(0, at)) && !/^\d/u.test(place.slice(at + wanted.length))) return true
  }
  return false
}

/** The values in the cited passages. A passage's own language may differ from the note's, so both readings count. */
function valuesIn(sentence: CheckedSentence, evidence: Evidence): ReadonlySet<string> {
  const values = new Set<string>()
  for (const excerpt of sentence.cited) {
    const text = vouchedBy(excerpt, evidence)
    for (const language of ['en', 'fr'] as const)
      for (const { value } of scaledFiguresOf(text, language)) values.add(value)
  }
  return values
}
