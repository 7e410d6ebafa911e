import { remember } from './remember.ts'

/** A share written in words; `value` is "2/3". Offsets count within the text. */
export interface Fraction {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly value: string
}

const SHARES = {
  en: /\b(?<count>a|one|two|three|four|five|seven|nine)[\s-](?<part>thirds?|quarters?|fifths?|sixths?|eighths?|tenths?)\b(?!\s+(?:of\s+)?(?:19|20)\d\d)/giu,
  fr: /(?<!\p{L})(?<count>un|le|les deux|les trois|les quatre|deux|trois|quatre|cinq|sept|neuf)\s(?<part>tiers|quarts?|cinquièmes?|sixièmes?|huitièmes?|dixièmes?)(?!\p{L})/giu,
} as const

const COUNTS: Readonly<Record<string, number>> = {
  ...{ a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, seven: 7, nine: 9 },
  ...{ un: 1, le: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, sept: 7, neuf: 9 },
}
const PARTS: Readonly<Record<string, number>> = {
  ...{ third: 3, quarter: 4, fifth: 5, sixth: 6, eighth: 8, tenth: 10 },
  ...{ tier: 3, quart: 4, cinquième: 5, sixième: 6, huitième: 8, dixième: 10 },
}

/** A quarter of a year is no share: what goes before it decides. */
const CALENDAR = /\b(?:first|second|third|fourth|each|every|per|last|next)\s+$/iu

/** "Four in ten", "quatre sur dix". */
const OUT_OF = {
  en: /\b(?<count>one|two|three|four|five|six|seven|eight|nine)\s(?:in|out of)\s(?<part>two|three|four|five|ten)\b/giu,
  fr: /(?<!\p{L})(?<count>une?|deux|trois|quatre|cinq|six|sept|huit|neuf)\s(?:[\p{Ll}’]+\s)?sur\s(?<part>deux|trois|quatre|cinq|dix)(?!\p{L})/giu,
} as const
const NUMBERS: Readonly<Record<string, number>> = {
  ...{ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 },
  ...{ un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, sept: 7, huit: 8, neuf: 9, dix: 10 },
}

/** "A third", "two-thirds", "les trois cinquièmes". */
export const fractionsOf = remember((text, language): readonly Fraction[] => {
  const ratios = [...text.matchAll(OUT_OF[language])].flatMap((match) => {
    const count = NUMBERS[(match.groups?.count ?? '').toLowerCase()] ?? 0
    const part = NUMBERS[(match.groups?.part ?? '').toLowerCase()] ?? 0
    if (count >= part) return []
    return [{ start: match.index, end: match.index + match[0].length, text: match[0], value: `${count}/${part}` }]
  })
  const shares = [...text.matchAll(SHARES[language])].flatMap((match) => {
    if (CALENDAR.test(text.slice(0, match.index))) return []
    const count = COUNTS[(match.groups?.count ?? '').toLowerCase().replace(/^les /u, '')]
    const part = PARTS[(match.groups?.part ?? '').toLowerCase().replace(/s$/u, '')]
    if (count === undefined || part === undefined || count >= part) return []
    return [{ start: match.index, end: match.index + match[0].length, text: match[0], value: `${count}/${part}` }]
  })
  return [...ratios, ...shares]
})

/** How far a percentage may be from the share it is written for, in points: a third is 33 %. */
const ROUNDING = 0.7

/** The same for "more than four in ten". */
const ROUGHLY = 5

/** Whether a value in a passage says the same share: the same fraction, or its percentage. */
export function sameShare(fraction: string, known: string, isRough = false): boolean {
  if (known === fraction) return true
  const percent = known.endsWith('%') ? Number(known.slice(0, -1)) : shareOf(known) * 100
  return Math.abs(shareOf(fraction) * 100 - percent) < (isRough ? ROUGHLY : ROUNDING)
}

const shareOf = (fraction: string): number => {
  const [count = '0', part = '1'] = fraction.split('/')
  return Number(count) / Number(part)
}
