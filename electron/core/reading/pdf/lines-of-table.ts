import { boxOf, type Line } from './line-of.ts'

interface Recognised {
  readonly words: string[]
  readonly sure: number[]
  readonly x: number
  right: number
  top: number
  bottom: number
  readonly region: number
}

export interface RecognisedPage {
  readonly lines: readonly Line[]
  /** Lines that were more guessed than read, and left out: specks, pictures, handwriting. */
  readonly guessed: number
}

/** Tesseract's own certainty in percent; below it a line of print is noise. Print is read with 80 and more. */
const SURE_ENOUGH = 35

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)

/**
 * Lines of a page, from Tesseract's table: one word per row, numbered by block, paragraph and line, with its box.
 *
 * @param number of the page, from 1
 * @param dotsPerInch of the picture
 */
export function linesOfTable(table: string, number: number, dotsPerInch: number): RecognisedPage {
  const rows = new Map<string, Recognised>()
  const page = { number, width: 0, height: 0 }
  for (const row of table.split('\n').slice(1)) {
    const [level, , block, paragraph, line, , ...box] = row.split('\t')
    const [left = 0, top = 0, width = 0, height = 0] = box.slice(0, 4).map((all) => (Number(all) * 72) / dotsPerInch)
    const [sure, word] = [Number(box[4]), box[5]?.trim() ?? '']
    if (level === '1') Object.assign(page, { width, height })
    if (level !== '5' || word === '') continue
    const key = `${block} ${paragraph} ${line}`
    const known = rows.get(key)
    if (known) {
      known.words.push(word)
      known.sure.push(sure)
      known.right = Math.max(known.right, left + width)
      known.top = Math.min(known.top, top)
      known.bottom = Math.max(known.bottom, top + height)
    } else {
      const ends = { right: left + width, top, bottom: top + height }
      rows.set(key, { words: [word], sure: [sure], x: left, ...ends, region: Number(block) })
    }
  }
  const all = [...rows.values()]
  const read = all.filter(({ sure }) => mean(sure) >= SURE_ENOUGH)
  const lines = read.map(({ words, x, right, top, bottom, region }) => ({
    text: words.join(' '),
    notes: [],
    isBold: false,
    page: number,
    region,
    x,
    right,
    y: bottom,
    size: 12,
    height: page.height > 0 ? bottom / page.height : 0.5,
    box: { ...boxOf({ x, right, y: bottom, size: 0 }, page), top: boxOf({ x, right, y: top, size: 0 }, page).top },
  }))
  return { lines, guessed: all.length - read.length }
}
