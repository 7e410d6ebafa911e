import type { NoteId, SnapshotId } from '../id.ts'
import type { PageVariant } from '../template/template.ts'
import type { NoteHeader, NoteNode } from './note.ts'

/** What a list shows of a kept state of a note. */
export interface SnapshotSummary {
  readonly id: SnapshotId
  readonly noteId: NoteId
  readonly label: string
  /** Kept by the app before something replaced the text, not by the analyst. */
  readonly isAutomatic: boolean
  readonly words: number
  readonly madeAt: string
}

/** A note as it stood at one time. */
export interface NoteSnapshot extends SnapshotSummary {
  readonly pageVariant: PageVariant
  readonly header: NoteHeader
  readonly body: NoteNode
}
