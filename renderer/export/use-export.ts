import { useEffect, useState } from 'react'
import type { Exported } from '../../shared/contract/notes.ts'
import type { ExportId, NoteId, WorkId } from '../../shared/id.ts'
import { connectedBridge, RequestFailure, sentenceOf } from '../api.ts'
import { cancelWork, writeExport } from '../note/note-queries.ts'
import { words } from '../words/words.ts'

export type ExportState =
  | { readonly kind: 'ready' }
  | { readonly kind: 'writing'; readonly workId: WorkId; readonly share: number; readonly doing: string }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly why: string }
  | { readonly kind: 'done'; readonly exported: Exported; readonly delivered: string | undefined }

export interface ExportWork {
  readonly state: ExportState
  write(): void
  stop(): void
  /** Hands a copy over where the user wants it. @returns what to say about it, or nothing when the user thought better */
  deliver(exportId: ExportId): Promise<string | undefined>
}

/** One export from the wish to the delivered copy. */
export function useExport(noteId: NoteId): ExportWork {
  const [state, setState] = useState<ExportState>({ kind: 'ready' })

  useEffect(
    () =>
      connectedBridge().subscribe((event) => {
        if (event.kind !== 'progress') return
        const { workId, share, doing } = event
        setState((at) => (at.kind === 'writing' && at.workId === workId ? { ...at, share, doing } : at))
      }),
    [],
  )

  async function write(): Promise<void> {
    const workId = crypto.randomUUID() as WorkId
    setState({ kind: 'writing', workId, share: 0, doing: words.exporting.writing })
    try {
      const exported = await writeExport(noteId, workId)
      setState({ kind: 'done', exported, delivered: undefined })
    } catch (error) {
      const isStopped = error instanceof RequestFailure && error.code === 'cancelled'
      setState(isStopped ? { kind: 'stopped' } : { kind: 'failed', why: sentenceOf(error) })
    }
  }

  async function deliver(exportId: ExportId): Promise<string | undefined> {
    const reply = await connectedBridge().deliver(exportId)
    const said = reply.ok
      ? reply.value.place === undefined
        ? undefined
        : words.exporting.delivered(reply.value.place)
      : reply.error.sentence
    setState((at) => (at.kind === 'done' && at.exported.id === exportId ? { ...at, delivered: said } : at))
    return said
  }

  return {
    state,
    write: () => void write(),
    stop: () => {
      if (state.kind === 'writing') cancelWork(state.workId).catch(() => undefined)
    },
    deliver,
  }
}
