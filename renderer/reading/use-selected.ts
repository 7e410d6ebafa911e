import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { SourceBlock } from '../../shared/source/block.ts'
import { placeOf, rangeOf, selectedOffsets } from './dom-places.ts'
import { reader, select } from './reader-state.ts'
import { trimmed } from './text-map.ts'

export interface Selected {
  /** Where the words selected now are on the screen; only once the mouse has been let go. */
  readonly rect: DOMRect | undefined
  /** Where the reading cursor is, in offsets of the text. */
  readonly caret: number | undefined
  readonly isCollapsed: () => boolean
  /** Puts the reading cursor somewhere, or stretches what is selected to it. */
  readonly moveTo: (anchor: number, focus: number) => void
  readonly clear: () => void
  /** Puts cursor and selection back where they were, after marks were drawn anew under them. */
  readonly restore: () => void
  readonly onFocus: () => void
  readonly onPointerUp: () => void
}

/** Keeps the browser's own selection and the reader's in step; the browser's is the one the user sees and copies. */
export function useSelected(page: RefObject<HTMLElement | null>, blocks: readonly SourceBlock[]): Selected {
  const [rect, setRect] = useState<DOMRect>()
  const [caret, setCaret] = useState<number>()
  const isDragging = useRef(false)
  const last = useRef<{ anchor: number; focus: number } | undefined>(undefined)

  const look = useCallback(() => {
    const root = page.current
    if (root === null) return
    const selection = document.getSelection()
    const isHere =
      selection?.anchorNode != null && root.contains(selection.anchorNode) && root.contains(selection.focusNode)
    const at = isHere ? selectedOffsets(root, blocks) : undefined
    if (at === undefined) {
      // A field that takes focus may take the selection along; what was selected stays selected for the palette only
      // while nothing else is.
      if (selection?.anchorNode != null) {
        select(undefined)
        setRect(undefined)
      }
      return
    }
    last.current = at
    setCaret(at.focus)
    const range = trimmed(blocks, Math.min(at.anchor, at.focus), Math.max(at.anchor, at.focus))
    select(range)
    if (range === undefined || isDragging.current) setRect(undefined)
    else setRect(lastRect(rangeOf(root, blocks, range.start, range.end)))
  }, [page, blocks])

  useEffect(() => {
    const down = () => {
      isDragging.current = true
    }
    const up = () => {
      isDragging.current = false
      look()
    }
    const root = page.current
    document.addEventListener('selectionchange', look)
    root?.addEventListener('pointerdown', down)
    window.addEventListener('pointerup', up)
    const scroller = root?.parentElement
    const hide = () => setRect(undefined)
    scroller?.addEventListener('scroll', hide, { passive: true })
    return () => {
      document.removeEventListener('selectionchange', look)
      root?.removeEventListener('pointerdown', down)
      window.removeEventListener('pointerup', up)
      scroller?.removeEventListener('scroll', hide)
      select(undefined)
    }
  }, [page, look])

  const moveTo = useCallback(
    (anchor: number, focus: number) => {
      const root = page.current
      if (root === null) return
      const from = placeOf(root, blocks, anchor)
      const to = placeOf(root, blocks, focus)
      if (from === undefined || to === undefined) return
      document.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset)
      look()
    },
    [page, blocks, look],
  )
  const restore = useCallback(() => {
    if (last.current === undefined || isDragging.current) return
    if (page.current?.contains(document.activeElement)) moveTo(last.current.anchor, last.current.focus)
  }, [page, moveTo])

  return useMemo(
    () => ({
      rect,
      caret,
      moveTo,
      restore,
      isCollapsed: () => reader.get().selected === undefined,
      clear: () => {
        const selection = document.getSelection()
        if (selection?.focusNode != null) selection.collapse(selection.focusNode, selection.focusOffset)
        look()
      },
      onFocus: look,
      onPointerUp: look,
    }),
    [rect, caret, look, moveTo, restore],
  )
}

/** The last line of a range: that is where the palette goes. */
function lastRect(range: Range | undefined): DOMRect | undefined {
  const rects = range?.getClientRects()
  return rects === undefined || rects.length === 0 ? undefined : rects[rects.length - 1]
}
