import type { Reanchored } from '../../shared/anchoring/reanchor.ts'
import type { TextRange } from '../../shared/anchoring/selector.ts'
import type { Fingerprint } from '../../shared/review/fingerprint.ts'
import type { Reading } from '../../shared/source/reading.ts'
import type { PageVariant } from '../../shared/template/template.ts'
import type { Written } from '../../shared/word/export-note.ts'
import type { NoteFit } from '../../shared/word/fit/note-fit.ts'
import type { HouseDescription } from '../../shared/word/house-style/describe-house.ts'
import type { StyleChoices } from '../../shared/word/house-style/style-roles.ts'
import type { NoteForExport } from '../../shared/word/note-for-export.ts'
import type { SheetModel } from '../../shared/word/sheets/sheet-model.ts'
import type { DrawnPage, PageOrder } from './drawing/drawing-child.ts'
import type { ExportOrder } from './exporting/export-order.ts'
import type { Exchange } from './reading/exchange/read-exchange.ts'
import type { FileToRead } from './reading/reading-child.ts'
import type { HandedOver } from './reading/reading-host.ts'
import type { Comparison, Reviewed } from './reviewing/review-returned-file.ts'

/** What a long piece of work is given: when to stop, and where to say how far it is. */
export interface LongWork {
  readonly signal: AbortSignal
  /** `share` from 0 to 1; `doing` is a few words for the user. */
  readonly onProgress: (share: number, doing: string) => void
}

/**
 * Reads a file of a stranger's, away from this process.
 *
 * @throws Refusal `refused | too-large | unreadable | cancelled`
 */
export type ReadFile = (file: FileToRead, work: LongWork) => Promise<Reading>

/**
 * Reads a returned file and says what it proposes, away from this process.
 *
 * @param compareWith is asked once, with what the file says of where it comes from
 * @throws Refusal `refused | too-large | unreadable | cancelled`
 */
export type ReadReview = (
  file: FileToRead,
  compareWith: (fingerprint: Fingerprint) => Promise<Comparison>,
  work: LongWork,
) => Promise<Reviewed>

/**
 * Draws a page of a stranger's PDF, away from this process.
 *
 * @throws Refusal `refused | cancelled`
 */
export type DrawPage = (order: PageOrder) => Promise<DrawnPage>

/**
 * Reads a file of another program's that is no source, away from this process.
 *
 * @throws Refusal `refused | too-large | unreadable | cancelled`
 */
export type ReadExchange = (file: FileToRead, work: Pick<LongWork, 'signal'>) => Promise<Exchange>

/**
 * Reads a dossier that was handed over, away from this process; `passphrase` opens a sealed one.
 *
 * @throws Refusal `refused | too-large | unreadable | cancelled`
 */
export type ReadHandedOver = (file: FileToRead, passphrase: string | undefined, work: LongWork) => Promise<HandedOver>

/**
 * Writes a note as the file asked for, off the main thread.
 *
 * @throws Refusal `refused | cancelled`
 */
export type WriteNote = (note: NoteForExport, work: LongWork, order: ExportOrder) => Promise<Written>

/**
 * Says what a house style file would do with a note, off the main thread.
 *
 * @throws Refusal `refused` where it cannot be used
 */
export type DescribeHouse = (house: Uint8Array, choices: StyleChoices) => Promise<HouseDescription>

/** What a PDF is printed from: the Word file, and its pages as something that can be drawn. */
export interface Printable {
  readonly docx: Uint8Array
  readonly sheets: () => Promise<SheetModel>
}

export interface PdfPrinter {
  /** What prints on this machine, by the name a user knows; undefined where nothing can. */
  readonly find: () => Promise<string | undefined>
  /** @throws Refusal `not-allowed` where nothing on this machine can, `cancelled` */
  readonly print: (printable: Printable, work: { readonly signal: AbortSignal }) => Promise<Uint8Array>
}

/**
 * Lays a note out as Word would, off the main thread.
 *
 * @throws Refusal `cancelled` when the same note is to be laid out again meanwhile
 */
export type FitNote = (note: NoteForExport, pageVariant: PageVariant) => Promise<NoteFit>

/**
 * Finds passages of a text in a later state of it, off the main thread; see `reanchor`.
 *
 * @throws Refusal `cancelled`
 */
export type Reanchor = (
  before: string,
  after: string,
  passages: readonly TextRange[],
  work: LongWork,
) => Promise<readonly Reanchored[]>

/** The dictionaries that come with the app. */
export interface Spelling {
  readonly wrongWords: (language: 'en' | 'fr', words: readonly string[]) => Promise<readonly string[]>
  readonly suggestedWords: (language: 'en' | 'fr', word: string) => Promise<readonly string[]>
}

/** Keeps an unexpected error with its stack on this machine; `reference` finds it again. */
export type Log = (entry: { readonly reference: string; readonly doing: string; readonly error: unknown }) => void
