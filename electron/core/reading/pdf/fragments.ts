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

export interface PageFragments {
  readonly fragments: readonly Fragment[]
  /** Pieces that stand upright or aslant: watermarks, stamps, labels of charts. */
  readonly aslant: readonly string[]
}

/**
 * Places the text of one page.
 *
 * @param viewport matrix from the PDF's own space to the page as seen, y downwards
 */
export function placeFragments(
  items: readonly TextItem[],
  viewport: Matrix,
  isBold: (font: string) => boolean,
): PageFragments {
  const fragments: Fragment[] = []
  const aslant: string[] = []
  for (const item of items) {
    if (item.str.trim() === '') continue
    const [a, b, c, d, x, y] = multiply(viewport, item.transform)
    const size = Math.hypot(c, d)
    if (size < 1) continue
    if (Math.abs(b) > Math.abs(a) * 0.2) {
      aslant.push(item.str)
      continue
    }
    fragments.push({
      text: item.str,
      x,
      y,
      width: item.width,
      size,
      isRightToLeft: item.dir === 'rtl',
      isBold: isBold(item.fontName),
    })
  }
  return { fragments, aslant }
}
