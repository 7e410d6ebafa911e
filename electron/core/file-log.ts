import { appendFileSync, renameSync, statSync } from 'node:fs'
import type { Log } from './capabilities.ts'

/** In bytes. One older log of the same size is kept beside it. */
const LARGEST_LOG = 1_000_000

/** A log in a file of this machine's. It is never sent anywhere; a failure to write it must not hide the first error. */
export function fileLog(file: string, clock: () => Date): Log {
  return ({ reference, doing, error }) => {
    const what = error instanceof Error ? (error.stack ?? error.message) : String(error)
    try {
      if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > LARGEST_LOG) renameSync(file, `${file}.old`)
      appendFileSync(file, `${clock().toISOString()} ${reference} ${doing}\n${what}\n`, { mode: 0o600 })
    } catch {
      // The disk may be full; the user has been told that something went wrong.
    }
  }
}
