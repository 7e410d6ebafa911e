import { commitments } from '../../overview/commitments.ts'
import { inLanguage } from '../../overview/wording.ts'
import type { NoteForExport } from '../note-for-export.ts'

/** Starts a formula in a spreadsheet; a source's words must not run as one. */
const FORMULA = /^[=+\-@\t\r]/

/** The whole commitments matrix as CSV (RFC 4180), with the byte order mark by which Excel knows UTF-8. */
export function writeMatrixCsv({ note, excerpts, sources, codebook }: NoteForExport): string {
  const overview = commitments({ excerpts, sources, codebook, citations: [], language: note.language })
  const shown = overview.columns.map((column, at) => ({ column, at })).filter(({ column }) => column.id !== 'used')
  const rows = [
    shown.map(({ column }) => inLanguage(column.label, note.language)),
    ...overview.rows.map((row) => shown.map(({ at }) => row.cells[at]?.text ?? '')),
  ]
  return `\ufeff${rows.map((row) => row.map(field).join(',')).join('\r\n')}\r\n`
}

function field(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe
}
