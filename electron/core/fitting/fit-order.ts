import type { PageVariant } from '../../../shared/template/template.ts'
import type { NoteFit } from '../../../shared/word/fit/note-fit.ts'
import type { NoteForExport } from '../../../shared/word/note-for-export.ts'

/** What the worker is asked to lay out. */
export interface FitOrder {
  readonly input: NoteForExport
  readonly pageVariant: PageVariant
}

export type FitAnswer = { readonly fit: NoteFit } | { readonly message: string; readonly stack: string }
