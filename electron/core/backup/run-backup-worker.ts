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
  try {
    const answer = await new Promise<BackupAnswer>((resolve, reject) => {
      worker.once('message', resolve)
      worker.once('error', reject)
      worker.once('exit', () => reject(new Refusal('cancelled')))
    })
    if (answer.ok) return answer.size
    throw Object.assign(new Error(answer.message), { code: answer.code })
  } finally {
    signal?.removeEventListener('abort', stop)
  }
}
