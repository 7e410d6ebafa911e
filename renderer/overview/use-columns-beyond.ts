import { type RefObject, useEffect, useState } from 'react'

/** How many columns of the table in a box that scrolls are cut at its end or lie behind it. */
export function useColumnsBeyond(box: RefObject<HTMLElement | null>): number {
  const [count, setCount] = useState(0)
  useEffect(() => {
    const watched = box.current
    if (watched === null) return
    const look = () => {
      const edge = watched.getBoundingClientRect().right
      const heads = [...watched.querySelectorAll('thead th')]
      // A pixel of tolerance: at some zooms a column ends on a fraction of one.
      setCount(heads.filter((head) => head.getBoundingClientRect().right > edge + 1).length)
    }
    const watch = new ResizeObserver(look)
    watch.observe(watched)
    const table = watched.querySelector('table')
    if (table !== null) watch.observe(table)
    watched.addEventListener('scroll', look, { passive: true })
    return () => {
      watch.disconnect()
      watched.removeEventListener('scroll', look)
    }
  }, [box])
  return count
}
