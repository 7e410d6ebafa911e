import { formatNumber } from '../../word/read/number-format.ts'
import { childrenOf, descendantsOf, elementsOf, type XmlElement } from '../../word/read/xml.ts'
import { toLetters, toRoman } from '../numerals.ts'

/** One level of a list style (OpenDocument 1.3 Part 3, 16.32). */
interface OdfLevel {
  readonly format: string
  readonly prefix: string
  readonly suffix: string
  readonly start: number
  /** How many levels the number shows, its own included. */
  readonly shown: number
  readonly bullet?: string
  /** The whole number with its places, "%1%.%2%.": what newer programs write, and then it counts alone. */
  readonly template?: string
  /** Letters go on with "bb" and not "ab". */
  readonly isRepeated: boolean
}

export type ListStyles = ReadonlyMap<string, ReadonlyMap<number, OdfLevel>>

const whole = (value: string | undefined, otherwise: number): number => {
  const number = Number.parseInt(value ?? '', 10)
  return Number.isSafeInteger(number) ? number : otherwise
}

function levelsOf(style: XmlElement): ReadonlyMap<number, OdfLevel> {
  const levels = new Map<number, OdfLevel>()
  for (const { name, attributes } of elementsOf(style)) {
    if (!/^text:(?:list|outline)-level-style/.test(name)) continue
    const isBullet = name.endsWith('-bullet') || name.endsWith('-image')
    levels.set(whole(attributes['text:level'], 1), {
      format: attributes['style:num-format'] ?? '',
      prefix: attributes['style:num-prefix'] ?? '',
      suffix: attributes['style:num-suffix'] ?? '',
      start: whole(attributes['text:start-value'], 1),
      shown: whole(attributes['text:display-levels'], 1),
      isRepeated: attributes['style:num-letter-sync'] === 'true',
      ...(attributes['loext:num-list-format'] ? { template: attributes['loext:num-list-format'] } : {}),
      ...(isBullet ? { bullet: (attributes['text:bullet-char'] ?? '•').replace(/[\uE000-\uF8FF]/g, '•') } : {}),
    })
  }
  return levels
}

/** List styles by name; the numbering of headings stands under the empty name. */
export function readListStyles(roots: readonly (XmlElement | undefined)[]): ListStyles {
  const styles = new Map<string, ReadonlyMap<number, OdfLevel>>()
  for (const root of roots) {
    for (const style of descendantsOf(root, 'text:list-style')) {
      styles.set(style.attributes['style:name'] ?? '?', levelsOf(style))
    }
    for (const parent of elementsOf(root)) {
      for (const style of childrenOf(parent, 'text:outline-style')) {
        const outline = levelsOf(style)
        styles.set('', outline)
        styles.set(style.attributes['style:name'] ?? 'Outline', outline)
      }
    }
  }
  return styles
}

/** Formats that are written as a sample of the count, to the names of Word's. */
const SAMPLES: readonly (readonly [RegExp, string])[] = [
  [/^①/, 'decimalEnclosedCircle'],
  [/^α/, 'α, β, γ, ...'],
  [/^Α/, 'Α, Β, Γ, ...'],
  [/^א, י/, 'hebrew1'],
  [/^א/, 'hebrew2'],
  [/^أ, ب, ت/, 'arabicAlpha'],
  [/^أ/, 'arabicAbjad'],
  [/^ก/, 'thaiLetters'],
  [/^壹, 贰/, 'chineseLegalSimplified'],
  [/^壹/, 'ideographLegalTraditional'],
  [/^壱/, 'japaneseLegal'],
  [/^一/, 'chineseCounting'],
  [/^甲/, 'ideographTraditional'],
  [/^子/, 'ideographZodiac'],
  [/^ア/, 'aiueoFullWidth'],
  [/^イ/, 'irohaFullWidth'],
  [/^ｱ/, 'aiueo'],
  [/^ｲ/, 'iroha'],
  [/^일/, 'koreanDigital'],
  [/^가/, 'ganada'],
  [/^ㄱ/, 'chosung'],
  [/^А/, 'russianUpper'],
  [/^а/, 'russianLower'],
  [/^1st/, 'ordinal'],
  [/^First/, 'ordinalText'],
  [/^One/, 'cardinalText'],
]

function sampled(number: number, format: string): string {
  const zeros = /^(0+)1/.exec(format)?.[1]
  if (zeros) return String(number).padStart(zeros.length + 1, '0')
  const named = SAMPLES.find(([sample]) => sample.test(format))?.[1]
  return named === undefined ? String(number) : formatNumber(number, named, 'en')
}

function figure(number: number, { format, isRepeated }: OdfLevel): string {
  switch (format) {
    case '1':
      return String(number)
    case 'a':
      return isRepeated
        ? String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26))
        : toLetters(number)
    case 'A':
      return toLetters(number).toUpperCase()
    case 'i':
      return toRoman(number).toLowerCase()
    case 'I':
      return toRoman(number)
    case '':
      return ''
    default:
      return sampled(number, format)
  }
}

/** Counts the items of lists and headings. */
export interface OdfCounter {
  /** @param level from 1 @param startAt number that the item itself asks for */
  readonly next: (style: string, list: string, level: number, startAt?: number) => string
  /** Whether a list style is that of the headings: its items are counted with them. */
  readonly isOutline: (style: string) => boolean
  /** Begins a list anew, or goes on with another one's numbers. */
  readonly begin: (list: string, goesOnWith: string | undefined) => void
}

export function odfCounter(styles: ListStyles): OdfCounter {
  const counters = new Map<string, (number | undefined)[]>()
  return {
    isOutline: (style) => style !== '' && styles.has(style) && styles.get(style) === styles.get(''),
    begin(list, goesOnWith) {
      const known = goesOnWith === undefined ? undefined : counters.get(goesOnWith)
      counters.set(list, known ?? [])
    },
    next(style, list, level, startAt) {
      const levels = styles.get(style)
      const own = levels?.get(level)
      const values = counters.get(list) ?? []
      counters.set(list, values)
      values[level] = startAt ?? (values[level] ?? (own?.start ?? 1) - 1) + 1
      values.length = level + 1
      if (!own) return ''
      if (own.bullet !== undefined) return own.bullet
      if (own.format === '') return `${own.prefix}${own.suffix}`.trim()
      if (own.template !== undefined) {
        return own.template
          .replace(/%(\d{1,2})%/g, (_, place: string) => {
            const at = Number(place)
            const above = levels?.get(at)
            values[at] ??= above?.start ?? 1
            return above && at <= level ? figure(values[at] ?? 1, above) : ''
          })
          .trim()
      }
      const shown: string[] = []
      for (let at = Math.max(1, level - own.shown + 1); at <= level; at++) {
        const above = levels?.get(at)
        values[at] ??= above?.start ?? 1
        if (above && above.format !== '' && above.bullet === undefined) shown.push(figure(values[at] ?? 1, above))
      }
      return `${own.prefix}${shown.join('.')}${own.suffix}`.trim()
    },
  }
}
