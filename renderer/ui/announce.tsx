import { useSyncExternalStore } from 'react'
import { createStore } from './store.ts'

const said = createStore({ text: '', turn: 0 })

/** Says something to screen readers, politely: it waits until they have finished. */
export function announce(text: string): void {
  said.set(({ turn }) => ({ text, turn: turn + 1 }))
}

/** The live region. Two lines take turns, so that the same words said twice are heard twice. */
export function Announcer() {
  const { text, turn } = useSyncExternalStore(said.subscribe, said.get)
  return (
    <div className="unseen" aria-live="polite">
      <p>{turn % 2 === 0 ? text : ''}</p>
      <p>{turn % 2 === 1 ? text : ''}</p>
    </div>
  )
}
