import { type ReactNode, useMemo } from 'react'
import { ShownKeys } from '../ui/keys.tsx'
import { useStore } from '../workspace/use-place.ts'
import type { KeyPlace } from './key-places.ts'
import { keyNow, ownKeys } from './own-keys.ts'

/** Within it, keys are shown as the user chose them: those of the place, and those that hold everywhere. */
export function KeysOf({ place, children }: { readonly place?: KeyPlace | undefined; readonly children: ReactNode }) {
  const own = useStore(ownKeys, (at) => at)
  const shown = useMemo(
    () => (keys: string) => {
      const here = place === undefined ? keys : keyNow(place, keys, own)
      return here === keys ? keyNow('everywhere', keys, own) : here
    },
    [place, own],
  )
  return <ShownKeys value={shown}>{children}</ShownKeys>
}
