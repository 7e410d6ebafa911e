import type { ExportOptions } from '../../../shared/word/export-options.ts'
import type { ExportFormat } from '../../../shared/word/formats/export-format.ts'
import type { HouseDescription } from '../../../shared/word/house-style/describe-house.ts'
import type { StyleChoices } from '../../../shared/word/house-style/style-roles.ts'
import type { NoteForExport } from '../../../shared/word/note-for-export.ts'

/** Which file is wanted of a note. */
export interface ExportOrder {
  readonly format: ExportFormat
  readonly options: ExportOptions
  /** The Word file as a SheetModel in JSON, to be drawn page by page, instead of its own bytes. */
  readonly asSheets?: boolean | undefined
}

/** The Word file that goes up: what is written where nothing else is asked for. */
export const CLEAN_WORD: ExportOrder = { format: 'docx', options: {} }

/** What the worker is asked for: a note's file, or what a house style file would do with one. */
export type WorkerTask =
  | { readonly input: NoteForExport; readonly order: ExportOrder }
  | { readonly house: Uint8Array; readonly choices: StyleChoices }

/** A task under its number, which is given back with the answer. */
export interface WorkerOrder {
  readonly number: number
  readonly task: WorkerTask
}

export type ExportAnswer =
  | { readonly number: number; readonly bytes: Uint8Array<ArrayBuffer>; readonly messages: readonly string[] }
  | { readonly number: number; readonly house: HouseDescription }
  | { readonly number: number; readonly refused: readonly string[] }
  | { readonly number: number; readonly message: string; readonly stack: string }
