import { parentPort } from 'node:worker_threads'
import { align } from '../../../shared/anchoring/align.ts'
import type { Alignment } from '../../../shared/anchoring/alignment.ts'
import { reanchorIn } from '../../../shared/anchoring/reanchor.ts'
import type { CarryAnswer, CarryOrder } from '../carrying/carry-order.ts'

/**
 * The two texts compared last, and how. Whoever decides passage by passage asks about the same two again each time, and
 * a text is compared with itself in a fraction of what an alignment takes.
 */
let last: { readonly before: string; readonly after: string; readonly map: Alignment } | undefined

/** Finds passages in a revised text, away from the thread that saves: a million words take about a third of a second. */
function answer({ before, after, passages }: CarryOrder): void {
  try {
    const map = last?.before === before && last.after === after ? last.map : align(before, after)
    last = { before, after, map }
    post({ kind: 'compared' })
    post({ kind: 'carried', results: reanchorIn(map, before, after, passages) })
  } catch (error) {
    const fault = error instanceof Error ? error : new Error(String(error))
    post({ kind: 'failed', message: fault.message, stack: fault.stack ?? '' })
  }
}

const post = (message: CarryAnswer) => parentPort?.postMessage(message)

parentPort?.on('message', answer)
