import { type Figure, figuresOf } from '../note/figures.ts'
import { clockTimesOf } from './clock-times.ts'
import { numberWordsOf } from './number-words.ts'
import { remember } from './remember.ts'

/** Powers of ten by the word that follows a number. "Billion" is read the English way in English only. */
const SCALE =
  /^[\u00a0\u202f ]?(thousand|mille|lakh|millions?|crore|billions?|milliards?|trillions?|bn|mn|M(?=[$€£])|G(?=[$€£])|M(?![\p{L}\d])|B(?![\p{L}\d]))(?!\p{L})/iu
const POWERS: Readonly<Record<string, number>> = {
  thousand: 3,
  mille: 3,
  lakh: 5,
  million: 6,
  mn: 6,
  m: 6,
  crore: 7,
  billion: 9,
  bn: 9,
  b: 9,
  g: 9,
  milliard: 9,
  trillion: 12,
}

/** "5 per cent" is 5%. */
const PER_CENT = /^[\u00a0\u202f ]?(?:per\s?cent|p\.\s?100|pour\s+cent)(?!\p{L})/iu

/** Figures and number words of a text with their values; "2.5 million" and "2,500,000" have the same one. */
export const scaledFiguresOf = remember((text, language): readonly Figure[] => {
  const times = clockTimesOf(text)
  const all = [...figuresOf(text, language), ...numberWordsOf(text, language)].filter(
    (figure) => !times.some(({ start, end }) => figure.start < end && start < figure.end),
  )
  const scaled = all.map((figure) => {
    const percent = PER_CENT.exec(text.slice(figure.end))
    if (percent !== null) {
      const end = figure.end + percent[0].length
      return { ...figure, end, text: text.slice(figure.start, end), value: `${figure.value}%` }
    }
    const word = SCALE.exec(text.slice(figure.end))
    if (word === null) return figure
    const power = POWERS[(word[1] ?? '').toLowerCase().replace(/s$/u, '')] ?? 0
    const end = figure.end + word[0].length
    return { ...figure, end, text: text.slice(figure.start, end), value: timesTen(figure.value, power) }
  })
  // The hundred of "p. 100" belongs to the figure before it.
  const whole = scaled.filter(({ start }) => !scaled.some((other) => other.start < start && start < other.end))
  return [...withSharedScale(whole, text), ...times]
})

/** "From 5 to 6 million" and "between 10 and 12 per cent": the first figure has the scale of the second. */
function withSharedScale(figures: readonly Figure[], text: string): readonly Figure[] {
  const sorted = [...figures].sort((a, b) => a.start - b.start)
  return sorted.map((figure, index) => {
    const next = sorted[index + 1]
    if (next === undefined || !RANGE.test(text.slice(figure.end, next.start))) return figure
    if (!FROM.test(text.slice(0, figure.start)) || !/\d$/u.test(figure.text)) return figure
    if (next.value.endsWith('%') && !figure.value.endsWith('%')) return { ...figure, value: `${figure.value}%` }
    const power = powerAfter(next.text)
    return power === 0 ? figure : { ...figure, value: timesTen(figure.value, power) }
  })
}

const RANGE = /^\s?(?:to|and|or|–|-|à|et|ou)\s?(?:\p{Sc}\s?)?$/u
const FROM = /\b(?:from|between)\s(?:\p{Sc}\s?)?$|(?<!\p{L})(?:de|entre)\s$/iu

const powerAfter = (words: string): number =>
  POWERS[(/(\p{L}+)$/u.exec(words)?.[1] ?? '').toLowerCase().replace(/s$/u, '')] ?? 0

/** A figure read with the scale of another of its sentence: "of the €26 million, 18.4 have been paid". */
export const inScaleOf = (figure: Figure, others: readonly Figure[]): readonly string[] =>
  others
    .map(({ text }) => powerAfter(text))
    .filter((power) => power > 0)
    .map((power) => timesTen(figure.value, power))

/** Moves the decimal point by hand: floating point would make 2.3 million of 2.3 into 2299999.9…. */
function timesTen(value: string, power: number): string {
  const [units = '', decimals = ''] = value.split('.')
  const digits = decimals.padEnd(power, '0')
  const rest = digits.slice(power).replace(/0+$/u, '')
  const whole = `${units}${digits.slice(0, power)}`.replace(/^0+(?=\d)/u, '')
  return rest === '' ? whole : `${whole}.${rest}`
}
