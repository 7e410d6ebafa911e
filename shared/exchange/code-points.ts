import type { TextRange } from '../anchoring/selector.ts'

const isLow = (unit: number) => unit >= 0xdc00 && unit < 0xe000
const isHigh = (unit: number) => unit >= 0xd800 && unit < 0xdc00

/** Whether a text has a character beyond the first plane, so that code points and UTF-16 code units differ. */
const hasPairs = (text: string) => /[\ud800-\udbff][\udc00-\udfff]/.test(text)

/** Offsets in code points as offsets in UTF-16 code units; undefined where they name no stretch of the text. */
export function codeUnitRange({ start, end }: TextRange, text: string): TextRange | undefined {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end <= start) return undefined
  const range = hasPairs(text) ? { start: unitOf(start, text), end: unitOf(end, text) } : { start, end }
  return range.end > text.length || range.end <= range.start ? undefined : range
}

function unitOf(point: number, text: string): number {
  let unit = 0
  for (let left = point; left > 0; left -= 1) {
    if (unit >= text.length) return Number.POSITIVE_INFINITY
    unit += isHigh(text.charCodeAt(unit)) && isLow(text.charCodeAt(unit + 1)) ? 2 : 1
  }
  return unit
}

/** Counts code points: gives the offset in code points of an offset in UTF-16 code units. */
export function codePointsIn(text: string): (unit: number) => number {
  if (!hasPairs(text)) return (unit) => unit
  const pairs: number[] = []
  for (let at = 1; at < text.length; at += 1) {
    if (isLow(text.charCodeAt(at)) && isHigh(text.charCodeAt(at - 1))) pairs.push(at)
  }
  return (unit) => {
    let [low, high] = [0, pairs.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[middle] ?? 0) < unit) low = middle + 1
      else high = middle
    }
    return unit - low
  }
}
