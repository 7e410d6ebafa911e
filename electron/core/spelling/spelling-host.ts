import { Worker } from 'node:worker_threads'
import { Refusal } from '../../../shared/contract/errors.ts'
import type { Spelling } from '../capabilities.ts'
import type { SpellingAnswer, SpellingOrder } from './spelling-order.ts'

export interface SpellingHost extends Spelling {
  readonly close: () => Promise<void>
}

interface Job {
  readonly resolve: (words: readonly string[]) => void
  readonly reject: (error: unknown) => void
}

/** Asks the dictionaries in a thread of their own, which starts with the first question. */
export function createSpellingHost(options: { readonly worker: URL }): SpellingHost {
  const waiting = new Map<number, Job>()
  let worker: Worker | undefined
  let last = 0

  const start = (): Worker => {
    const started = new Worker(options.worker)
    started.unref()
    started.on('message', (answer: SpellingAnswer) => {
      const job = waiting.get(answer.number)
      waiting.delete(answer.number)
      if ('words' in answer) job?.resolve(answer.words)
      else job?.reject(Object.assign(new Error(answer.message), { stack: answer.stack }))
    })
    const fail = (error: unknown) => {
      if (worker !== started) return
      worker = undefined
      for (const job of waiting.values()) job.reject(error)
      waiting.clear()
    }
    started.on('error', fail)
    started.on('exit', (code) => fail(new Error(`The spelling thread ended with ${code}.`)))
    return started
  }

  const ask = (order: (number: number) => SpellingOrder): Promise<readonly string[]> =>
    new Promise((resolve, reject) => {
      last += 1
      waiting.set(last, { resolve, reject })
      worker ??= start()
      worker.postMessage(order(last))
    })

  return {
    wrongWords: (language, words) => ask((number) => ({ number, kind: 'check', language, words })),
    suggestedWords: (language, word) => ask((number) => ({ number, kind: 'suggest', language, word })),
    close: async () => {
      const old = worker
      worker = undefined
      for (const job of waiting.values()) job.reject(new Refusal('cancelled'))
      waiting.clear()
      await old?.terminate()
    },
  }
}
