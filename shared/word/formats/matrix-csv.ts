import { commitments } from '../../overview/commitments.ts'
import { overviewSheet } from '../../overview/overview-sheet.ts'
import { sheetCsv } from '../../spreadsheet/sheet-csv.ts'
import type { NoteForExport } from '../note-for-export.ts'

/** The whole commitments matrix as CSV; how often notes use a passage is no business of its reader. */
export function writeMatrixCsv({ note, excerpts, sources, codebook }: NoteForExport): string {
  const evidence = { excerpts, sources, codebook, citations: [], language: note.language }
  const overview = commitments(evidence)
  const shown = overview.columns.map((column, at) => ({ column, at })).filter(({ column }) => column.id !== 'used')
  const narrowed = {
    ...overview,
    columns: shown.map(({ column }) => column),
    rows: overview.rows.map((row) => ({ ...row, cells: shown.map(({ at }) => row.cells[at] ?? { text: '' }) })),
  }
  return sheetCsv(overviewSheet(narrowed, evidence))
}
