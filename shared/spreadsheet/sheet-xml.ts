import { escapeAttribute } from '../word/write/package/xml-text.ts'
import { cellXml, startsFormula } from './cell-text.ts'
import { type Sheet, type SheetCell, serialOf, textCell } from './sheet.ts'
import { STYLE } from './styles-xml.ts'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

/** Widest and narrowest column, in characters: a longer text is wrapped, a shorter one still shows its heading. */
const WIDEST = 60
const NARROWEST = 10

/** The last row a spreadsheet has; a sheet that needs more is refused before it is written. */
export const MOST_ROWS = 1_048_576

/** The letters of a column counted from 0: A, Z, AA. */
export function columnName(at: number): string {
  return at < 26 ? String.fromCharCode(65 + at) : columnName(Math.floor(at / 26) - 1) + columnName(at % 26)
}

/** The area a sheet fills, header row included: `A1:F12`. */
export const areaOf = ({ columns, rows }: Sheet) => `A1:${columnName(columns.length - 1)}${rows.length + 1}`

/**
 * One worksheet (ECMA-376 part 1, §18.3): the header row stays in sight and repeats on every printed page, text wraps
 * in its column, and the page is as wide as the sheet.
 */
export function sheetXml(sheet: Sheet, isFirst: boolean): string {
  const rows = [sheet.columns.map(textCell), ...sheet.rows]
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="${areaOf(sheet)}"/>`,
    `<sheetViews><sheetView ${isFirst ? 'tabSelected="1" ' : ''}workbookViewId="0">`,
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
    '<selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews>',
    '<sheetFormatPr defaultRowHeight="15"/>',
    `<cols>${sheet.columns.map((_, at) => columnXml(sheet, at)).join('')}</cols>`,
    `<sheetData>${rows.map((cells, at) => rowXml(cells, at)).join('')}</sheetData>`,
    sheet.rows.length > 0 ? `<autoFilter ref="${areaOf(sheet)}"/>` : '',
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    `<headerFooter><oddFooter>${escapeAttribute('&L&A&R&P / &N')}</oddFooter></headerFooter>`,
    '</worksheet>',
  ].join('')
}

function columnXml(sheet: Sheet, at: number): string {
  const longest = sheet.rows.reduce((most, row) => Math.max(most, lineLength(row[at])), sheet.columns[at]?.length ?? 0)
  const width = Math.min(WIDEST, Math.max(NARROWEST, longest + 2))
  return `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`
}

function lineLength(cell: SheetCell | undefined): number {
  if (cell === undefined) return 0
  if (cell.kind === 'text') return cell.text.split('\n').reduce((most, line) => Math.max(most, line.length), 0)
  return cell.kind === 'date' ? cell.iso.length : String(cell.value).length
}

function rowXml(cells: readonly SheetCell[], row: number): string {
  const drawn = cells.map((cell, at) => cellOf(cell, `${columnName(at)}${row + 1}`, row === 0)).join('')
  return `<row r="${row + 1}">${drawn}</row>`
}

function cellOf(cell: SheetCell, place: string, isHeader: boolean): string {
  switch (cell.kind) {
    case 'number':
      return `<c r="${place}" s="${STYLE.number}"><v>${cell.value}</v></c>`
    case 'date':
      return `<c r="${place}" s="${STYLE.date}"><v>${serialOf(cell.iso)}</v></c>`
    case 'text': {
      if (cell.text === '') return `<c r="${place}" s="${isHeader ? STYLE.header : STYLE.text}"/>`
      const style = isHeader ? STYLE.header : startsFormula(cell.text) ? STYLE.literal : STYLE.text
      return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${cellXml(cell.text)}</t></is></c>`
    }
  }
}
