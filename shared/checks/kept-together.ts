import type { Figure } from '../note/figures.ts'
import { datesIn } from './dates-in.ts'
import { fractionsOf } from './fractions.ts'
import { namesOf } from './names.ts'
import { remember } from './remember.ts'
import { scaledFiguresOf } from './scaled-figures.ts'

/** What parts a text into stretches that each speak of one figure at one time: first at the large seams, then at all. */
const SEAMS = [
  /[;()]|\.\s|\s(?:and|while|whereas|et|alors que|tandis que)\s/gu,
  /[;,()]|\.\s|\s(?:and|while|against|compared (?:with|to)|(?:up|down) from|(?:from|to)(?= \p{Sc}?\d)|et|contre|alors que|à(?= \d))\s/gu,
] as const

interface Pair {
  readonly figure: Figure
  readonly time: string
}

const YEAR = /^(?:19|20)\d\d$/u

const QUARTER =
  /(?<!\p{L})(?:first|second|third|fourth|premier|deuxième|troisième|quatrième)(?=\s(?:quarter|half|trimestre|semestre)|[,.;]|$)/giu

/** The stretches of a text that hold exactly one figure and one year, date or quarter, or one name. */
const pairsIn = remember((text, language): readonly Pair[] => {
  const dates = datesIn(text)
  // A name that comes first is told from another word by the passage: only there does it have a figure beside it.
  const first = /^[\s–-]*(?<word>\p{Lu}\p{L}{3,})/u.exec(text)
  const start = (first?.[0].length ?? 0) - (first?.groups?.word?.length ?? 0)
  const named = namesOf(text).filter(({ words }) => !/^\p{Lu}{2,}$/u.test(words))
  const isNew = first !== null && !named.some((name) => name.start <= first[0].length)
  const names = [...named, ...(isNew ? [{ start, words: first.groups?.word ?? '' }] : [])].map((name) => ({
    start: name.start,
    end: name.start + name.words.length,
    time: name.words,
  }))
  const all = scaledFiguresOf(text, language).filter(
    ({ start }) => ![...dates, ...fractionsOf(text, language)].some((each) => each.start <= start && start < each.end),
  )
  const figures = all.filter(({ value }) => !YEAR.test(value))
  const times = [
    ...dates.map(({ start, end, iso }) => ({ start, end, time: iso })),
    ...[...text.matchAll(QUARTER)].map(({ index, 0: words }) => ({
      start: index,
      end: index + words.length,
      time: words.toLowerCase(),
    })),
    ...all.filter(({ value }) => YEAR.test(value)).map(({ start, end, value }) => ({ start, end, time: value })),
  ]
  const pairsBetween = (beside: typeof times, from: number, to: number, seams: readonly RegExp[]): readonly Pair[] => {
    const isHere = ({ start }: { readonly start: number }) => from <= start && start < to
    const [figure, ...moreFigures] = figures.filter(isHere)
    const [time, ...moreTimes] = beside.filter(isHere)
    if (figure === undefined || time === undefined) return []
    if (moreFigures.length === 0 && moreTimes.length === 0) return [{ figure, time: time.time }]
    const [seam, ...rest] = seams
    if (seam === undefined) return []
    const breaks = [...text.slice(from, to).matchAll(seam)]
      .map(({ index }) => from + index + 1)
      .filter((at) => ![...beside, ...all].some(({ start, end }) => start < at && at < end))
    const bounds = [from, ...breaks, to]
    return bounds.slice(1).flatMap((end, index) => pairsBetween(beside, bounds[index] ?? 0, end, rest))
  }
  return [
    ...pairsBetween(times, 0, text.length, SEAMS),
    ...pairsBetween(
      names,
      0,
      text.length,
      SEAMS.toSpliced(0, 1, /[;]|\.\s/gu, /[;,]|\.\s|\s(?:and|while|whereas|et|alors que|tandis que)\s/gu),
    ),
  ]
})

/** "2,650 tonnes for 2026" where the passage has 2,750 for 2026 and 2,650 for 2025. */
export function tornApart(own: string, passages: readonly string[], language: 'en' | 'fr'): Pair | undefined {
  const theirs = passages.flatMap((passage) => pairsIn(passage, language))
  for (const { figure, time } of pairsIn(own, language)) {
    const itsTimes = theirs.filter((each) => each.figure.value === figure.value && isName(each.time) === isName(time))
    const itsFigures = theirs.filter((each) => isSameTime(each.time, time))
    const [said] = itsTimes
    const isTorn = said !== undefined && itsFigures.length > 0
    if (!isTorn || itsTimes.some((each) => isSameTime(each.time, time))) continue
    // Two kinds of figure may both go with one time.
    if (itsFigures.every((each) => kindOf(each.figure) === kindOf(figure))) return { figure, time: said.time }
  }
  return undefined
}

const isSameTime = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a)
/** A name goes with a figure in another way than a year does. */
const isName = (time: string): boolean => /^\p{Lu}/u.test(time)
const kindOf = ({ value, text }: Figure): string =>
  value.endsWith('%') ? '%' : /\p{L}/u.test(text) ? 'scaled' : 'plain'
