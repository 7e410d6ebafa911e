import { attribute, elementsUnder, type HtmlElement, isElement, textUnder } from './html-tree.ts'

/** Browsers take at most 1,000 columns from one colspan; more is an attack or a slip. */
const MOST_COLUMNS = 1000

export interface HtmlCell {
  readonly element: HtmlElement
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  readonly isHeader: boolean
}

/** Rows of a table itself, not of tables inside it. */
export function rowsOf(table: HtmlElement): HtmlElement[] {
  const rows: HtmlElement[] = []
  for (const part of table.childNodes) {
    if (!isElement(part)) continue
    if (part.tagName === 'tr') rows.push(part)
    else if (/^(?:thead|tbody|tfoot)$/.test(part.tagName)) {
      for (const row of part.childNodes) if (isElement(row) && row.tagName === 'tr') rows.push(row)
    }
  }
  return rows
}

export const cellsOf = (row: HtmlElement): HtmlElement[] =>
  row.childNodes.filter(
    (node): node is HtmlElement => isElement(node) && (node.tagName === 'td' || node.tagName === 'th'),
  )

const span = (cell: HtmlElement, name: string, most: number): number => {
  const value = Number.parseInt(attribute(cell, name) ?? '1', 10)
  return Number.isSafeInteger(value) && value > 0 ? Math.min(value, most) : 1
}

/** Cells with their places: a cell that spans rows takes its columns in the rows below as well. */
export function placeCells(table: HtmlElement): HtmlCell[] {
  const rows = rowsOf(table)
  const cells: HtmlCell[] = []
  /** Column to first row that is free again. */
  const takenUntil: number[] = []
  rows.forEach((row, rowIndex) => {
    let column = 0
    for (const element of cellsOf(row)) {
      while ((takenUntil[column] ?? 0) > rowIndex) column++
      const columnSpan = span(element, 'colspan', MOST_COLUMNS)
      const rowSpan = span(element, 'rowspan', rows.length - rowIndex)
      for (let at = column; at < column + columnSpan; at++) takenUntil[at] = rowIndex + rowSpan
      const isHeader = element.tagName === 'th' || row.parentNode?.nodeName === 'thead'
      cells.push({ element, row: rowIndex, column, rowSpan, columnSpan, isHeader })
      column += columnSpan
    }
  })
  return cells
}

const POINT = /^(?:\(?[\p{L}\p{N}]{1,5}[).]{1,2}|\d+(?:\.\d+)+|[—–•·-])$/u

/** Text of the first cell when a row is "(a) | text": the way legal databases set their points. */
export function pointOf(row: HtmlElement): string | undefined {
  const cells = cellsOf(row)
  const [first, second] = cells
  if (cells.length !== 2 || !first || !second) return undefined
  const label = textUnder(first.childNodes).trim()
  return POINT.test(label) && textUnder(second.childNodes).trim() !== '' ? label : undefined
}

export type TablePurpose = 'cells' | 'points' | 'layout'

const purposes = new WeakMap<HtmlElement, TablePurpose>()

/** Whether a table holds a table, numbered points, or only the layout of a page. Asked for every row, judged once. */
export function purposeOfTable(table: HtmlElement): TablePurpose {
  const purpose = purposes.get(table) ?? judgeTable(table)
  purposes.set(table, purpose)
  return purpose
}

function judgeTable(table: HtmlElement): TablePurpose {
  if (/^(?:presentation|none)$/i.test(attribute(table, 'role') ?? '')) return 'layout'
  const rows = rowsOf(table)
  if (rows.length === 0) return 'layout'
  if (rows.every((row) => pointOf(row) !== undefined)) return 'points'
  let hasHeader = false
  let hasTable = false
  let blocks = 0
  for (const { tagName } of elementsUnder(table.childNodes)) {
    if (tagName === 'th' || tagName === 'caption') hasHeader = true
    else if (tagName === 'table') hasTable = true
    else if (/^(?:h[1-6]|ul|ol|article|section|form|blockquote)$/.test(tagName)) blocks += 1
  }
  const widest = Math.max(...rows.map((row) => cellsOf(row).length))
  if (widest < 2) return 'layout'
  // A table inside another is most often the layout of a page, unless the outer one says what its columns are.
  const [first] = rows
  const isHeaded =
    first !== undefined && cellsOf(first).length > 1 && cellsOf(first).every(({ tagName }) => tagName === 'th')
  if (hasTable && !isHeaded) return 'layout'
  if (hasHeader) return 'cells'
  const longest = Math.max(...rows.flatMap(cellsOf).map((cell) => textUnder(cell.childNodes).trim().length))
  return blocks > 2 || longest > 2500 ? 'layout' : 'cells'
}
