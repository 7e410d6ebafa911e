import { useSyncExternalStore } from 'react'
import type { Store } from '../ui/store.ts'
import { type Place, place } from './place.ts'

/** Watches a part of a store. `pick` must give back the same object while nothing changed. */
export function useStore<State, Part>(store: Store<State>, pick: (state: State) => Part): Part {
  return useSyncExternalStore(store.subscribe, () => pick(store.get()))
}

export function usePlace<Part>(pick: (at: Place) => Part): Part {
  return useStore(place, pick)
}
