import { type RefObject, useEffect, useLayoutEffect, useState } from 'react'
import type { SourceBlock } from '../../shared/source/block.ts'
import { placeOf } from './dom-places.ts'

/** The reading cursor. Browsers draw none where nothing can be typed, so the page draws its own. */
export function Caret({
  page,
  blocks,
  at,
}: {
  readonly page: RefObject<HTMLElement | null>
  readonly blocks: readonly SourceBlock[]
  readonly at: number | undefined
}) {
  const [hasFocus, setHasFocus] = useState(false)
  const [box, setBox] = useState<{ left: number; top: number; height: number }>()

  useEffect(() => {
    const root = page.current
    const look = () => setHasFocus(root !== null && document.activeElement === root)
    root?.addEventListener('focusin', look)
    root?.addEventListener('focusout', look)
    look()
    return () => {
      root?.removeEventListener('focusin', look)
      root?.removeEventListener('focusout', look)
    }
  }, [page])

  useLayoutEffect(() => {
    const root = page.current
    if (root === null || at === undefined || !hasFocus) return setBox(undefined)
    const place = placeOf(root, blocks, at)
    if (place === undefined) return setBox(undefined)
    const range = document.createRange()
    range.setStart(place.node, place.offset)
    const rect = range.getClientRects()[0] ?? range.getBoundingClientRect()
    const own = root.getBoundingClientRect()
    setBox(rect.height === 0 ? undefined : { left: rect.left - own.left, top: rect.top - own.top, height: rect.height })
  }, [page, blocks, at, hasFocus])

  return box === undefined ? null : <div className="caret" aria-hidden="true" style={box} />
}
