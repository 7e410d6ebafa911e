import { useRef, useState } from 'react'
import type { Input } from '../../shared/contract/contract.ts'
import type { ExportId, NoteId, WorkId } from '../../shared/id.ts'
import { connectedBridge, RequestFailure, sentenceOf } from '../api.ts'
import { cancelWork, writeExport } from '../note/note-queries.ts'
import { saveAllNotes } from '../note/session/open-sessions.ts'
import { coreSentence } from '../words/core-sentences.ts'
import { words } from '../words/words.ts'

/** What became of one note. */
export type NoteResult =
  | { readonly kind: 'waiting' | 'writing' | 'stopped' }
  | { readonly kind: 'written'; readonly exportId: ExportId; readonly fileName: string; readonly size: number }
  | { readonly kind: 'refused'; readonly why: string }

export interface Batch {
  readonly results: ReadonlyMap<NoteId, NoteResult>
  readonly isRunning: boolean
  start(noteIds: readonly NoteId[], order: Omit<Input<'export.write'>, 'noteId' | 'workId'>): void
  /** What is written stays; the note in work is given up, those after it are not begun. */
  stop(): void
  /** Saves all that was written in one place. @returns what to say about it */
  deliver(): Promise<string | undefined>
}

/** Exports several notes one after the other; one that is refused does not stop those after it. */
export function useBatch(): Batch {
  const [results, setResults] = useState<ReadonlyMap<NoteId, NoteResult>>(new Map())
  const [isRunning, setRunning] = useState(false)
  const running = useRef<{ isStopped: boolean; workId: WorkId | undefined }>({ isStopped: false, workId: undefined })
  const set = (noteId: NoteId, result: NoteResult) => setResults((all) => new Map(all).set(noteId, result))

  async function run(noteIds: readonly NoteId[], order: Omit<Input<'export.write'>, 'noteId' | 'workId'>) {
    const own = { isStopped: false, workId: undefined as WorkId | undefined }
    running.current = own
    setRunning(true)
    setResults(new Map(noteIds.map((noteId) => [noteId, { kind: 'waiting' }])))
    await saveAllNotes()
    for (const noteId of noteIds) {
      if (own.isStopped) {
        set(noteId, { kind: 'stopped' })
        continue
      }
      own.workId = crypto.randomUUID() as WorkId
      set(noteId, { kind: 'writing' })
      try {
        const { exported } = await writeExport({ ...order, noteId, workId: own.workId })
        set(noteId, { kind: 'written', exportId: exported.id, fileName: exported.fileName, size: exported.size })
      } catch (error) {
        const isStopped = error instanceof RequestFailure && error.code === 'cancelled'
        set(noteId, isStopped ? { kind: 'stopped' } : { kind: 'refused', why: sentenceOf(error) })
      }
    }
    setRunning(false)
  }

  return {
    results,
    isRunning,
    start: (noteIds, order) => void run(noteIds, order),
    stop() {
      const { current } = running
      current.isStopped = true
      if (current.workId !== undefined) cancelWork(current.workId).catch(() => undefined)
    },
    async deliver() {
      const ids = [...results.values()].flatMap((result) => (result.kind === 'written' ? [result.exportId] : []))
      const reply = await connectedBridge().deliverAll(ids)
      if (!reply.ok) return reply.error.code === 'cancelled' ? undefined : coreSentence(reply.error.sentence)
      const { place, written, refused } = reply.value
      return [words.exporting.deliveredAll(written, place), ...refused].join(' ')
    },
  }
}
