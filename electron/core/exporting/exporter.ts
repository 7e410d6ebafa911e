import { Worker } from 'node:worker_threads'
import { Refusal } from '../../../shared/contract/errors.ts'
import type { Written } from '../../../shared/word/export-note.ts'
import type { HouseDescription } from '../../../shared/word/house-style/describe-house.ts'
import type { StyleChoices } from '../../../shared/word/house-style/style-roles.ts'
import type { NoteForExport } from '../../../shared/word/note-for-export.ts'
import { CLEAN_WORD, type ExportAnswer, type ExportOrder, type WorkerOrder, type WorkerTask } from './export-order.ts'

export interface Exporter {
  /**
   * Writes a note off the calling thread.
   *
   * @throws Refusal `cancelled` when the signal fires: the thread is ended there and then, nothing was written;
   *   `refused` when the note cannot be released as asked, with the sentences that say why
   */
  readonly writeNote: (
    input: NoteForExport,
    work?: { readonly signal?: AbortSignal | undefined },
    order?: ExportOrder,
  ) => Promise<Written>
  /**
   * Says what a house style file would do with a note, off the calling thread: the file is a stranger's.
   *
   * @throws Refusal `refused` when it cannot be used, with the sentences that say why
   */
  readonly describeHouse: (house: Uint8Array, choices: StyleChoices) => Promise<HouseDescription>
  readonly close: () => Promise<void>
}

/**
 * Runs the writer in a thread that is kept for the next export: starting one costs more than a short note does.
 *
 * Cancelling ends the whole thread, because a writer in the middle of its work listens to nothing. Exports that shared
 * it are started again in a new one.
 * @param options.worker the worker's file: the source under Node 24, the built one in a packaged app
 */
export function createExporter(options: { readonly worker: URL }): Exporter {
  const waiting = new Map<number, Job>()
  let worker: Worker | undefined
  let last = 0

  const start = (): Worker => {
    const started = new Worker(options.worker)
    // An idle thread must not keep the program alive.
    started.unref()
    started.on('message', (answer: ExportAnswer) => {
      const job = waiting.get(answer.number)
      waiting.delete(answer.number)
      if (waiting.size === 0) started.unref()
      if (job === undefined) return
      if ('bytes' in answer) job.resolve({ bytes: answer.bytes, messages: answer.messages })
      else if ('house' in answer) job.resolve(answer.house)
      else if ('refused' in answer) job.reject(new Refusal('refused', answer.refused.join(' ')))
      else job.reject(Object.assign(new Error(answer.message), { stack: answer.stack }))
    })
    started.on('error', (error) => fail(started, error))
    started.on('exit', (code) => fail(started, new Error(`The export thread ended with ${code}.`)))
    return started
  }

  const fail = (gone: Worker, error: unknown): void => {
    if (gone !== worker) return
    worker = undefined
    const jobs = [...waiting.values()]
    waiting.clear()
    for (const job of jobs) job.reject(error)
  }

  const send = (number: number, job: Job): void => {
    worker ??= start()
    worker.ref()
    worker.postMessage({ number, task: job.task } satisfies WorkerOrder)
  }

  const cancel = (number: number): void => {
    const job = waiting.get(number)
    if (job === undefined) return
    waiting.delete(number)
    const old = worker
    worker = undefined
    void old?.terminate()
    job.reject(new Refusal('cancelled'))
    for (const [other, left] of waiting) send(other, left)
  }

  const ask = (task: WorkerTask, signal?: AbortSignal): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(new Refusal('cancelled'))
      last += 1
      const number = last
      const stop = (): void => cancel(number)
      const settled = <Value>(settle: (value: Value) => void) => {
        return (value: Value): void => {
          signal?.removeEventListener('abort', stop)
          settle(value)
        }
      }
      const job: Job = { task, resolve: settled(resolve), reject: settled(reject) }
      waiting.set(number, job)
      signal?.addEventListener('abort', stop, { once: true })
      send(number, job)
    })

  return {
    // The worker answers each task with what it was asked for.
    writeNote: (input, { signal } = {}, order = CLEAN_WORD) => ask({ input, order }, signal) as Promise<Written>,
    describeHouse: (house, choices) => ask({ house, choices }) as Promise<HouseDescription>,
    close: async () => {
      const old = worker
      worker = undefined
      for (const job of waiting.values()) job.reject(new Refusal('cancelled'))
      waiting.clear()
      await old?.terminate()
    },
  }
}

interface Job {
  readonly task: WorkerTask
  readonly resolve: (answer: Written | HouseDescription) => void
  readonly reject: (error: unknown) => void
}
