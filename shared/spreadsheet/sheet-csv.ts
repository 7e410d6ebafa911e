import { startsFormula } from './cell-text.ts'
import type { Sheet, SheetCell } from './sheet.ts'

/** A sheet as CSV (RFC 4180), with the byte order mark by which Excel knows UTF-8. */
export function sheetCsv({ columns, rows }: Sheet): string {
  const lines = [columns.map(field), ...rows.map((row) => row.map((cell) => field(textOf(cell))))]
  return `\ufeff${lines.map((line) => line.join(',')).join('\r\n')}\r\n`
}

function textOf(cell: SheetCell): string {
  return cell.kind === 'text' ? cell.text : cell.kind === 'date' ? cell.iso : String(cell.value)
}

/** A source's words must not run as a formula: an apostrophe in front keeps them text. */
export function field(text: string): string {
  const safe = startsFormula(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe
}
