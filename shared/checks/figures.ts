import type { Figure } from '../note/figures.ts'
import { datesIn } from './dates-in.ts'
import { at, type Check, type CheckedSentence, type Evidence, ownWords } from './evidence.ts'
import type { Finding } from './finding.ts'
import { fractionsOf } from './fractions.ts'
import { tornApart } from './kept-together.ts'
import { faultOf, isSameRhythm, knownFigures, lostNumber, unknownShares } from './known-figures.ts'
import { contraries } from './opposites.ts'
import { lostOrdinal } from './ordinals.ts'
import { scaledFiguresOf } from './scaled-figures.ts'
import { swappedValues } from './swapped-values.ts'

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
  const dates = datesIn(own)
  const provisions = [...own.matchAll(PROVISION)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    words: match[0],
    number: match[1] ?? '',
  }))
  const elsewhere = [...dates, ...provisions, ...fractionsOf(own, language)]
  const figures = scaledFiguresOf(own, language).filter(
    (figure) => !elsewhere.some(({ start, end }) => figure.start < end && start < figure.end),
  )
  const found = (start: number, end: number, reason: string, excerptId = sentence.cited[0]?.id): Finding => ({
    check: 'figures',
    level: 'warn',
    ...at(sentence, start, end),
    excerptId,
    reason,
  })
  const known = knownFigures(sentence, evidence)
  const texts = sentence.cited.map(({ selector }) => selector.exact)
  const places = sentence.cited.flatMap(({ address, selector }) => [address, selector.exact].map(squeezed))
  const strange = [
    ...figures.flatMap((figure) => {
      const fault = faultOf(figure, own, known, figures)
      return fault === undefined || isSameRhythm(figure, own, texts) ? [] : [found(figure.start, figure.end, fault)]
    }),
    ...unknownShares(own, language, known).map(({ start, end, text }) =>
      found(start, end, `The share ${text} stands in no passage that this sentence cites.`),
    ),
    ...provisions
      .filter(({ number }) => !places.some((place) => hasProvision(place, number)))
      .map(({ start, end, words }) => found(start, end, `No cited passage stands in ${words} or names it.`)),
  ]
  const larger = partLargerThanWhole(own, figures)
  if (larger !== undefined) strange.push(found(larger.start, larger.end, 'This part is larger than its whole.'))
  return [...strange, ...contraries(sentence, language, 'figures'), ...(strange.length > 0 ? [] : misplaced())]

  /** Figures that the passages have, but not there or not so many. */
  function misplaced(): readonly Finding[] {
    const swap = swappedValues(sentence, 'figures', language)
    if (swap !== undefined) {
      const { first, second, excerptId } = swap
      const reason = `${first.words} and ${second.words} look as if they had changed places: the passage has each beside other words.`
      return [found(first.start, first.end, reason, sentence.cited.find(({ id }) => id === excerptId)?.id)]
    }
    const torn = tornApart(own, texts, language)
    if (torn !== undefined) {
      const reason = `The passage gives ${torn.figure.text} beside “${torn.time}”.`
      return [found(torn.figure.start, torn.figure.end, reason)]
    }
    const ordinal = lostOrdinal(own, texts, language)
    if (ordinal !== undefined) {
      return [
        found(
          ordinal.start,
          ordinal.end,
          `The passage says “${ordinal.said}” where this sentence says “${ordinal.words}”.`,
        ),
      ]
    }
    const one = lostNumber(own, texts, language)
    return one === undefined
      ? []
      : [found(one.start, one.end, `The passage has ${one.said} where this sentence has one.`)]
  }
}

/** "98 of the 64": no passage can mean that. */
const partLargerThanWhole = (own: string, figures: readonly Figure[]) =>
  [...figures]
    .sort((a, b) => a.start - b.start)
    .flatMap((part, index, all) => {
      const whole = all[index + 1]
      const isPart =
        whole !== undefined &&
        /^\s(?:out of|of|des|sur)\s(?:the\s|les\s)?\p{Sc}?$/u.test(own.slice(part.end, whole.start))
      return isPart && Number(part.value) > Number(whole.value) ? [{ start: part.start, end: whole.end }] : []
    })
    .at(0)

const squeezed = (text: string): string => text.replace(/\s/gu, '').toLowerCase()

function hasProvision(place: string, number: string): boolean {
  const wanted = squeezed(number)
  for (let at = place.indexOf(wanted); at >= 0; at = place.indexOf(wanted, at + 1)) {
    if (!/\d\.?$/u.test(place.slice(0, at)) && !/^\d/u.test(place.slice(at + wanted.length))) return true
  }
  return false
}
