import { OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A straight line on a page, level or upright, in points from the top left corner of the page as it is seen. */
export interface Rule {
  readonly isLevel: boolean
  /** Distance from the top (level) or from the left (upright). */
  readonly at: number
  readonly from: number
  readonly to: number
}

type Matrix = readonly [number, number, number, number, number, number]

const times = (a: Matrix, b: readonly unknown[]): Matrix => {
  const [p, q, r, s, t, u] = [0, 1, 2, 3, 4, 5].map((place) => Number(b[place] ?? 0)) as unknown as Matrix
  return [
    a[0] * p + a[2] * q,
    a[1] * p + a[3] * q,
    a[0] * r + a[2] * s,
    a[1] * r + a[3] * s,
    a[0] * t + a[2] * u + a[4],
    a[1] * t + a[3] * u + a[5],
  ]
}

/** A filled stretch no thicker than this is drawn as a line; a rule of 3 points is the thickest in print. */
const THICKEST = 3.5
/** A shorter stroke is a letter, a dash or a tick of a chart. */
const SHORTEST = 6
/** A page with more lines is a drawing: none of them is taken for a table. */
const MOST = 3000

/** What pdf.js names the parts of a path: its own `DrawOPS`, which it does not hand out. */
const PATH = { move: 0, line: 1, curve: 2, quadratic: 3, close: 4 } as const
const NUMBERS: Readonly<Record<number, number>> = { 0: 2, 1: 2, 2: 6, 3: 4, 4: 0 }

type Point = readonly [number, number]

/** The straight runs of a path, in the space it is written in; a curve ends a run. */
function runsOf(path: ArrayLike<number>): [Point, Point][] {
  const runs: [Point, Point][] = []
  let start: Point = [0, 0]
  let last: Point = [0, 0]
  for (let at = 0; at < path.length && runs.length < MOST; ) {
    const part = path[at] ?? -1
    const count = NUMBERS[part]
    if (count === undefined) break
    const end: Point = count === 0 ? start : [path[at + count - 1] ?? 0, path[at + count] ?? 0]
    if (part === PATH.line || part === PATH.close) runs.push([last, end])
    if (part === PATH.move) start = end
    last = end
    at += count + 1
  }
  return runs
}

const STROKED: ReadonlySet<number> = new Set([
  ...[OPS.stroke, OPS.closeStroke, OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke, OPS.closeEOFillStroke],
])
const FILLED: ReadonlySet<number> = new Set([OPS.fill, OPS.eoFill])

function ruleOf(one: Point, other: Point): Rule | undefined {
  const [width, height] = [Math.abs(one[0] - other[0]), Math.abs(one[1] - other[1])]
  if (height <= 1 && width >= SHORTEST)
    return {
      isLevel: true,
      at: (one[1] + other[1]) / 2,
      from: Math.min(one[0], other[0]),
      to: Math.max(one[0], other[0]),
    }
  if (width <= 1 && height >= SHORTEST)
    return {
      isLevel: false,
      at: (one[0] + other[0]) / 2,
      from: Math.min(one[1], other[1]),
      to: Math.max(one[1], other[1]),
    }
  return undefined
}

/** A thin filled box is a line. */
function ruleOfBox(points: readonly Point[]): Rule | undefined {
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  if (bottom - top <= THICKEST && right - left >= SHORTEST)
    return ruleOf([left, (top + bottom) / 2], [right, (top + bottom) / 2])
  if (right - left <= THICKEST && bottom - top >= SHORTEST)
    return ruleOf([(left + right) / 2, top], [(left + right) / 2, bottom])
  return undefined
}

/**
 * The level and upright lines that a page draws: the rules of its tables, among others.
 *
 * @param viewport matrix from the PDF's own space to the page as seen
 */
export async function rulesOf(page: PDFPageProxy, viewport: readonly number[]): Promise<Rule[]> {
  const { fnArray, argsArray } = await page.getOperatorList()
  const rules: Rule[] = []
  let matrix = times([1, 0, 0, 1, 0, 0], viewport)
  const kept: Matrix[] = []
  const keep = () => kept.push(matrix)
  const back = () => {
    matrix = kept.pop() ?? matrix
  }
  for (const [index, each] of fnArray.entries()) {
    const given: readonly unknown[] = Array.isArray(argsArray[index]) ? argsArray[index] : []
    if (each === OPS.save) keep()
    else if (each === OPS.restore || each === OPS.paintFormXObjectEnd) back()
    else if (each === OPS.transform) matrix = times(matrix, given)
    else if (each === OPS.paintFormXObjectBegin) {
      keep()
      if (Array.isArray(given[0])) matrix = times(matrix, given[0])
    } else if (each === OPS.constructPath && rules.length < MOST) {
      const [use, data] = given as readonly [number, readonly (ArrayLike<number> | null)[] | undefined]
      const path = data?.[0]
      if (path === null || path === undefined || typeof path !== 'object') continue
      const seen = ([x, y]: Point): Point => {
        const [, , , , px, py] = times(matrix, [1, 0, 0, 1, x, y])
        return [px, py]
      }
      const runs = runsOf(path).map(([from, to]) => [seen(from), seen(to)] as const)
      const found = STROKED.has(use)
        ? runs.map(([from, to]) => ruleOf(from, to))
        : FILLED.has(use) && runs.length > 0
          ? boxesIn(runs).map(ruleOfBox)
          : []
      rules.push(...found.filter((rule) => rule !== undefined))
    }
  }
  return rules.length < MOST ? rules : []
}

/** The corners of each closed figure of a path: runs that follow each other. */
function boxesIn(runs: readonly (readonly [Point, Point])[]): Point[][] {
  const boxes: Point[][] = []
  let last: Point | undefined
  for (const [from, to] of runs) {
    const goesOn = last !== undefined && last[0] === from[0] && last[1] === from[1]
    if (goesOn) boxes.at(-1)?.push(to)
    else boxes.push([from, to])
    last = to
  }
  return boxes
}
