import { textOf } from '../paper/inlines.ts'
import type { PaperTable } from '../paper/paper.ts'

/** Twips: text of tables is 11 points at most, and a cell keeps 90 free on either side beside its lines. */
const EM = 220
const AROUND = 200

/** An address, or a word so long that it is broken anyway, must not starve the columns beside it. */
const LONGEST_KEPT = 2700

/** Widths in twips that add up to `width` exactly: by weight, but no column narrower than its longest word if room is left. */
export function columnWidths({ columns, rows }: PaperTable, width: number): readonly number[] {
  const needs = columns.map(({ label }, at) => {
    const cells = rows.flatMap((row) => (row[at] ?? []).map(({ inlines }) => textOf(inlines)))
    return Math.max(...[textOf(label), ...cells].map(longestWord)) + AROUND
  })
  const enough = capped(needs, width)
  const shares = shared(
    columns.map(({ weight }) => weight),
    enough,
    width,
  )
  const widths = shares.map(Math.floor)
  const rest = width - widths.reduce((sum, each) => sum + each, 0)
  return widths.map((each, at) => (at === 0 ? each + rest : each))
}

/** Gives every column its share; those that need more get it first, and the others share what is left. */
function shared(weights: readonly number[], needs: readonly number[], width: number): readonly number[] {
  const isShort = weights.map(() => false)
  for (;;) {
    const left = needs.reduce((sum, need, at) => (isShort[at] ? sum - need : sum), width)
    const total = weights.reduce((sum, weight, at) => (isShort[at] ? sum : sum + weight), 0)
    const shares = weights.map((weight, at) => (isShort[at] ? (needs[at] ?? 0) : (left * weight) / total))
    const found = shares.map((share, at) => !isShort[at] && share < (needs[at] ?? 0))
    if (!found.includes(true) || weights.length === 1) return shares
    for (const [at, is] of found.entries()) if (is) isShort[at] = true
    if (!isShort.includes(false))
      return needs.map((need) => (need * width) / needs.reduce((sum, each) => sum + each, 0))
  }
}

/** What columns need where all of it fits; else the widest, an address or a word no line holds, give way alone. */
function capped(needs: readonly number[], width: number): readonly number[] {
  let left = width
  const ascending = [...needs].sort((a, b) => a - b)
  for (const [at, need] of ascending.entries()) {
    const even = left / (ascending.length - at)
    if (need > even) return needs.map((each) => Math.min(each, even))
    left -= need
  }
  return needs
}

/** Lines break at spaces, but not at those that hold words together, and behind hyphens and strokes. */
function longestWord(text: string): number {
  const words = text.split(/[ \t\n]+|(?<=[-–—/])/u).map(widthOf)
  return Math.max(0, ...words.filter((word) => word <= LONGEST_KEPT))
}

/** Wider than Arial's bold letters are on average: a letter too much room is no harm, one too little breaks the word. */
function widthOf(word: string): number {
  let ems = 0
  for (const letter of word) {
    if (/\p{M}/u.test(letter)) continue
    if (/[iljtfrI.,;:'’()|!\u00a0\u202f-]/u.test(letter)) ems += 0.34
    else ems += /[mwMW%@]/u.test(letter) ? 0.9 : /\p{Lu}/u.test(letter) ? 0.73 : 0.59
  }
  return Math.ceil(ems * EM)
}
