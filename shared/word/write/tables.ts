import {
  Bookmark,
  BorderStyle,
  HeightRule,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  type Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx'
import type { PaperTable } from '../paper/paper.ts'
import { columnWidths } from './column-widths.ts'
import { DescribedTable } from './described-table.ts'
import type { Drawing } from './drawing.ts'
import { complexField } from './fields.ts'
import { twips } from './page.ts'
import { content, drawParagraph } from './paragraphs.ts'
import { runs } from './runs.ts'

/** Rows up to which a table stays on one page: a block for signatures parted from its last line is filled in wrongly. */
const KEPT_TOGETHER = 6

/** Ground of header rows; a table in a house's own style leaves it to that. */
export const HEADER_GROUND = 'E8ECF2'

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '7A869A' } as const

/**
 * A table with its numbered caption above it.
 *
 * The header row repeats on every page, no row breaks across two (rule 11), and no short table either. Widths are given
 * three times, to the table, the grid and the cells, because Word, LibreOffice and Pages each trust another one.
 */
export function drawTable(
  table: PaperTable,
  number: number,
  width: number,
  drawing: Drawing,
): readonly (Paragraph | Table)[] {
  const widths = columnWidths(table, width)
  const height =
    table.rowHeightCm === undefined ? {} : { height: { value: twips(table.rowHeightCm), rule: HeightRule.ATLEAST } }
  const cellOf = (children: Paragraph[], at: number, isHeader: boolean) =>
    new TableCell({
      children,
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      ...(isHeader ? { shading: { type: ShadingType.CLEAR, fill: HEADER_GROUND, color: 'auto' } } : {}),
    })
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: table.columns.map(({ label, id }, at) =>
      cellOf(
        [new Paragraph({ style: 'TableHeading', keepNext: true, children: content({ inlines: label, id }, drawing) })],
        at,
        true,
      ),
    ),
  })
  const isKept = table.rows.length <= KEPT_TOGETHER
  const last = table.rows.length - 1
  const rows = table.rows.map(
    (row, rowAt) =>
      new TableRow({
        cantSplit: true,
        ...height,
        children: row.map((cell, at) =>
          cellOf(
            cell.map((each) =>
              drawParagraph(each, drawing, styleIn(table, at, each.list !== undefined), isKept && rowAt < last),
            ),
            at,
            false,
          ),
        ),
      }),
  )
  return [
    new Paragraph({
      style: 'Caption',
      children: [
        ...named(table.bookmark, [
          ...runs([{ kind: 'text', text: `${drawing.paper.tableWord}\u00a0` }], drawing),
          ...complexField('SEQ Table \\* ARABIC', String(number)),
        ]),
        ...runs([{ kind: 'text', text: `. ${table.caption}` }], drawing),
      ],
    }),
    new DescribedTable(
      {
        rows: [header, ...rows],
        width: { size: width, type: WidthType.DXA },
        columnWidths: widths,
        layout: TableLayoutType.FIXED,
        margins: { top: 40, bottom: 40, left: 90, right: 90 },
        borders: { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE },
        tableLook: {
          firstRow: true,
          firstColumn: table.hasRowHeaders,
          lastRow: false,
          lastColumn: false,
          noHBand: true,
          noVBand: true,
        },
      },
      table.caption,
      table.description,
    ),
  ]
}

/** "Table 2" under the name by which cross-references show it. */
function named(bookmark: string | undefined, children: ParagraphChild[]): ParagraphChild[] {
  return bookmark === undefined ? children : [new Bookmark({ id: bookmark, children })]
}

function styleIn(table: PaperTable, column: number, isList: boolean): string {
  if (isList) return 'TableText'
  return table.hasRowHeaders && column === 0 ? 'TableHeading' : 'TableText'
}
