import { parentPort } from 'node:worker_threads'
import { exportNote } from '../../../shared/word/export-note.ts'
import { describeHouse } from '../../../shared/word/house-style/describe-house.ts'
import type { NoteForExport } from '../../../shared/word/note-for-export.ts'
import { readSheets } from '../../../shared/word/sheets/read-sheets.ts'
import type { ExportAnswer, WorkerOrder } from '../exporting/export-order.ts'

/** Writes notes one after the other, away from the thread that draws the window: 200 pages take two thirds of a second. */
async function answer({ number, task }: WorkerOrder): Promise<void> {
  try {
    if ('house' in task) {
      const house = describeHouse(task.house, task.choices)
      const answer = 'refused' in house ? { number, refused: house.refused } : { number, house }
      parentPort?.postMessage(answer satisfies ExportAnswer)
      return
    }
    const { input, order } = task
    const outcome = exportNote(input, order.format, { ...order.options, ...(await painting(input)) })
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

/** The painter is opened for notes with a chart alone: it takes a quarter of a second and 20 MB. */
async function painting({ note }: NoteForExport) {
  const hasChart = JSON.stringify(note.body).includes('"picture":"')
  return hasChart ? { rasterise: await (await import('../exporting/rasterise.ts')).openRasteriser() } : {}
}

parentPort?.on('message', (order: WorkerOrder) => void answer(order))
