import { remember } from '../api/acts.ts'
import { createStore, type Store } from '../ui/store.ts'

/** Which step of the tour shows, from 0; `undefined` when it does not. */
export const tour: Store<number | undefined> = createStore<number | undefined>(undefined)

export function startTour(): void {
  tour.set(() => 0)
}

export function endTour(): void {
  tour.set(() => undefined)
  remember('tour', 'seen')
}
