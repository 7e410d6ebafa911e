import { Worker } from 'node:worker_threads'

/** Runs in a thread of the reading process: resident memory is the whole process's, also while its main thread works. */
const WATCH = `
const { workerData } = require('node:worker_threads')
setInterval(() => {
  if (process.memoryUsage.rss() > workerData.bound) process.kill(process.pid, 'SIGKILL')
}, 25)
`

/** Ends this process when it holds more than `bound` bytes, on systems where nobody can watch it from outside. */
export function watchOwnMemory(bound: number): void {
  if (process.platform === 'linux') return
  new Worker(WATCH, { eval: true, workerData: { bound } }).unref()
}
