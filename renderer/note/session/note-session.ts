import type { NoteId } from '../../../shared/id.ts'
import type { Note, NoteHeader, NoteNode } from '../../../shared/note/note.ts'
import type { PageVariant } from '../../../shared/template/template.ts'
import { createStore, type Store } from '../../ui/store.ts'
import type { SaveState } from '../../workspace/save-state.ts'
import { type Autosave, createAutosave } from './autosave.ts'
import { forgetUnsaved, keepUnsaved, readUnsaved } from './unsaved-copy.ts'

/** What the library does for a session; `note-library.ts` does it over the contract, tests do it in memory. */
export interface NoteLibrary {
  open(noteId: NoteId): Promise<Note>
  save(noteId: NoteId, baseRevision: number, draft: Draft): Promise<SaveOutcome>
}

export interface Draft {
  readonly header: NoteHeader
  readonly body: NoteNode
  readonly pageVariant: PageVariant
}

export type SaveOutcome =
  | { readonly outcome: 'saved'; readonly revision: number; readonly changedAt: string }
  | { readonly outcome: 'conflict'; readonly copyId: NoteId; readonly revision: number }

export interface SessionState {
  readonly status: 'opening' | 'ready' | 'failed'
  /** The note as opened or saved last; its header and page variant are the ones being edited. */
  readonly note: Note | undefined
  readonly why: string | undefined
  readonly save: SaveState
  /** The note that holds this window's text after another window saved first. */
  readonly conflictCopy: NoteId | undefined
  /** Grows when the library's body takes the place of the one in the editor. */
  readonly reloads: number
}

/**
 * One open note: what the library has of it, what was changed since, and the way from one to the other.
 *
 * It outlives the pane that shows it, so that switching tabs or notes never drops a change.
 */
export interface NoteSession {
  readonly noteId: NoteId
  readonly state: Store<SessionState>
  readonly autosave: Autosave
  /** The editor hands over how to read its text, and takes it back when it goes away. */
  attach(read: () => NoteNode): () => void
  body(): NoteNode | undefined
  changeHeader(change: Partial<NoteHeader>): void
  changePage(pageVariant: PageVariant): void
  /** Looks whether the library has another state than the one last seen, and takes it when nothing is unsaved. */
  look(changedAt?: string): Promise<void>
  /**
   * Runs a request that changes the stored note itself, with nothing unsaved before it and no save beside it.
   *
   * What is typed meanwhile is saved behind it, on top of what it answers.
   * @param run is given the revision to name; answers nothing where the note stayed as it was
   */
  act(run: (baseRevision: number) => Promise<Revised | undefined>): Promise<void>
  dismissConflict(): void
}

/** Where a request left the note. */
export interface Revised {
  readonly revision: number
  readonly changedAt: string
}

export function createSession(noteId: NoteId, library: NoteLibrary, clock: () => Date): NoteSession {
  const state = createStore<SessionState>({
    status: 'opening',
    note: undefined,
    why: undefined,
    save: { kind: 'saved' },
    conflictCopy: undefined,
    reloads: 0,
  })
  const change = (to: Partial<SessionState>) => state.set((at) => ({ ...at, ...to }))
  let read: (() => NoteNode) | undefined
  let kept: NoteNode | undefined
  const body = () => read?.() ?? kept

  const draft = (): { readonly base: number; readonly draft: Draft } | undefined => {
    const { note } = state.get()
    const text = body()
    if (note === undefined || text === undefined) return undefined
    return { base: note.revision, draft: { header: note.header, body: text, pageVariant: note.pageVariant } }
  }

  let acting: Promise<unknown> | undefined

  async function save(): Promise<void> {
    await acting
    const now = draft()
    if (now === undefined) return
    const result = await library.save(noteId, now.base, now.draft)
    forgetUnsaved(noteId)
    if (result.outcome === 'conflict') {
      await keepTyping(result.copyId, now.draft)
      change({ conflictCopy: result.copyId })
      take(await library.open(noteId))
      return
    }
    const { note } = state.get()
    if (note !== undefined) change({ note: { ...note, revision: result.revision, changedAt: result.changedAt } })
  }

  /** What was typed while the refused save was on its way goes into the copy too, before the editor is refilled. */
  async function keepTyping(copyId: NoteId, sent: Draft): Promise<void> {
    let last = sent
    for (;;) {
      const newest = draft()?.draft
      if (newest === undefined || JSON.stringify(newest) === JSON.stringify(last)) return
      const copy = await library.open(copyId)
      await library.save(copyId, copy.revision, newest)
      last = newest
    }
  }

  /** Shows what the library has. */
  function take(note: Note): void {
    kept = note.body
    state.set((at) => ({ ...at, status: 'ready', note, why: undefined, reloads: at.reloads + 1 }))
  }

  const autosave = createAutosave({
    save,
    clock,
    onState: (to) => change({ save: to }),
    keepCopy: () => {
      const now = draft()
      if (now !== undefined) keepUnsaved(noteId, { baseRevision: now.base, ...now.draft })
    },
  })

  async function open(): Promise<void> {
    try {
      const left = readUnsaved(noteId)
      if (left !== undefined) await rescue(left.baseRevision, left)
      take(await library.open(noteId))
    } catch (error) {
      change({ status: 'failed', why: error instanceof Error ? error.message : String(error) })
    }
  }

  /** Hands in what could not be saved before; on top of a newer state it becomes a note of its own. */
  async function rescue(baseRevision: number, copy: Draft): Promise<void> {
    const { header, body: text, pageVariant } = copy
    const result = await library.save(noteId, baseRevision, { header, body: text, pageVariant })
    forgetUnsaved(noteId)
    if (result.outcome === 'conflict') change({ conflictCopy: result.copyId })
  }

  void open()

  return {
    noteId,
    state,
    autosave,
    body,
    attach(from) {
      read = from
      return () => {
        kept = from()
        if (read === from) read = undefined
      }
    },
    changeHeader(fields) {
      const { note } = state.get()
      if (note === undefined) return
      const entries = Object.entries({ ...note.header, ...fields }).filter(([, value]) => value !== undefined)
      change({ note: { ...note, header: Object.fromEntries(entries) as NoteHeader } })
      autosave.changed()
    },
    changePage(pageVariant) {
      const { note } = state.get()
      if (note === undefined || note.pageVariant === pageVariant) return
      change({ note: { ...note, pageVariant } })
      autosave.changed()
    },
    async look(changedAt) {
      const { note, status } = state.get()
      if (status === 'opening' || acting !== undefined || autosave.isUnsaved() || autosave.isSaving()) return
      if (note !== undefined && changedAt === note.changedAt) return
      try {
        const found = await library.open(noteId)
        const now = state.get().note
        if (acting !== undefined || autosave.isUnsaved() || autosave.isSaving()) return
        if (now?.revision !== found.revision || now.changedAt !== found.changedAt) take(found)
      } catch {
        // A note that was removed is left by the workspace; anything else shows at the next save.
      }
    },
    async act(run) {
      await acting
      await autosave.flush()
      const { note } = state.get()
      if (note === undefined) return
      const work = run(note.revision)
      acting = work.catch(() => undefined)
      try {
        const revised = await work
        const now = state.get().note
        if (revised !== undefined && now !== undefined) {
          change({ note: { ...now, revision: revised.revision, changedAt: revised.changedAt } })
        }
      } finally {
        acting = undefined
      }
    },
    dismissConflict: () => change({ conflictCopy: undefined }),
  }
}
