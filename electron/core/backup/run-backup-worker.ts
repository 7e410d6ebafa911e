import { open } from 'node:fs/promises'
import { Worker } from 'node:worker_threads'
import { Refusal } from '../../../shared/contract/errors.ts'
import { beside } from '../beside.ts'
import type { BackupAnswer, BackupOrder } from '../workers/backup-worker.ts'

/**
 * Makes or verifies a backup on a thread of its own.
 *
 * @returns the size of the file in bytes
 * @throws an error with the code of SQLite's or of the system's; Refusal `cancelled` when `signal` says so
 */
export async function runBackupWorker(order: BackupOrder, signal?: AbortSignal): Promise<number> {
  const worker = new Worker(beside('workers/backup-worker.ts', 'backup-worker.js', '../backup-worker.js'), {
    workerData: order,
  })
  const stop = () => void worker.terminate()
  signal?.addEventListener('abort', stop)
  const flushing = order.from === undefined ? undefined : keepFlushing(`${order.to}.part`)
  try {
    const answer = await new Promise<BackupAnswer>((resolve, reject) => {
      worker.once('message', resolve)
      worker.once('error', reject)
      worker.once('exit', () => reject(new Refusal('cancelled')))
    })
    if (answer.ok) return answer.size
    throw Object.assign(new Error(answer.message), { code: answer.code })
  } finally {
    clearInterval(flushing)
    signal?.removeEventListener('abort', stop)
  }
}

/** In milliseconds: a copy grows by about 100 MB meanwhile. */
const FLUSH_EVERY = 150

/**
 * Flushes a growing file again and again, on a thread of the system's.
 *
 * Left to the end, a gigabyte would be flushed in one go, and every commit meanwhile would wait behind it.
 */
function keepFlushing(file: string): NodeJS.Timeout {
  let isFlushing = false
  return setInterval(async () => {
    if (isFlushing) return
    isFlushing = true
    try {
      const growing = await open(file, 'r+')
      await growing.datasync().finally(() => growing.close())
    } catch {
      // Not there yet, or there no more.
    }
    isFlushing = false
  }, FLUSH_EVERY)
}
