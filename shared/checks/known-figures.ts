import { type Figure, figuresOf } from '../note/figures.ts'
import { type CheckedSentence, type Evidence, vouchedBy } from './evidence.ts'
import { type Fraction, fractionsOf, sameShare } from './fractions.ts'
import { inScaleOf, scaledFiguresOf } from './scaled-figures.ts'
import { daysOf, sameSpan, spansBetweenDates, spansInWords, timeUnitAfter } from './time-spans.ts'

/** Currencies by what stands for them. A bare "$" or "dollars" may be any dollar. */
const CURRENCIES: readonly (readonly [string, RegExp])[] = [
  ['USD', /US\$|\bUSD?\b|(?:US|American) dollars|dollars américains/u],
  ['CAD', /C(?:A|DN)?\$|\bCAD\b|Canadian dollars|dollars canadiens|\$\s?CA/u],
  ['EUR', /€|\bEUR\b|\beuros?\b/iu],
  ['GBP', /£|\bGBP\b|\bpounds?\b|livres sterling/iu],
  ['INR', /₹|\bINR\b|\bRs\.?|\brupees?\b|\broupies?\b/iu],
  ['JPY', /¥|\bJPY\b|\byens?\b/iu],
  ['CNY', /\bCNY\b|\bRMB\b|\byuan\b/iu],
]

/** The currency a figure is in: named right before it or right behind. */
function currencyOf(text: string, start: number, end: number): string | undefined {
  const beside = `${/\S{0,4}\s?$/u.exec(text.slice(0, start))?.[0] ?? ''} | ${/^\s?(?:de\s|d[’'])?\S{0,9}(?:\s\S{0,11})?/u.exec(text.slice(end))?.[0] ?? ''}`
  return CURRENCIES.find(([, sign]) => sign.test(beside))?.[0]
}

/** What the passages of a sentence say in figures. */
export interface KnownFigures {
  readonly values: ReadonlySet<string>
  readonly shares: ReadonlySet<string>
  /** The units of time each value counts; a value that also counts something else has `undefined` among them. */
  readonly units: ReadonlyMap<string, ReadonlySet<string | undefined>>
  /** The currencies each value is in, where they are named. */
  readonly currencies: ReadonlyMap<string, ReadonlySet<string>>
  /** Spans of time, in days; those from one date of a passage to the next as well. */
  readonly spans: readonly number[]
  /** What "64 of 98" comes to, in per cent. */
  readonly parts: readonly number[]
}

/** Reads the figures of the cited passages. A passage's own language may differ from the note's, so both readings count. */
export function knownFigures(sentence: CheckedSentence, evidence: Evidence): KnownFigures {
  const values = new Set<string>()
  const shares = new Set<string>()
  const units = new Map<string, Set<string | undefined>>()
  const currencies = new Map<string, Set<string>>()
  const spans: number[] = []
  const parts: number[] = []
  for (const excerpt of sentence.cited) {
    const text = vouchedBy(excerpt, evidence)
    spans.push(...spansInWords(text), ...spansBetweenDates(excerpt.selector.exact))
    parts.push(...partsIn(text))
    for (const language of ['en', 'fr'] as const) {
      for (const { value } of fractionsOf(text, language)) shares.add(value)
      for (const { value, start, end } of scaledFiguresOf(text, language)) {
        values.add(value)
        if (value.endsWith('%')) shares.add(value)
        const currency = currencyOf(text, start, end)
        if (currency !== undefined) currencies.set(value, (currencies.get(value) ?? new Set()).add(currency))
        const unit = timeUnitAfter(text, end)
        const known = units.get(value) ?? new Set()
        units.set(value, known.add(unit))
        if (unit !== undefined) spans.push(daysOf(value, unit))
      }
    }
  }
  return { values, shares, units, currencies, spans, parts }
}

/** What is wrong with a figure of the note, in words for the user; undefined where a passage says the same. */
export function faultOf(figure: Figure, text: string, known: KnownFigures, all: readonly Figure[]): string | undefined {
  const unit = timeUnitAfter(text, figure.end)
  if (unit !== undefined) {
    const days = daysOf(figure.value, unit)
    if (known.spans.some((span) => sameSpan(span, days))) return undefined
    const units = known.units.get(figure.value)
    const counted = units && [...units].filter((each) => each !== undefined)
    if (units !== undefined && known.spans.length > 0) {
      return `${figure.text} counts ${unit}s here; in the passage it counts ${counted?.join(', ') || 'something else'}.`
    }
  }
  const currency = currencyOf(text, figure.start, figure.end)
  const currencies = known.currencies.get(figure.value)
  if (currency !== undefined && currencies !== undefined && !currencies.has(currency)) {
    return `${figure.text} is in ${currency} here and in ${[...currencies].join(', ')} in the passage.`
  }
  if (known.values.has(figure.value) || isReckoned(figure, text, known)) return undefined
  if (figure.value.endsWith('%') && known.parts.some((part) => isRounded(part, figure.value))) return undefined
  if (isRounding(figure, text, known)) return undefined
  if (inScaleOf(figure, all).some((value) => known.values.has(value))) return undefined
  return `The figure ${figure.text} stands in no passage that this sentence cites.`
}

/** "More than 1,200" for 1,206: a round figure close to one of the passages, and said to be rough. */
function isRounding({ value, start }: Figure, text: string, { values }: KnownFigures): boolean {
  const rough = ROUGH.exec(text.slice(0, start))?.[0]
  if (rough === undefined || !/^\d+0{2}$/u.test(value)) return false
  const round = Number(value)
  const isOver = /\b(?:more than|over)|plus d/iu.test(rough)
  const isUnder = /\b(?:less|fewer|nearly|almost)|moins d|près d|presque/iu.test(rough)
  return [...values].map(Number).some((known) => {
    const isClose = Math.abs(known - round) <= known * CLOSE
    return isClose && !(isOver && known < round) && !(isUnder && known > round)
  })
}

const CLOSE = 0.02

/** "64 of 98" in a passage, as percentages. */
const partsIn = (text: string): readonly number[] =>
  [...text.matchAll(/(?<![\d.,])(\d{1,6}) (?:of|out of|sur|des) (?:the )?(\d{1,6})(?![\d.,]*\d)/gu)]
    .map(([, part, all]) => (Number(part) / Number(all)) * 100)
    .filter((percent) => percent <= 100)

/** Whether a percentage is a share, rounded to as many decimals as it has. */
function isRounded(share: number, percent: string): boolean {
  const number = percent.slice(0, -1)
  return share.toFixed(number.split('.')[1]?.length ?? 0) === number
}

/** Words that say that the writer added or subtracted. */
const RECKONED =
  /(?:\b(?:ris(?:en|es?|ing)|rose|f[ae]ll(?:en|s)?|gr[eo]wn?|increas\p{L}+|decreas\p{L}+|declin\p{L}+|drop\p{L}*|reduc\p{L}+|shorten\p{L}*|cut) by|(?<!\p{L})(?:augment|diminu|baiss|recul|progress|rédui|raccourci)\p{L}* de|\b(?:increase|decrease|rise|fall|drop|gap|difference|total|gain|loss) of|\b(?:total(?:s|ling)?|in all|together|combined)|\bup by|\bdown by|(?:hausse|baisse|écart|différence|total) de|au total|en tout)\s(?:some\s|about\s|environ\s)?$/iu
const LEFT =
  /\b(?:not|yet to|remain\p{L}*|rest)\b|(?<!\p{L})(?:n[e’'].{1,30}pas|rest(?:e|ent|ait|aient|ant|era|eront)?)(?!\p{L})/iu
/** "Four together" for "two each". */
const TOGETHER = /\b(?:together|combined|in all|in total)\b|(?<!\p{L})(?:ensemble|au total|en tout)(?!\p{L})/iu
const RECKONED_AFTER =
  /^\s(?:\p{L}+\s)?(?:in all|in total|altogether|more|fewer|au total|en tout|de plus|de moins)(?!\p{L})/iu

/** From here on, that two figures of a passage make the one of a note is no chance. */
const LEAST_RECKONED = 25

/** A sum or a difference of two figures of the passages: a small one only where the sentence says that it is one. */
function isReckoned({ value, start, end }: Figure, text: string, { values }: KnownFigures): boolean {
  const isSum = TOGETHER.test(text)
  const isSaid = isSum || RECKONED.test(text.slice(0, start)) || RECKONED_AFTER.test(text.slice(end))
  // Those who have not are those who are left: "500 have yet to return" of 5,200 of whom 4,700 have.
  if (!isSaid && !LEFT.test(text) && !(Number(value) >= LEAST_RECKONED)) return false
  const isPoints = /^\s(?:percentage\s)?points?(?!\p{L})/iu.test(text.slice(end))
  const numbers = [...values].map((each) => Number(isPoints ? each.replace('%', '') : each)).filter(Number.isFinite)
  const wanted = Number(value)
  if (isSum && numbers.some((each) => each * 2 === wanted)) return true
  return numbers.some((a) => numbers.some((b) => a !== b && (Math.abs(a - b) === wanted || a + b === wanted)))
}

/** "Six months" in "every six months" tells how often; twice a year is as often. */
const HALF_YEARLY =
  /\b(?:twice|two times|2 times) (?:a|per|each|every) year\b|\bevery (?:six|6) months\b|\b(?:half-yearly|semi-?annual(?:ly)?|biannual(?:ly)?)\b|(?:deux|2) fois (?:par an|l[’']an)|tous les (?:six|6) mois|semestriel/iu

/** Whether a figure only tells how often, and a passage says the same in other words. */
export const isSameRhythm = ({ start, end }: Figure, text: string, passages: readonly string[]): boolean => {
  const said = HALF_YEARLY.exec(text)
  if (said === null || start < said.index || end > said.index + said[0].length) return false
  return passages.some((passage) => HALF_YEARLY.test(passage))
}

/** Shares in words that no passage gives, as a fraction or as its percentage. */
export function unknownShares(text: string, language: 'en' | 'fr', { shares, values }: KnownFigures) {
  const isKnown = ({ value, start }: Fraction) => {
    const isRough = ROUGH.test(text.slice(0, start))
    return [...shares, ...ratiosOf(values, CHANGED.test(text))].some((known) => sameShare(value, known, isRough))
  }
  return fractionsOf(text, language).filter((share) => !isKnown(share))
}

/** What each figure is of each larger one, or by how much it is less: "$31 million of the $48 million" is almost two thirds. */
function ratiosOf(values: ReadonlySet<string>, isChange: boolean): readonly string[] {
  const numbers = [...values].filter((value) => Number(value) > 0)
  return numbers.flatMap((part) =>
    numbers.flatMap((all) =>
      Number(part) < Number(all) ? [`${isChange ? Number(all) - Number(part) : part}/${all}`] : [],
    ),
  )
}

const CHANGED =
  /\b(?:fell|fallen|dropped|declined|decreased|reduced|shrank) by\b|(?<!\p{L})(?:diminu|baiss|recul|rédui)\p{L}* (?:de|d[’'])/iu

const ROUGH =
  /\b(?:(?:more|less|fewer) than|over|nearly|almost|about|around|some|roughly)\s$|(?<!\p{L})(?:plus d[e’']|moins d[e’']|près d(?:e|es|u|[’'])|environ|presque|quelque)\s?$/iu

/** A noun that the sentence has one of and a passage has another number of. */
export function lostNumber(
  text: string,
  passages: readonly string[],
  language: 'en' | 'fr',
): { readonly start: number; readonly end: number; readonly said: string } | undefined {
  const one =
    language === 'en'
      ? /\b(?:one|a single|only one)\s+(?<noun>(?:\p{Ll}+\s)?\p{Ll}{4,})/giu
      : /(?<!\p{L})un(?:e)? seule?\s+(?<noun>(?:\p{Ll}+\s)?\p{Ll}{4,})/giu
  for (const match of text.matchAll(one)) {
    const noun = (match.groups?.noun ?? '').toLowerCase()
    if (/^(?:of|or|de|hundred|thousand|third|half|quarter)\b/u.test(noun)) continue
    const stem = noun.replace(/(?:ies|y|s)$/u, '')
    for (const passage of passages) {
      const lower = passage.toLowerCase()
      const counted = [...scaledFiguresOf(passage, language), ...figuresOf(passage, language)].find(
        ({ end, value }) => value !== '1' && lower.slice(end).trimStart().startsWith(stem),
      )
      if (counted !== undefined && !new RegExp(`\\b(?:one|a|an|each|single|un|une)\\s+${stem}`, 'iu').test(passage)) {
        return { start: match.index, end: match.index + match[0].length, said: counted.text }
      }
    }
  }
  return undefined
}
