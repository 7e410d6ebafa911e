import type { WorkId } from '../../shared/id.ts'
import { call } from '../api.ts'
import { createStore, type Store } from '../ui/store.ts'

/** A long piece of work that a screen waits for. `share` counts from 0 to 1. */
export interface RunningWork {
  readonly workId: WorkId
  readonly name: string
  readonly share: number
  readonly doing: string
}

export const works: Store<readonly RunningWork[]> = createStore<readonly RunningWork[]>([])

/** Notes how far a piece of work has come, where it is one of these. */
export function hearWork(workId: WorkId, share: number, doing: string): void {
  if (!works.get().some((one) => one.workId === workId)) return
  works.set((all) => all.map((one) => (one.workId === workId ? { ...one, share, doing } : one)))
}

/** Runs something long under an id of its own, which `stopWork` and the progress know it by. */
export async function runWork<Value>(name: string, run: (workId: WorkId) => Promise<Value>): Promise<Value> {
  const workId = crypto.randomUUID() as WorkId
  works.set((all) => [...all, { workId, name, share: 0, doing: '' }])
  try {
    return await run(workId)
  } finally {
    works.set((all) => all.filter((one) => one.workId !== workId))
  }
}

export function stopWork(workId: WorkId): void {
  call('work.cancel', { workId }).catch(() => undefined)
}
