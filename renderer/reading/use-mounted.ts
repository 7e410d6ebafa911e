import { type RefObject, useCallback, useEffect, useLayoutEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** Sections built before the first frame: 48 blocks, more than a screen even of single lines. */
const FIRST = 2
/** How many more in each idle moment after it: a few frames' worth of work. */
const MORE = 8
/** How far from the window a section that is not there yet is asked for, in heights of the window. */
const AHEAD = '100% 0px'

interface Shown {
  /** All sections before this one are there. */
  readonly count: number
  /** So are these, further down: where one jumped or scrolled to. */
  readonly far: ReadonlySet<number>
}

export interface Mounted {
  readonly isMounted: (section: number) => boolean
  /** Puts a section and its neighbours into the page at once, for what is about to look at them. */
  readonly mountAround: (section: number) => void
}

/**
 * Which sections of a long text are in the page by now: those at the top, those near the window, and the rest by and
 * by while nothing else goes on. Until then an empty element of the estimated height, with `data-section`, keeps their
 * place.
 */
export function useMounted(sections: number, scroller: RefObject<HTMLElement | null>): Mounted {
  const [shown, setShown] = useState<Shown>(() => ({ count: Math.min(FIRST, sections), far: new Set() }))
  const isWhole = shown.count >= sections

  useEffect(() => {
    if (shown.count >= sections) return
    const idle = requestIdleCallback(() => setShown((now) => further(now, shown.count + MORE, sections)), {
      timeout: 500,
    })
    return () => cancelIdleCallback(idle)
  }, [sections, shown.count])

  const mountFar = useCallback(
    (wanted: readonly number[]) =>
      setShown((now) => {
        const missing = wanted.filter((one) => one >= now.count && one < sections && !now.far.has(one))
        return missing.length === 0 ? now : { ...now, far: new Set([...now.far, ...missing]) }
      }),
    [sections],
  )

  useLayoutEffect(() => {
    const box = scroller.current
    if (isWhole || box === null) return
    const seen = new IntersectionObserver(
      (entries) =>
        mountFar(entries.flatMap(({ isIntersecting, target }) => (isIntersecting ? [sectionAt(target)] : []))),
      { root: box, rootMargin: AHEAD },
    )
    for (const element of box.querySelectorAll('[data-section]')) seen.observe(element)
    return () => seen.disconnect()
  }, [isWhole, mountFar, scroller])

  const isMounted = useCallback((section: number) => section < shown.count || shown.far.has(section), [shown])
  const mountAround = useCallback(
    (section: number) => {
      const wanted = [section - 1, section, section + 1].filter((one) => one >= 0 && one < sections)
      if (!wanted.every(isMounted)) flushSync(() => mountFar(wanted))
    },
    [isMounted, mountFar, sections],
  )
  return { isMounted, mountAround }
}

const sectionAt = (element: Element) => Number(element.getAttribute('data-section'))

/** The same with all sections before `wanted`; what was further down and is among them now is forgotten. */
function further({ count, far }: Shown, wanted: number, sections: number): Shown {
  let reached = Math.max(count, Math.min(wanted, sections))
  while (far.has(reached)) reached++
  return { count: reached, far: new Set([...far].filter((one) => one >= reached)) }
}
