import { useSyncExternalStore } from 'react'

/** Below this width, in CSS pixels, source and note do not fit side by side at a readable measure. */
const query = '(max-width: 1079px)'

export function useIsNarrow(): boolean {
  return useSyncExternalStore(
    (listener) => {
      const watched = matchMedia(query)
      watched.addEventListener('change', listener)
      return () => watched.removeEventListener('change', listener)
    },
    () => matchMedia(query).matches,
  )
}
