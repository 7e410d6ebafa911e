import type { NoteForExport } from '../../../shared/word/note-for-export.ts'

/** What the worker is asked to write. `number` is given back with the answer. */
export interface ExportOrder {
  readonly number: number
  readonly input: NoteForExport
}

export type ExportAnswer =
  | { readonly number: number; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly number: number; readonly message: string; readonly stack: string }
