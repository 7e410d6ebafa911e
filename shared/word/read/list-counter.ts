import { formatNumber } from './number-format.ts'
import type { ListLevel, NumberedList } from './numbering.ts'

/** Counts numbered paragraphs in reading order and renders their numbers as Word shows them. */
export interface ListCounter {
  /** @returns the number or sign before the paragraph ("6.", "(b)", "•"), empty when the level shows none */
  readonly next: (list: NumberedList, listId: string, level: number) => string
}

interface Counters {
  /** Number last given on each level; undefined where it starts anew. */
  readonly values: (number | undefined)[]
}

/** Whether using level `used` makes `level` start anew (ECMA-376 Part 1, 17.9.10). */
function restarts(level: ListLevel | undefined, index: number, used: number): boolean {
  if (used >= index) return false
  if (level?.restart === undefined) return true
  return level.restart > 0 && used < level.restart
}

/** Where a level starts and starts anew: at the list's own start, else at the definition's. */
const startOf = (list: NumberedList, index: number): number =>
  list.startOverrides.get(index) ?? list.levels[index]?.start ?? 1

const PLACE = /%([1-9])/g

function render(levels: NumberedList['levels'], values: Counters['values'], index: number, language: string): string {
  const level = levels[index]
  if (!level) return ''
  if (level.format === 'bullet') return letterBullet(bulletSign(level.text))
  const number = level.text.replace(PLACE, (_, place: string) => {
    const at = Number(place) - 1
    // A level below the paragraph's own has no number yet: Word shows nothing for it.
    const shown = levels[at]
    if (!shown || at > index || shown.format === 'bullet') return ''
    const format = level.isLegal && shown.format !== 'none' ? legalFormat(shown.format) : shown.format
    return formatNumber(values[at] ?? shown.start, format, language)
  })
  return bulletSign(number)
}

/** Legal numbering turns letters and numerals into figures, but keeps leading zeros. */
const legalFormat = (format: string): string => (format === 'decimalZero' ? format : 'decimal')

/** Signs of the Symbol and Wingdings fonts stand at private code points and show as a box without those fonts. */
const bulletSign = (text: string): string =>
  text
    .replace(/[\uE000-\uF8FF]/gu, '•')
    .replaceAll('\u00AD', '-')
    .trim()

/** A letter that a bullet is written with is a sign of its font: Word's own "o" of Courier is a ring, no fifteenth point. */
const letterBullet = (sign: string): string => (sign === 'o' ? '◦' : /^[\p{L}\p{N}]$/u.test(sign) ? '•' : sign)

/**
 * @param language BCP 47 tag of the document, for numbers written as words
 */
export function listCounter(language: string): ListCounter {
  const counters = new Map<string, Counters>()
  const started = new Set<string>()
  return {
    next(list, listId, index) {
      const level = list.levels[index]
      if (!level) return ''
      const known = counters.get(list.definition)
      const { values } = known ?? { values: [] }
      if (!known) counters.set(list.definition, { values })
      // The first paragraph of a list with a start of its own restarts the counters it shares (17.9.26).
      const key = `${listId} ${index}`
      if (list.startOverrides.has(index) && !started.has(key)) {
        values[index] = undefined
        for (let below = index + 1; below < 9; below++) values[below] = undefined
      }
      started.add(key)
      values[index] = (values[index] ?? startOf(list, index) - 1) + 1
      for (let above = 0; above < index; above++) values[above] ??= startOf(list, above)
      for (let below = index + 1; below < 9; below++) {
        if (restarts(list.levels[below], below, index)) values[below] = undefined
      }
      return render(list.levels, values, index, language)
    },
  }
}
