import type { FileGrant, LibraryEvent } from '../../../shared/contract/bridge.ts'
import type { Reply } from '../../../shared/contract/errors.ts'
import type { OfferedFile } from '../grants.ts'

/** What a shell needs of an open library, and all it can do with it. Paths stay on the library's side. */
export interface ServedLibrary {
  dispatch(name: string, input: unknown): Promise<Reply<unknown>>
  subscribe(listener: (event: LibraryEvent) => void): () => void
  /** Admits a file for one import. */
  offer(file: OfferedFile): Reply<FileGrant>
  /** Where the kept copy of an export lies; undefined for an id that names none. */
  exported(exportId: string): Promise<{ readonly fileName: string; readonly bytes: Uint8Array } | undefined>
  close(): Promise<void>
}
