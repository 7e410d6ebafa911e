import { setImmediate } from 'node:timers/promises'

/**
 * Milliseconds of work before others are let in. A window draws 60 frames a second, 16.7 ms each; the whole app must
 * never stand still for 50.
 */
const LONGEST_TURN = 12

/** Work in turns: whoever has had a long one lets everything else run before the next. */
export interface Turns {
  /** Whether it is time to let others in. */
  isOver(): boolean
  /** Resolves when others have been. */
  next(): Promise<void>
}

export function takeTurns(): Turns {
  let began = performance.now()
  return {
    isOver: () => performance.now() - began >= LONGEST_TURN,
    async next() {
      await setImmediate()
      began = performance.now()
    },
  }
}
