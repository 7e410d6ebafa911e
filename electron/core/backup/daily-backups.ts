import type { LibraryEvent } from '../../../shared/contract/bridge.ts'
import { Refusal } from '../../../shared/contract/errors.ts'
import { runCollectWorker } from '../files/run-collect-worker.ts'
import type { Places } from '../places.ts'
import { isBackupDue, makeBackup } from './make-backup.ts'

export interface DailyBackups {
  /** What went wrong with the last one, in a sentence for the user. */
  warnings(): readonly string[]
  /** Stops a backup that is being made; the unfinished file goes. */
  stop(): Promise<void>
}

export interface BackedUp {
  readonly places: Places
  readonly clock: () => Date
  readonly announce: (event: LibraryEvent) => void
  /** Whether there is anything in the library worth a copy. */
  readonly isEmpty: () => boolean
  readonly keepError: (doing: string, error: unknown) => string
}

/** In milliseconds: a session may last for days, so the clock is asked again every hour. */
const HOUR = 60 * 60_000

/** Makes a backup when the newest is older than a day: now, and as long as the library stays open. */
export function startDailyBackups({ places, clock, announce, isEmpty, keepError }: BackedUp): DailyBackups {
  const stopping = new AbortController()
  let warning: string | undefined
  let running: Promise<void> = Promise.resolve()

  const backUp = async () => {
    if (stopping.signal.aborted) return
    try {
      if (isEmpty() || !isBackupDue(places, clock())) return
      await makeBackup(places, 'daily', clock(), stopping.signal)
      warning = undefined
      announce({ kind: 'changed', what: 'backups' })
      await collect()
    } catch (error) {
      if (error instanceof Refusal) return
      const reference = keepError('daily backup', error)
      warning = `Today's backup could not be made. Free some space on the disk and make one by hand. (${reference})`
    }
  }
  /** Once a day is enough. What could not be removed does no harm, so the user need not hear of it. */
  const collect = async () => {
    try {
      await runCollectWorker(places, clock(), stopping.signal)
    } catch (error) {
      keepError('collecting files', error)
    }
  }
  const next = () => {
    running = running.then(backUp)
  }
  // After the window has been drawn rather than before.
  const first = setTimeout(next, 2000)
  const hourly = setInterval(next, HOUR)
  first.unref()
  hourly.unref()

  return {
    warnings: () => (warning === undefined ? [] : [warning]),
    async stop() {
      clearTimeout(first)
      clearInterval(hourly)
      stopping.abort()
      await running
    },
  }
}
