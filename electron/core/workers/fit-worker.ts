import { parentPort } from 'node:worker_threads'
import { fitNote } from '../../../shared/word/fit/fit-note.ts'
import type { FitAnswer, FitOrder } from '../fitting/fit-order.ts'

/** Lays notes out one after the other, away from the thread that saves: a page takes about 45 ms. */
function answer({ input, pageVariant }: FitOrder): void {
  try {
    parentPort?.postMessage({ fit: fitNote(input, pageVariant) } satisfies FitAnswer)
  } catch (error) {
    const fault = error instanceof Error ? error : new Error(String(error))
    parentPort?.postMessage({ message: fault.message, stack: fault.stack ?? '' } satisfies FitAnswer)
  }
}

parentPort?.on('message', answer)
