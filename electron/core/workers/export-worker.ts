import { parentPort } from 'node:worker_threads'
import { writeNote } from '../../../shared/word/write/write-note.ts'
import type { ExportAnswer, ExportOrder } from '../exporting/export-order.ts'

/** Writes notes one after the other, away from the thread that draws the window: 200 pages take two thirds of a second. */
async function answer({ number, input }: ExportOrder): Promise<void> {
  try {
    // A copy of exactly the file's size, whose memory can be handed over instead of being copied again.
    const bytes = new Uint8Array(await writeNote(input))
    parentPort?.postMessage({ number, bytes } satisfies ExportAnswer, [bytes.buffer])
  } catch (error) {
    const fault = error instanceof Error ? error : new Error(String(error))
    parentPort?.postMessage({ number, message: fault.message, stack: fault.stack ?? '' } satisfies ExportAnswer)
  }
}

parentPort?.on('message', (order: ExportOrder) => void answer(order))
