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
      for (const style of childrenOf(parent, 'text:outline-style')) styles.set('', levelsOf(style))
    }
  }
  return styles
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
      return String(number)
  }
}

/** Counts the items of lists and headings. */
export interface OdfCounter {
  /** @param level from 1 @param startAt number that the item itself asks for */
  readonly next: (style: string, list: string, level: number, startAt?: number) => string
  /** Begins a list anew, or goes on with another one's numbers. */
  readonly begin: (list: string, goesOnWith: string | undefined) => void
}

export function odfCounter(styles: ListStyles): OdfCounter {
  const counters = new Map<string, (number | undefined)[]>()
  return {
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
