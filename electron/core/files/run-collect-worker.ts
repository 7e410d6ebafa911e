import { Worker } from 'node:worker_threads'
import { beside } from '../beside.ts'
import type { Places } from '../places.ts'
import type { CollectOrder } from '../workers/collect-worker.ts'

/** Removes originals that nothing needs, on a thread of its own. @throws where a backup could not be read */
export async function runCollectWorker(
  { folder, files, backups }: Places,
  now: Date,
  signal: AbortSignal,
): Promise<void> {
  if (signal.aborted) return
  const order: CollectOrder = { places: { folder, files, backups }, now: now.toISOString() }
  const worker = new Worker(beside('workers/collect-worker.ts', 'collect-worker.js', '../collect-worker.js'), {
    workerData: order,
  })
  const stop = () => void worker.terminate()
  signal.addEventListener('abort', stop)
  try {
    await new Promise<void>((resolve, reject) => {
      worker.once('error', reject)
      worker.once('exit', () => resolve())
    })
  } finally {
    signal.removeEventListener('abort', stop)
  }
}
