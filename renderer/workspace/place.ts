import type { FileGrant } from '../../shared/contract/bridge.ts'
import type { DossierId, ExcerptId, NoteId, SourceId, VersionId } from '../../shared/id.ts'
import type { OverviewName } from '../../shared/overview/overview.ts'
import { createStore, type Store } from '../ui/store.ts'

/** What the middle of the workspace shows. */
export type Middle =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'source'; readonly sourceId: SourceId }
  | { readonly kind: 'details'; readonly sourceId: SourceId }
  | { readonly kind: 'compare'; readonly sourceId: SourceId }
  | { readonly kind: 'queue'; readonly sourceId: SourceId }
  | { readonly kind: 'review'; readonly noteId: NoteId }
  | { readonly kind: 'responses'; readonly noteId: NoteId }
  | { readonly kind: 'comments'; readonly noteId: NoteId }
  | { readonly kind: 'excerpts' }
  | { readonly kind: 'overview'; readonly name: OverviewName }
  | { readonly kind: 'coverage' }
  | { readonly kind: 'codebook' }
  | { readonly kind: 'languages' }
  | { readonly kind: 'templates' }

/** A passage to bring into view. `serial` tells two jumps to the same passage apart. */
export interface Jump {
  readonly serial: number
  readonly versionId?: VersionId | undefined
  readonly start?: number | undefined
  readonly ordinal?: number | undefined
  readonly excerptId?: ExcerptId | undefined
  /** Words that were searched for, painted at the place. */
  readonly find?: string | undefined
  /** Whether keyboard focus goes along. */
  readonly takesFocus: boolean
}

export type WorkspaceDialog =
  | { readonly kind: 'create-dossier' }
  | { readonly kind: 'rename-dossier' }
  | { readonly kind: 'paste' }
  | { readonly kind: 'new-version'; readonly sourceId: SourceId }
  | { readonly kind: 'take-back'; readonly noteId: NoteId }
  | { readonly kind: 'new-note' }
  | { readonly kind: 'export' }
  | { readonly kind: 'exports' }
  | { readonly kind: 'batch' }
  | { readonly kind: 'snapshots' }
  | { readonly kind: 'cut' }
  | { readonly kind: 'citations' }
  | { readonly kind: 'uses'; readonly excerptId: ExcerptId }
  | { readonly kind: 'annotations'; readonly sourceId: SourceId }
  | { readonly kind: 'project' }
  | { readonly kind: 'hand-over' }
  /** `grant` is a file that was dropped. */
  | { readonly kind: 'receive'; readonly grant?: FileGrant }
  | { readonly kind: 'history' }
  | { readonly kind: 'preferences' }
  | { readonly kind: 'keys' }
  | { readonly kind: 'search'; readonly query: string }
  | { readonly kind: 'go-to' }

/** Where the user is. */
export interface Place {
  readonly dossierId: DossierId | undefined
  readonly middle: Middle
  readonly noteId: NoteId | undefined
  readonly jump: Jump | undefined
  readonly dialog: WorkspaceDialog | undefined
  /** Which of the two shows where there is room for one only. */
  readonly tab: 'source' | 'note'
  /** The pane shown alone in focus mode. */
  readonly alone: 'source' | 'note' | undefined
}

export const place: Store<Place> = createStore<Place>({
  dossierId: undefined,
  middle: { kind: 'nothing' },
  noteId: undefined,
  jump: undefined,
  dialog: undefined,
  tab: 'source',
  alone: undefined,
})
