import { parentPort } from 'node:worker_threads'
import { suggestedWords, wrongWords } from '../spelling/open-spellers.ts'
import type { SpellingAnswer, SpellingOrder } from '../spelling/spelling-order.ts'

/** Holds dictionaries and judges words, away from the thread that saves: opening one takes a moment. */
async function answer(order: SpellingOrder): Promise<void> {
  const { number } = order
  try {
    const words = await (order.kind === 'check'
      ? wrongWords(order.language, order.words)
      : suggestedWords(order.language, order.word))
    parentPort?.postMessage({ number, words } satisfies SpellingAnswer)
  } catch (error) {
    const fault = error instanceof Error ? error : new Error(String(error))
    parentPort?.postMessage({ number, message: fault.message, stack: fault.stack ?? '' } satisfies SpellingAnswer)
  }
}

parentPort?.on('message', (order: SpellingOrder) => void answer(order))
