import type { Rule } from './rules.ts'

/** A cell of a ruled table, in rows and columns from 0, and where it is on the page, in points. */
export interface GridCell {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export interface Grid {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  /** Where its columns begin and the last one ends. */
  readonly edges: readonly number[]
  readonly rows: number
  readonly cells: readonly GridCell[]
}

/** Lines that miss each other by less are drawn to meet. */
const NEAR = 3
/** Rows and columns smaller than this hold no letter. */
const LEAST = 5
/** A table of a legal text has fewer; a chart or a form of boxes for letters has more. */
const MOST_COLUMNS = 40
const MOST_ROWS = 300

const touches = (one: Rule, other: Rule): boolean =>
  one.isLevel === other.isLevel
    ? Math.abs(one.at - other.at) <= NEAR && one.from <= other.to + NEAR && other.from <= one.to + NEAR
    : one.at >= other.from - NEAR &&
      one.at <= other.to + NEAR &&
      other.at >= one.from - NEAR &&
      other.at <= one.to + NEAR

/** Lines that meet, directly or through others. */
function meeting(rules: readonly Rule[]): Rule[][] {
  const groups: Rule[][] = []
  for (const rule of rules) {
    const mine = groups.filter((group) => group.some((each) => touches(each, rule)))
    const [first] = mine
    if (first === undefined) {
      groups.push([rule])
      continue
    }
    first.push(rule)
    for (const other of mine.slice(1)) {
      first.push(...other)
      groups.splice(groups.indexOf(other), 1)
    }
  }
  return groups
}

/** Distinct places, those nearer than a letter taken together. */
function places(all: readonly number[]): number[] {
  const found: number[] = []
  for (const each of all.toSorted((a, b) => a - b)) {
    if (found.length === 0 || each - (found.at(-1) ?? 0) > LEAST) found.push(each)
  }
  return found
}

/** Whether lines run along a place for most of a stretch. */
function isRuled(rules: readonly Rule[], at: number, from: number, to: number): boolean {
  const along = rules.filter((rule) => Math.abs(rule.at - at) <= LEAST && rule.to > from && rule.from < to)
  const covered = along.reduce((sum, rule) => sum + Math.min(rule.to, to) - Math.max(rule.from, from), 0)
  return covered >= (to - from) * 0.6
}

function gridOf(rules: readonly Rule[]): Grid | undefined {
  const level = rules.filter((rule) => rule.isLevel)
  const upright = rules.filter((rule) => !rule.isLevel)
  const xs = places(upright.map(({ at }) => at))
  const ys = places(level.map(({ at }) => at))
  const [columns, rows] = [xs.length - 1, ys.length - 1]
  if (columns < 2 || rows < 2 || columns > MOST_COLUMNS || rows > MOST_ROWS) return undefined
  const x = (place: number) => xs[place] ?? 0
  const y = (place: number) => ys[place] ?? 0
  const isTaken = new Set<string>()
  const cells: GridCell[] = []
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (isTaken.has(`${row} ${column}`)) continue
      let columnSpan = 1
      while (column + columnSpan < columns && !isRuled(upright, x(column + columnSpan), y(row), y(row + 1)))
        columnSpan++
      let rowSpan = 1
      while (row + rowSpan < rows && !isRuled(level, y(row + rowSpan), x(column), x(column + columnSpan))) rowSpan++
      for (let down = 0; down < rowSpan; down++) {
        for (let across = 0; across < columnSpan; across++) isTaken.add(`${row + down} ${column + across}`)
      }
      cells.push({
        ...{ row, column, rowSpan, columnSpan },
        ...{ left: x(column), right: x(column + columnSpan), top: y(row), bottom: y(row + rowSpan) },
      })
    }
  }
  // A frame around a page or a chart has lines that meet, but hardly any cells.
  if (cells.length < 4) return undefined
  return { left: x(0), right: x(columns), top: y(0), bottom: y(rows), edges: xs, rows, cells }
}

/** The ruled tables of a page, from the top down. One within a cell of another is left to that cell. */
export function gridsOf(rules: readonly Rule[]): Grid[] {
  const grids = meeting(rules)
    .map(gridOf)
    .filter((grid) => grid !== undefined)
    .toSorted((a, b) => a.top - b.top)
  return grids.filter(
    (grid) =>
      !grids.some(
        (other) =>
          other !== grid &&
          other.left <= grid.left + NEAR &&
          other.right >= grid.right - NEAR &&
          other.top <= grid.top + NEAR &&
          other.bottom >= grid.bottom - NEAR,
      ),
  )
}
