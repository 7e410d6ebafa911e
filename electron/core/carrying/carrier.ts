import { Worker } from 'node:worker_threads'
import { reanchor } from '../../../shared/anchoring/reanchor.ts'
import { Refusal } from '../../../shared/contract/errors.ts'
import type { Reanchor } from '../capabilities.ts'
import type { CarryAnswer, CarryOrder } from './carry-order.ts'

/** Milliseconds without a question after which the thread goes, and with it the two texts it holds. */
const IDLE = 60_000

export interface Carrier {
  readonly reanchor: Reanchor
  readonly close: () => Promise<void>
}

interface Job {
  readonly order: CarryOrder
  readonly onCompared: () => void
  readonly resolve: (results: Awaited<ReturnType<Reanchor>>) => void
  readonly reject: (error: unknown) => void
}

/** Re-anchors passages in a thread of its own, which starts with the first question; one question at a time. */
export function createCarrier(options: { readonly worker: URL; readonly idle?: number }): Carrier {
  const waiting: Job[] = []
  let running: Job | undefined
  let worker: Worker | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  const start = (): Worker => {
    const started = new Worker(options.worker)
    started.on('message', (answer: CarryAnswer) => {
      if (worker !== started) return
      if (answer.kind === 'compared') {
        running?.onCompared()
        return
      }
      const job = running
      running = undefined
      if (answer.kind === 'carried') job?.resolve(answer.results)
      else job?.reject(Object.assign(new Error(answer.message), { stack: answer.stack }))
      next()
    })
    const fail = (error: unknown) => {
      if (worker === started) stop(error)
    }
    started.on('error', fail)
    started.on('exit', (code) => fail(new Error(`The thread that re-anchors ended with ${code}.`)))
    return started
  }

  const next = (): void => {
    clearTimeout(timer)
    if (running !== undefined) return
    running = waiting.shift()
    if (running === undefined) {
      // An idle thread must not keep the program alive.
      worker?.unref()
      timer = setTimeout(() => stop(undefined), options.idle ?? IDLE)
      timer.unref()
      return
    }
    worker ??= start()
    worker.ref()
    worker.postMessage(running.order)
  }

  /** Ends the thread; what it was at fails with `error`, what waits gets a new one. */
  const stop = (error: unknown): Promise<unknown> => {
    const [old, job] = [worker, running]
    worker = undefined
    running = undefined
    const ended = old?.terminate()
    job?.reject(error)
    if (waiting.length > 0) next()
    return ended ?? Promise.resolve()
  }

  return {
    reanchor: (before, after, passages, { signal, onProgress }) =>
      new Promise((resolve, reject) => {
        if (signal.aborted) return reject(new Refusal('cancelled'))
        const settle = () => signal.removeEventListener('abort', giveUp)
        const job: Job = {
          order: { before, after, passages },
          onCompared: () => onProgress(0.5, 'Carrying excerpts over'),
          resolve: (results) => {
            settle()
            resolve(results)
          },
          reject: (error) => {
            settle()
            reject(error)
          },
        }
        const giveUp = () => {
          const place = waiting.indexOf(job)
          if (place >= 0) {
            waiting.splice(place, 1)
            job.reject(new Refusal('cancelled'))
          } else if (running === job) void stop(new Refusal('cancelled'))
        }
        signal.addEventListener('abort', giveUp)
        waiting.push(job)
        next()
      }),
    close: async () => {
      clearTimeout(timer)
      for (const job of waiting.splice(0)) job.reject(new Refusal('cancelled'))
      await stop(new Refusal('cancelled'))
    },
  }
}

/** On the calling thread, for programs that do nothing else meanwhile. */
export const reanchorHere: Reanchor = async (before, after, passages) => reanchor(before, after, passages)
