import { parentPort, workerData } from 'node:worker_threads'
import { type Collected, collectFiles } from '../files/collect-files.ts'

export interface CollectOrder {
  readonly places: Collected
  /** In ISO 8601. */
  readonly now: string
}

/** Looks for files that nothing needs, away from the thread that saves: backups may have to be read for it. */
const { places, now } = workerData as CollectOrder
parentPort?.postMessage(collectFiles(places, new Date(now)))
