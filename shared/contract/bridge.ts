import type { DossierId, ExportId, GrantId, NoteId, WorkId } from '../id.ts'
import type { Reply } from './errors.ts'

/** A hint that something changed; whoever shows it asks again. */
export type LibraryEvent =
  | {
      readonly kind: 'changed'
      readonly what:
        | 'dossiers'
        | 'sources'
        | 'excerpts'
        | 'notes'
        | 'templates'
        | 'codes'
        | 'exports'
        | 'reviews'
        | 'comments'
        | 'history'
        | 'preferences'
        | 'backups'
      readonly dossierId?: DossierId
      readonly noteId?: NoteId
    }
  /** How far a long piece of work has come, from 0 to 1, and what it is doing, in a few words. */
  | { readonly kind: 'progress'; readonly workId: WorkId; readonly share: number; readonly doing: string }
  /** The shell wants to close: save what is unsaved, then answer with `closing()`. */
  | { readonly kind: 'closing' }
  /** A menu or a key of the shell's asks for a command of the renderer's by name. */
  | { readonly kind: 'command'; readonly command: string }

/** A file the user chose, good for one import within ten minutes. No path reaches the renderer. */
export interface FileGrant {
  readonly id: GrantId
  readonly name: string
  /** In bytes. */
  readonly size: number
}

/** A file the user chose: a grant for it, or why there is none. One that is refused does not take the others with it. */
export interface ChosenFile {
  readonly name: string
  readonly reply: Reply<FileGrant>
}

/** Where copies were saved; `place` is left out where only the browser knows. */
export interface DeliveredAll {
  readonly place?: string | undefined
  readonly written: number
  /** A sentence for each that was not saved. */
  readonly refused: readonly string[]
}

/** All that the renderer can ask of the world outside its window. */
export interface Bridge {
  readonly shell: 'electron' | 'browser'
  request(name: string, input: unknown): Promise<Reply<unknown>>
  subscribe(listener: (event: LibraryEvent) => void): () => void
  /**
   * Lets the user choose files. Empty when the dialog was closed.
   *
   * @param endings of the files that are offered first, without a dot; those of texts when left out
   */
  chooseFiles(endings?: readonly string[]): Promise<readonly ChosenFile[]>
  /** Hands over a file that was dropped or pasted into the window. */
  offerFile(name: string, bytes: Uint8Array): Promise<Reply<FileGrant>>
  /** Saves a copy of an export where the user wants it. */
  deliver(exportId: ExportId): Promise<Reply<{ readonly place: string | undefined }>>
  /** Saves copies of several exports in one place: a folder, or an archive where the shell has no folders. */
  deliverAll(exportIds: readonly ExportId[]): Promise<Reply<DeliveredAll>>
  /** Opens a web or mail address outside the app, after asking. */
  openAddress(address: string): Promise<void>
  /** Tells the shell that unsaved text has been saved and the window may close. */
  closing(): void
}
