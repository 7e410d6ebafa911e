import type { Database } from 'better-sqlite3'
import type { Codebook } from '../../../shared/codebook/codebook.ts'
import type { LibraryEvent } from '../../../shared/contract/bridge.ts'
import { Refusal } from '../../../shared/contract/errors.ts'
import type { Note } from '../../../shared/note/note.ts'
import type { TemplateParts } from '../../../shared/template/parse-template.ts'
import type { Template } from '../../../shared/template/template.ts'
import type {
  DescribeHouse,
  DrawPage,
  FitNote,
  PdfPrinter,
  ReadExchange,
  ReadFile,
  ReadHandedOver,
  ReadReview,
  Reanchor,
  Spelling,
  WriteNote,
} from '../capabilities.ts'
import type { Grants } from '../grants.ts'
import type { Places } from '../places.ts'
import type { Sample } from './sample-file.ts'
import type { Works } from './work.ts'

/** What every use case works with. */
export interface Context {
  /** The open database; another one after a backup was restored. */
  readonly db: Database
  readonly places: Places
  readonly appVersion: string
  /** Name of the account on this computer under which the app runs. */
  readonly account: string
  readonly clock: () => Date
  readonly newId: () => string
  /** The codes of the app with the library's own; retired ones are among them. */
  readonly codebook: () => Codebook
  /** The codes as the app ships them. */
  readonly bundledCodebook: () => Codebook
  readonly bundledTemplates: () => readonly Template[]
  readonly templateParts: () => TemplateParts
  /** Every template a note can be made from: those of the app, and the newest state of the library's own. */
  readonly templates: () => readonly Template[]
  /** The template a note was made from, in the version it names; also where it was changed or removed since. */
  readonly templateOf: (note: Pick<Note, 'templateId' | 'templateVersion'>) => Template | undefined
  readonly sample: () => Sample
  readonly readFile: ReadFile
  readonly readExchange: ReadExchange
  readonly readReview: ReadReview
  readonly readHandedOver: ReadHandedOver
  readonly drawPage: DrawPage
  readonly writeNote: WriteNote
  readonly describeHouse: DescribeHouse
  readonly printer: PdfPrinter
  readonly fitNote: FitNote
  readonly reanchor: Reanchor
  readonly spelling: Spelling
  readonly grants: Grants
  readonly works: Works
  /**
   * Runs a change as one undoable act under a label a person understands.
   *
   * @param mergeKey changes with the same key, minutes apart, become one
   */
  readonly change: <Value>(label: string, run: () => Value, mergeKey?: string) => Value
  readonly announce: (event: LibraryEvent) => void
}

/** The found thing, or the refusal that says it is gone. */
export function found<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new Refusal('not-found')
  return thing
}

/** A title cut short enough for the label of a change. */
export function inQuotes(title: string): string {
  const words = title.trim()
  if (words === '') return '(untitled)'
  return `“${words.length > 60 ? `${words.slice(0, 59).toWellFormed().trimEnd()}…` : words}”`
}
