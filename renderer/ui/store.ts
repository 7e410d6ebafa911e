export interface Store<State> {
  readonly get: () => State
  readonly set: (change: (state: State) => State) => void
  readonly subscribe: (listener: () => void) => () => void
}

/** A value that screens can watch. Listeners hear only of real changes. */
export function createStore<State>(first: State): Store<State> {
  let state = first
  const listeners = new Set<() => void>()
  return {
    get: () => state,
    set: (change) => {
      const next = change(state)
      if (Object.is(next, state)) return
      state = next
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
