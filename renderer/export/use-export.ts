import { useEffect, useState } from 'react'
import type { Input } from '../../shared/contract/contract.ts'
import type { Exported } from '../../shared/contract/notes.ts'
import type { ExportId, WorkId } from '../../shared/id.ts'
import { connectedBridge, RequestFailure, sentenceOf } from '../api.ts'
import { cancelWork, writeExport } from '../note/note-queries.ts'
import { coreSentence } from '../words/core-sentences.ts'
import { words } from '../words/words.ts'

export type ExportState =
  | { readonly kind: 'ready' }
  | { readonly kind: 'writing'; readonly workId: WorkId; readonly share: number; readonly doing: string }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly why: string }
  | {
      readonly kind: 'done'
      readonly exported: Exported
      readonly messages: readonly string[]
      readonly delivered: string | undefined
    }

export interface ExportWork {
  readonly state: ExportState
  write(order: Input<'export.write'>): void
  stop(): void
  /** Back to the choices, for another file. */
  again(): void
  /** Hands a copy out where the user wants it. @returns what to say about it, or nothing when the user thought better */
  deliver(exportId: ExportId): Promise<string | undefined>
}

/** One export from the wish to the delivered copy. */
export function useExport(): ExportWork {
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

  async function write(order: Input<'export.write'>): Promise<void> {
    const workId = crypto.randomUUID() as WorkId
    setState({ kind: 'writing', workId, share: 0, doing: '' })
    try {
      const { exported, messages } = await writeExport({ ...order, workId })
      setState({ kind: 'done', exported, messages, delivered: undefined })
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
      : coreSentence(reply.error.sentence)
    setState((at) => (at.kind === 'done' && at.exported.id === exportId ? { ...at, delivered: said } : at))
    return said
  }

  return {
    state,
    write: (order) => void write(order),
    again: () => setState({ kind: 'ready' }),
    stop: () => {
      if (state.kind === 'writing') cancelWork(state.workId).catch(() => undefined)
    },
    deliver,
  }
}
