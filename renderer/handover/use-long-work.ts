import { useState } from 'react'
import type { WorkId } from '../../shared/id.ts'
import { type RunningWork, runWork, stopWork, works } from '../api/work.ts'
import { RequestFailure, sentenceOf } from '../api.ts'
import { useStore } from '../workspace/use-place.ts'

export interface LongWork {
  readonly running: RunningWork | undefined
  readonly isRunning: boolean
  /** Why the last one ended without a result; the empty text where it was stopped. */
  readonly wrong: string | undefined
  /** Runs something; its answer, or nothing where it was refused or stopped. */
  readonly run: <Value>(name: string, doing: (workId: WorkId) => Promise<Value>) => Promise<Value | undefined>
  readonly stop: () => void
  readonly forget: () => void
}

/** One long piece of work of a dialog, with how far it is and how it ended. */
export function useLongWork(): LongWork {
  const [workId, setWorkId] = useState<WorkId>()
  const [wrong, setWrong] = useState<string>()
  const running = useStore(works, (all) => all.find((one) => one.workId === workId))
  return {
    running,
    isRunning: workId !== undefined,
    wrong,
    async run(name, doing) {
      setWrong(undefined)
      try {
        return await runWork(name, (id) => {
          setWorkId(id)
          return doing(id)
        })
      } catch (error) {
        const isStopped = error instanceof RequestFailure && error.code === 'cancelled'
        setWrong(isStopped ? '' : sentenceOf(error))
        return undefined
      } finally {
        setWorkId(undefined)
      }
    },
    stop: () => {
      if (workId !== undefined) stopWork(workId)
    },
    forget: () => setWrong(undefined),
  }
}
