import type { ReadBlock } from '../../../../shared/source/block.ts'
import { boxesOf } from './boxes.ts'
import { joinLines } from './join-lines.ts'
import type { PageTable, TableCell } from './tables.ts'

interface LastTable {
  readonly number: number
  readonly page: number
  readonly table: PageTable
  /** Rows of all its parts so far. */
  rows: number
}

/** Columns that begin within this many points are the same columns on the next page. */
const SAME_EDGE = 4

const haveSameColumns = (one: PageTable, other: PageTable): boolean =>
  one.edges.length === other.edges.length &&
  one.edges.every((edge, place) => Math.abs(edge - (other.edges[place] ?? 0)) <= SAME_EDGE)

const wordsOf = ({ lines }: TableCell): string => lines.map(({ text }) => text).join(' ')

const firstRow = (table: PageTable): string =>
  table.cells
    .filter(({ row }) => row === 0)
    .map(wordsOf)
    .join('\t')

/**
 * Turns tables into cells, numbered through the document.
 *
 * A table that begins a page where the last one ended the page before, in the same columns, goes on with it; its head,
 * said again, is left out.
 */
export function tableBlocks(
  vocabulary: ReadonlySet<string>,
): (table: PageTable, page: number, isNext: boolean) => ReadBlock[] {
  let last: LastTable | undefined
  let numbers = 0
  return (table, page, isNext) => {
    const goesOn = isNext && last !== undefined && last.page === page - 1 && haveSameColumns(last.table, table)
    const from: LastTable =
      goesOn && last !== undefined ? { ...last, page } : { number: numbers++, page, table, rows: 0 }
    const isHeadAgain = goesOn && firstRow(table) === firstRow(from.table) && table.rows > 1
    const cut = isHeadAgain ? 1 : 0
    const hasHead =
      !goesOn && table.cells.filter(({ row }) => row === 0).every(({ lines }) => lines.every((line) => line.isBold))
    const blocks = table.cells
      .filter(({ row }) => row >= cut)
      .map((cell): ReadBlock => {
        const { text, spans } = joinLines(cell.lines, vocabulary)
        return {
          kind: 'table-cell',
          text,
          page,
          boxes: boxesOf(cell.lines),
          ...(spans.length > 0 && { spans }),
          table: {
            table: from.number,
            row: from.rows + cell.row - cut,
            column: cell.column,
            ...(cell.rowSpan > 1 && { rowSpan: cell.rowSpan }),
            ...(cell.columnSpan > 1 && { columnSpan: cell.columnSpan }),
            ...(hasHead && cell.row === 0 && { isHeader: true }),
          },
        }
      })
    last = { ...from, rows: from.rows + table.rows - cut }
    return blocks
  }
}
