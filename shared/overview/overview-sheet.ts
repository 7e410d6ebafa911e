import { dateCell, numberCell, type Sheet, type SheetCell, textCell } from '../spreadsheet/sheet.ts'
import type { Evidence, Overview, OverviewCell, OverviewColumn } from './overview.ts'
import { inLanguage } from './wording.ts'

/** Columns that count something; their cells print words ("3 sentences") and are ordered by the number. */
const COUNTS = ['mentions', 'used']

/**
 * A view as a sheet of a workbook: days as dates, counts as numbers, all else as text.
 *
 * @param name of the sheet, where the view's own title would not tell it apart
 */
export function overviewSheet(overview: Overview, evidence: Evidence, name?: string): Sheet {
  const { codebook, language } = evidence
  const dates = new Set(codebook.attributes.filter(({ input }) => input.kind === 'date').map(({ id }) => id))
  return {
    name: name ?? inLanguage(overview.title, language),
    columns: overview.columns.map(({ label }) => inLanguage(label, language)),
    rows: overview.rows.map(({ cells }) => overview.columns.map((column, at) => typed(cells[at], column, dates))),
  }
}

function typed(cell: OverviewCell | undefined, column: OverviewColumn, dates: ReadonlySet<string>): SheetCell {
  if (cell === undefined) return textCell('')
  if (COUNTS.includes(column.id) && typeof cell.order === 'number') return numberCell(cell.order)
  return column.attribute !== undefined && dates.has(column.attribute) ? dateCell(cell.text) : textCell(cell.text)
}
