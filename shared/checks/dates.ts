import { findDates } from '../codebook/suggest/date-rule.ts'
import type { Excerpt } from '../excerpt/excerpt.ts'
import { at, type Check, type CheckedSentence, type Evidence, ownWords } from './evidence.ts'
import type { Finding } from './finding.ts'
import { isSwapped } from './swapped-dates.ts'

/**
 * Dates that occur in no cited passage, and dates that changed places with another of the sentence.
 *
 * A date of the note may say more than the passage does where the passage leaves the year out; the day on which a cited
 * source was issued counts as said by it.
 */
export const checkDates: Check = (evidence) =>
  evidence.sentences.flatMap((sentence) =>
    sentence.cited.length === 0 ? [] : [...ofSentence(sentence, evidence), ...swapped(sentence, evidence)],
  )

function ofSentence(sentence: CheckedSentence, evidence: Evidence): readonly Finding[] {
  const dates = findDates(ownWords(sentence))
  if (dates.length === 0) return []
  const known = sentence.cited.flatMap((excerpt) => datesOf(excerpt, evidence))
  return dates
    .filter(({ iso }) => !known.some((each) => agree(iso, each)))
    .map(({ start, end, words }) => ({
      check: 'dates' as const,
      level: 'warn' as const,
      ...at(sentence, start, end),
      excerptId: sentence.cited[0]?.id,
      reason: `The date ${words} stands in no passage that this sentence cites.`,
    }))
}

function swapped(sentence: CheckedSentence, evidence: Evidence): readonly Finding[] {
  const dates = findDates(sentence.plain)
  if (dates.length < 2 || sentence.cited.length < 2) return []
  const passages = sentence.cited.map((excerpt) => ({
    text: excerpt.selector.exact,
    dates: datesInPassage(excerpt),
  }))
  const pair = isSwapped(sentence.plain, dates, passages, agree, evidence.note.language)
  if (pair === undefined) return []
  return [
    {
      check: 'dates',
      level: 'warn',
      ...at(sentence, pair.start, pair.end),
      excerptId: sentence.cited[0]?.id,
      reason: `The dates look as if they had changed places: the passage with ${pair.words} speaks of something else than the words beside it here.`,
    },
  ]
}

/** ISO dates that an excerpt vouches for: in its words, in what was coded, and the day its source was issued. */
function datesOf(excerpt: Excerpt, { sourceById }: Evidence): readonly string[] {
  const issued = sourceById.get(excerpt.sourceId)?.date
  return [...datesInPassage(excerpt), ...(issued === undefined ? [] : [issued])]
}

function datesInPassage({ selector, attributes }: Excerpt): readonly string[] {
  const coded = attributes.iso ?? attributes.deadline
  const value = findDates(attributes.value ?? '').map(({ iso }) => iso)
  const ranges = [...selector.exact.matchAll(/(\d{1,2})\s?(?:–|-|and|to|et|au)\s?(\d{1,2})\s(?=\p{L})/gu)]
  const found = findDates(selector.exact).map(({ iso }) => iso)
  const last = ranges.flatMap(([, , day]) =>
    found.filter((iso) => iso.length === 10).map((iso) => `${iso.slice(0, 8)}${day?.padStart(2, '0')}`),
  )
  return [...found, ...last, ...value, ...(coded === undefined ? [] : [coded])]
}

/** Whether two dates can be the same day: parts that either leaves out are no disagreement. */
export function agree(a: string, b: string): boolean {
  const [yearA = '', monthA = '', dayA = ''] = a.split('-')
  const [yearB = '', monthB = '', dayB = ''] = b.split('-')
  const same = (x: string, y: string) => x === y || x.startsWith('?') || y.startsWith('?')
  // A day is not vouched for by a month alone, but a month is by one of its days.
  if (dayA !== '' && dayB === '') return false
  if (monthA !== '' && monthB === '') return false
  return same(yearA, yearB) && (monthA === '' || same(monthA, monthB)) && (dayA === '' || same(dayA, dayB))
}
