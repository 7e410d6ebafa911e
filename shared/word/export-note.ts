import { noteTitle } from '../note/header.ts'
import type { Evidence } from '../overview/overview.ts'
import { overviewWorkbook } from '../overview/workbook.ts'
import { unreachable } from '../unreachable.ts'
import type { ExportOptions } from './export-options.ts'
import { writeEvidenceJson } from './formats/evidence-json.ts'
import type { ExportFormat } from './formats/export-format.ts'
import { writeHtml } from './formats/html.ts'
import { writeMarkdown } from './formats/markdown.ts'
import { writeMatrixCsv } from './formats/matrix-csv.ts'
import { writePlainText } from './formats/plain-text.ts'
import { writeRefiCodebook } from './formats/refi-codebook.ts'
import { writeWebAnnotations } from './formats/web-annotations.ts'
import { graftParts } from './house-style/graft.ts'
import type { NoteForExport } from './note-for-export.ts'
import { compose } from './paper/compose.ts'
import { releasable } from './variants/releasable.ts'
import { writePaper, writeParts } from './write/write-paper.ts'

/** A written file, with a sentence for everything that did not fit as asked. */
export interface Written {
  readonly bytes: Uint8Array
  readonly messages: readonly string[]
}

export type ExportOutcome = Written | { readonly refused: readonly string[] }

/**
 * Writes a note in any format and variant. Pure: the same input gives the same bytes.
 *
 * What a releasable copy may not show is cut before any format sees the note, so that none can leak it.
 */
export function exportNote(given: NoteForExport, format: ExportFormat, options: ExportOptions = {}): ExportOutcome {
  const cut = options.variant === 'releasable' ? releasable(given, options.ceiling ?? lowest(given)) : { value: given }
  if ('refused' in cut) return cut
  if (format === 'docx' && options.houseStyle !== undefined) {
    const parts = writeParts(compose(cut.value, options), options.rasterise)
    const grafted = graftParts(parts, options.houseStyle, options.houseStyles)
    return 'refused' in grafted ? grafted : { bytes: grafted.value, messages: grafted.messages }
  }
  const written = write(cut.value, format, options)
  return { bytes: typeof written === 'string' ? new TextEncoder().encode(written) : written, messages: [] }
}

function lowest({ template }: NoteForExport): string {
  return template.markingScheme.values[0] ?? ''
}

/** What the views are computed from; how often notes use a passage is left to the dossier's own workbook. */
function evidenceOf({ note, excerpts, sources, codebook }: NoteForExport): Evidence {
  return { excerpts, sources, codebook, citations: [], language: note.language }
}

function write(input: NoteForExport, format: ExportFormat, options: ExportOptions): Uint8Array | string {
  switch (format) {
    case 'docx':
      return writePaper(compose(input, options), options.rasterise)
    case 'html':
      return writeHtml(compose(input, options))
    case 'md':
      return writeMarkdown(compose(input, options))
    case 'txt':
      return writePlainText(compose(input, options))
    case 'csv':
      return writeMatrixCsv(input)
    case 'xlsx':
      return overviewWorkbook(noteTitle(input.note.header), evidenceOf(input), undefined).bytes
    case 'jsonld':
      return writeWebAnnotations(input)
    case 'qdc':
      return writeRefiCodebook(input.codebook)
    case 'json':
      return writeEvidenceJson(input)
    default:
      return unreachable(format)
  }
}
