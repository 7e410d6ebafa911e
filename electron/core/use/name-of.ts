import type { Exported } from '../../../shared/contract/notes.ts'
import { exportName, NAME_PATTERN, namePartsOf, uniqueName } from '../../../shared/note/export-name.ts'
import type { Note } from '../../../shared/note/note.ts'
import type { Template } from '../../../shared/template/template.ts'
import { COPY_NAMES, type ExportVariant } from '../../../shared/word/export-options.ts'
import { openHeader } from '../../../shared/word/variants/open-header.ts'
import { listExports } from '../database/export.ts'
import type { Context } from './context.ts'
import { day } from './new-note.ts'

interface Wanted extends Pick<Exported, 'format' | 'sha256'> {
  readonly pattern: string | undefined
  readonly variant: ExportVariant
  readonly ceiling: string | undefined
}

/** The name of a file that goes out: that of no other file that went out of this dossier with other bytes. */
export function nameOf(
  context: Context,
  note: Note,
  template: Template,
  { pattern = NAME_PATTERN, variant, ceiling, format, sha256 }: Wanted,
): string {
  const scheme = template.markingScheme
  // A name travels with its file: a releasable copy tells no number or unit in it that its text leaves out.
  const shown =
    variant === 'releasable' ? { ...note, header: openHeader(note, scheme, ceiling ?? scheme.values[0] ?? '') } : note
  const parts = namePartsOf(shown, template, day(context.clock()), COPY_NAMES[variant])
  const others = listExports(context.db, note.dossierId).filter((each) => each.sha256 !== sha256)
  return uniqueName(exportName(pattern, parts, format), new Set(others.map(({ fileName }) => fileName)))
}
