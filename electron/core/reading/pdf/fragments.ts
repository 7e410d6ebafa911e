import type { PageBox } from '../../../../shared/source/block.ts'

/** A piece of text as a PDF paints it, in points from the top left corner of the page as it is seen. */
export interface Fragment {
  readonly text: string
  readonly x: number
  /** Baseline. */
  readonly y: number
  readonly width: number
  readonly size: number
  readonly isRightToLeft: boolean
  readonly isBold: boolean
  /** Whether the PDF itself writes a space after it, however narrow it is set. */
  readonly endsWord: boolean
}

/** What pdf.js tells of a piece of text; `transform` is a 2-by-3 matrix. */
export interface TextItem {
  readonly str: string
  readonly dir: string
  readonly width: number
  readonly height: number
  readonly transform: readonly number[]
  readonly fontName: string
}

type Matrix = readonly [number, number, number, number, number, number]

const multiply = (a: Matrix, b: readonly number[]): Matrix => {
  const [p = 1, q = 0, r = 0, s = 1, t = 0, u = 0] = b
  return [
    a[0] * p + a[2] * q,
    a[1] * p + a[3] * q,
    a[0] * r + a[2] * s,
    a[1] * r + a[3] * s,
    a[0] * t + a[2] * u + a[4],
    a[1] * t + a[3] * u + a[5],
  ]
}

/** How most of the letters of a page run: a table set across an upright page runs upwards or downwards. */
type Turn = 'level' | 'upwards' | 'downwards'

function turnOf([a, b]: Matrix): Turn | undefined {
  if (Math.abs(b) <= Math.abs(a) * 0.2) return 'level'
  if (Math.abs(a) > Math.abs(b) * 0.2) return undefined
  return b < 0 ? 'upwards' : 'downwards'
}

/** Turns a page so that its letters run level. The size of the page turns with it. */
const TURNED: Readonly<Record<Turn, (width: number, height: number) => Matrix>> = {
  level: () => [1, 0, 0, 1, 0, 0],
  upwards: (_, height) => [0, 1, -1, 0, height, 0],
  downwards: (width) => [0, -1, 1, 0, 0, width],
}

function mainTurn(matrices: readonly (readonly [Matrix, string])[]): Turn {
  const letters = { level: 0, upwards: 0, downwards: 0 }
  for (const [matrix, text] of matrices) {
    const turn = turnOf(matrix)
    if (turn !== undefined) letters[turn] += text.trim().length
  }
  const [most] = Object.entries(letters).toSorted(([, one], [, other]) => other - one)
  return most !== undefined && most[1] > 0 && letters.level * 2 < most[1] ? (most[0] as Turn) : 'level'
}

/** Joined and positional forms of Latin and Arabic letters, as fonts have them. */
const FORMS = /[\uFB00-\uFB06\uFB50-\uFDFF\uFE70-\uFEFC]+/g

/** The letters that a reader types: a search for "confirm" finds it however its "fi" was set. */
const plainLetters = (text: string): string => text.replace(FORMS, (forms) => forms.normalize('NFKC'))

export interface PageFragments {
  readonly fragments: readonly Fragment[]
  /** Pieces that stand upright or aslant: watermarks, stamps, labels of charts. */
  readonly aslant: readonly string[]
  readonly turn: Turn
}

/**
 * Places the text of one page.
 *
 * @param page matrix from the PDF's own space to the page as seen, y downwards, and the size of the page
 */
export function placeFragments(
  items: readonly TextItem[],
  page: { readonly transform: Matrix; readonly width: number; readonly height: number },
  isBold: (font: string) => boolean,
): PageFragments {
  const placed = items.map((item) => [multiply(page.transform, item.transform), item.str] as const)
  const turn = mainTurn(placed)
  const turned = TURNED[turn](page.width, page.height)
  const fragments: Fragment[] = []
  const aslant: string[] = []
  for (const [index, item] of items.entries()) {
    const matrix = placed[index]?.[0]
    if (matrix === undefined) continue
    if (item.str.trim() === '') {
      const last = fragments.at(-1)
      if (item.str !== '' && last !== undefined) fragments[fragments.length - 1] = { ...last, endsWord: true }
      continue
    }
    const [a, b, c, d, x, y] = multiply(turned, matrix)
    const size = Math.hypot(c, d)
    if (size < 1) continue
    if (Math.abs(b) > Math.abs(a) * 0.2) {
      aslant.push(item.str)
      continue
    }
    fragments.push({
      text: plainLetters(item.str),
      x,
      y,
      width: item.width,
      size,
      isRightToLeft: item.dir === 'rtl',
      isBold: isBold(item.fontName),
      endsWord: false,
    })
  }
  return { fragments, aslant, turn }
}

/** The box of a line on the page as it is seen, from its box on the page that was turned to read it. */
export function boxBack({ page, left, top, right, bottom }: PageBox, turn: Exclude<Turn, 'level'>): PageBox {
  return turn === 'upwards'
    ? { page, left: top, right: bottom, top: 1000 - right, bottom: 1000 - left }
    : { page, left: 1000 - bottom, right: 1000 - top, top: left, bottom: right }
}
