import { useCallback, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** Sections built before the first frame, and how many more in each idle moment after it. */
const FIRST = 16
const MORE = 40

/** How many sections of a long text are in the page by now. The rest follow while nothing else goes on. */
export function useMounted(sections: number): { mounted: number; mountThrough: (section: number) => void } {
  const [mounted, setMounted] = useState(() => Math.min(FIRST, sections))
  useEffect(() => {
    if (mounted >= sections) return
    const idle = requestIdleCallback(() => setMounted((count) => Math.min(sections, count + MORE)), { timeout: 500 })
    return () => cancelIdleCallback(idle)
  }, [mounted, sections])
  const mountThrough = useCallback(
    (section: number) => {
      if (section >= mounted) flushSync(() => setMounted((count) => Math.max(count, Math.min(sections, section + 2))))
    },
    [mounted, sections],
  )
  return { mounted, mountThrough }
}
