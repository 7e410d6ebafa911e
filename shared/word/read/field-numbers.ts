import { formatNumber } from './number-format.ts'

/** Where a field stands: outline level of its paragraph (1 to 9, 0 for body text) and its place in a list, if any. */
export interface FieldPlace {
  readonly headingLevel: number
  /** Level of the numbered paragraph that holds the field, from 0. */
  readonly listLevel?: number
}

/** Numbers of fields that store none and are counted by Word each time it shows them (ECMA-376 Part 1, 17.16.5). */
export interface FieldNumbers {
  /** @returns the number, or undefined for a field that is no number */
  readonly next: (instruction: string, place: FieldPlace, language: string) => string | undefined
  /** A numbered paragraph begins: LISTNUM counts anew below it. */
  readonly beginParagraph: () => void
}

type Look = readonly [format: string, before: string, after: string]

const OUTLINE: readonly Look[] = [
  ['upperRoman', '', '.'],
  ['upperLetter', '', '.'],
  ['decimal', '', '.'],
  ['lowerLetter', '', ')'],
  ['decimal', '(', ')'],
  ['lowerLetter', '(', ')'],
  ['lowerRoman', '(', ')'],
  ['lowerLetter', '(', ')'],
  ['lowerRoman', '(', ')'],
]

/** Word's NumberDefault: 1) a) i) (1) (a) (i) 1. a. i. */
const NUMBERED: readonly Look[] = ['', '(', '.'].flatMap((bracket) =>
  ['decimal', 'lowerLetter', 'lowerRoman'].map(
    (format): Look => [format, bracket === '(' ? '(' : '', bracket === '.' ? '.' : ')'],
  ),
)

/** `\* ROMAN` and the like, to the name of a number format. */
const GENERAL: readonly (readonly [RegExp, string])[] = [
  [/\\\*\s*ROMAN\b/, 'upperRoman'],
  [/\\\*\s*roman\b/i, 'lowerRoman'],
  [/\\\*\s*ALPHABETIC\b/, 'upperLetter'],
  [/\\\*\s*alphabetic\b/i, 'lowerLetter'],
  [/\\\*\s*CardText\b/i, 'cardinalText'],
  [/\\\*\s*OrdText\b/i, 'ordinalText'],
  [/\\\*\s*Ordinal\b/i, 'ordinal'],
]

const switchOf = (instruction: string, letter: string): number | undefined => {
  const value = new RegExp(`\\\\${letter}\\s*"?(\\d{1,5})`, 'i').exec(instruction)?.[1]
  return value === undefined ? undefined : Number(value)
}

const shown = (number: number, [format, before, after]: Look, language: string): string =>
  `${before}${formatNumber(number, format, language)}${after}`

/** Counts on one level, and begins the levels below it anew. */
function count(counts: number[], level: number): number {
  counts[level] = (counts[level] ?? 0) + 1
  counts.length = level + 1
  return counts[level] ?? 1
}

export function fieldNumbers(): FieldNumbers {
  /** Body text stands below every heading. */
  const BODY = 10
  const paragraphs: number[] = []
  const lists = new Map<string, number[]>()
  const sequences = new Map<string, number>()

  const autonum = (kind: string, instruction: string, { headingLevel }: FieldPlace, language: string): string => {
    const number = count(paragraphs, headingLevel === 0 ? BODY : headingLevel)
    if (kind === 'AUTONUMLGL') {
      const numbers = paragraphs.filter((each) => each > 0)
      return `${numbers.join('.')}${/\\e\b/i.test(instruction) ? '' : '.'}`
    }
    const outline = OUTLINE[Math.max(0, headingLevel - 1)]
    return kind === 'AUTONUMOUT' && outline ? shown(number, outline, language) : `${number}.`
  }

  const listnum = (instruction: string, { listLevel }: FieldPlace, language: string): string => {
    const name = /^LISTNUM\s+"?([\p{L}_][\p{L}\p{N}_]*)/iu.exec(instruction)?.[1] ?? 'NumberDefault'
    const counts = lists.get(name) ?? []
    lists.set(name, counts)
    const below = listLevel === undefined ? 0 : listLevel + 1
    const level = Math.min(8, Math.max(0, (switchOf(instruction, 'l') ?? below + 1) - 1))
    const start = switchOf(instruction, 's')
    if (start !== undefined) counts[level] = start - 1
    const number = count(counts, level)
    if (/^legal/i.test(name)) {
      const numbers = Array.from({ length: level + 1 }, (_, at) => counts[at] ?? 1)
      return `${numbers.join('.')}.`
    }
    const look = (/^outline/i.test(name) ? OUTLINE : NUMBERED)[level]
    return look ? shown(number, look, language) : String(number)
  }

  const sequence = (instruction: string, language: string): string => {
    const name = /^SEQ\s+"?([^\s"\\]+)/i.exec(instruction)?.[1] ?? ''
    const reset = switchOf(instruction, 'r')
    const repeats = /\\c\b/i.test(instruction)
    const number = reset ?? (sequences.get(name) ?? 0) + (repeats ? 0 : 1)
    sequences.set(name, number)
    if (/\\h\b/i.test(instruction)) return ''
    return formatNumber(number, GENERAL.find(([pattern]) => pattern.test(instruction))?.[1] ?? 'decimal', language)
  }

  return {
    next(instruction, place, language) {
      const kind = /^[A-Z]+/.exec(instruction.toUpperCase())?.[0] ?? ''
      if (/^AUTONUM(?:LGL|OUT)?$/.test(kind)) return autonum(kind, instruction, place, language)
      if (kind === 'LISTNUM') return listnum(instruction, place, language)
      return kind === 'SEQ' ? sequence(instruction, language) : undefined
    },
    beginParagraph() {
      lists.delete('NumberDefault')
    },
  }
}
