import { useState } from 'react'
import { sentenceOf } from '../api.ts'

/** What became of a file the user was asked for. */
export interface ReadFile<Plan> {
  readonly plan: Plan | undefined
  readonly wrong: string | undefined
  readonly isReading: boolean
  readonly choose: () => Promise<void>
}

/** Asks for a file and keeps what was read of it, or why it could not be. */
export function useFile<Plan>(read: () => Promise<Plan | undefined>, onRead: (plan: Plan) => void): ReadFile<Plan> {
  const [plan, setPlan] = useState<Plan>()
  const [wrong, setWrong] = useState<string>()
  const [isReading, setReading] = useState(false)
  const choose = async () => {
    setWrong(undefined)
    setReading(true)
    try {
      const next = await read()
      if (next !== undefined) {
        setPlan(next)
        onRead(next)
      }
    } catch (error) {
      setPlan(undefined)
      setWrong(sentenceOf(error))
    } finally {
      setReading(false)
    }
  }
  return { plan, wrong, isReading, choose }
}
