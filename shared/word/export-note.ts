import type { ExportOptions } from './export-options.ts'
import type { NoteForExport } from './note-for-export.ts'
import { compose } from './paper/compose.ts'
import type { Paper } from './paper/paper.ts'
import { releasable } from './variants/releasable.ts'

/** A paper ready to be written in any format, or the sentences that say why there is none. */
export type Prepared = { readonly paper: Paper } | { readonly refused: readonly string[] }

/** Chooses what the copy may show, then decides everything it says. Pure. */
export function prepare(input: NoteForExport, options: ExportOptions = {}): Prepared {
  if (options.variant !== 'releasable') return { paper: compose(input, options) }
  const ceiling = options.ceiling ?? input.template.markingScheme.values[0] ?? ''
  const result = releasable(input, ceiling)
  return 'refused' in result ? result : { paper: compose(result.value, options) }
}
