import { Worker } from 'node:worker_threads'
import { Refusal } from '../../../shared/contract/errors.ts'
import type { NoteFit } from '../../../shared/word/fit/note-fit.ts'
import type { FitNote } from '../capabilities.ts'
import type { FitAnswer, FitOrder } from './fit-order.ts'

/** Milliseconds after which a layout is given up: ten times what the longest note that is laid out takes. */
const PATIENCE = 40_000

export interface Fitter {
  readonly fitNote: FitNote
  readonly close: () => Promise<void>
}

interface Job {
  readonly order: FitOrder
  readonly resolve: (fit: NoteFit) => void
  readonly reject: (error: unknown) => void
}

/**
 * Lays notes out in a thread of its own, one at a time.
 *
 * A note that is saved again before its turn has come is laid out once, as it stands last: the older question is
 * answered `cancelled`, since nobody wants that answer any more.
 */
export function createFitter(options: { readonly worker: URL; readonly patience?: number }): Fitter {
  const waiting = new Map<string, Job>()
  let running: Job | undefined
  let worker: Worker | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  const start = (): Worker => {
    const started = new Worker(options.worker)
    // An idle thread must not keep the program alive.
    started.unref()
    started.on('message', (answer: FitAnswer) => {
      const job = running
      end()
      if (job === undefined) return next()
      if ('fit' in answer) job.resolve(answer.fit)
      else job.reject(Object.assign(new Error(answer.message), { stack: answer.stack }))
      next()
    })
    const fail = (error: unknown) => {
      if (worker !== started) return
      worker = undefined
      const job = running
      end()
      job?.reject(error)
      next()
    }
    started.on('error', fail)
    started.on('exit', (code) => fail(new Error(`The layout thread ended with ${code}.`)))
    return started
  }

  const end = (): void => {
    clearTimeout(timer)
    running = undefined
    worker?.unref()
  }

  const next = (): void => {
    const [first] = waiting
    if (running !== undefined || first === undefined) return
    const [key, job] = first
    waiting.delete(key)
    running = job
    worker ??= start()
    worker.ref()
    timer = setTimeout(giveUp, options.patience ?? PATIENCE)
    worker.postMessage(job.order)
  }

  const giveUp = (): void => {
    const old = worker
    const job = running
    worker = undefined
    end()
    void old?.terminate()
    const why = 'the layout took too long'
    job?.resolve({ pageVariant: job.order.pageVariant, isEstimate: true, why })
    next()
  }

  return {
    fitNote: (input, pageVariant) =>
      new Promise((resolve, reject) => {
        const key = `${input.note.id} ${pageVariant}`
        waiting.get(key)?.reject(new Refusal('cancelled'))
        waiting.set(key, { order: { input, pageVariant }, resolve, reject })
        next()
      }),
    close: async () => {
      const old = worker
      worker = undefined
      for (const job of [...waiting.values(), ...(running ? [running] : [])]) job.reject(new Refusal('cancelled'))
      waiting.clear()
      end()
      await old?.terminate()
    },
  }
}
