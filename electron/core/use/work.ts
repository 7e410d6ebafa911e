import { Refusal } from '../../../shared/contract/errors.ts'
import type { WorkId } from '../../../shared/id.ts'
import type { LongWork } from '../capabilities.ts'

export interface Works {
  /** Runs a long piece of work under an id by which it can be cancelled; without one it cannot be. */
  run<Value>(workId: WorkId | undefined, doing: (work: LongWork) => Promise<Value>): Promise<Value>
  /** Work that has ended meanwhile is not an error: the user was only slower. */
  cancel(workId: WorkId): void
  cancelAll(): void
}

export function openWorks(onProgress: (workId: WorkId, share: number, doing: string) => void): Works {
  const running = new Map<WorkId, AbortController>()
  return {
    async run(workId, doing) {
      if (workId !== undefined && running.has(workId)) {
        throw new Refusal('invalid-input', 'A piece of work with this id is already running. Nothing was changed.')
      }
      const controller = new AbortController()
      const key = workId ?? (crypto.randomUUID() as WorkId)
      running.set(key, controller)
      try {
        const { signal } = controller
        const value = await doing({
          signal,
          onProgress: (share, what) => {
            if (workId !== undefined && !signal.aborted) onProgress(workId, Math.min(1, Math.max(0, share)), what)
          },
        })
        stopIfCancelled(signal)
        return value
      } finally {
        running.delete(key)
      }
    },
    cancel(workId) {
      running.get(workId)?.abort(new Refusal('cancelled'))
    },
    cancelAll() {
      for (const controller of running.values()) controller.abort(new Refusal('cancelled'))
    },
  }
}

/** @throws Refusal `cancelled` */
export function stopIfCancelled(signal: AbortSignal): void {
  if (signal.aborted) throw new Refusal('cancelled')
}
