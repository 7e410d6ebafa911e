import { parentPort } from 'node:worker_threads'
import { exportNote } from '../../../shared/word/export-note.ts'
import { readSheets } from '../../../shared/word/sheets/read-sheets.ts'
import type { ExportAnswer, WorkerOrder } from '../exporting/export-order.ts'

/** Writes notes one after the other, away from the thread that draws the window: 200 pages take two thirds of a second. */
function answer({ number, input, order }: WorkerOrder): void {
  try {
    const outcome = exportNote(input, order.format, order.options)
    if ('refused' in outcome) {
      parentPort?.postMessage({ number, refused: outcome.refused } satisfies ExportAnswer)
      return
    }
    // A copy of exactly the file's size, whose memory can be handed over instead of being copied again.
    const bytes = order.asSheets ? sheetsOf(outcome.bytes) : new Uint8Array(outcome.bytes)
    parentPort?.postMessage({ number, bytes, messages: outcome.messages } satisfies ExportAnswer, [bytes.buffer])
  } catch (error) {
    const fault = error instanceof Error ? error : new Error(String(error))
    parentPort?.postMessage({ number, message: fault.message, stack: fault.stack ?? '' } satisfies ExportAnswer)
  }
}

const sheetsOf = (docx: Uint8Array) => new TextEncoder().encode(JSON.stringify(readSheets(docx)))

parentPort?.on('message', answer)
