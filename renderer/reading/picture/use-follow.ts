import { useCallback, useEffect, useRef, useState } from 'react'
import type { SourceBlock } from '../../../shared/source/block.ts'
import { useStore } from '../../workspace/use-place.ts'
import type { Marked } from '../pieces.ts'
import { reader } from '../reader-state.ts'
import { blockAt } from '../text-map.ts'
import { turnTo } from './picture-state.ts'

/** How long the text may still be scrolling to a page that was turned to in the picture. */
const SETTLES_MS = 500

/** The block under the line at a third of the view, where jumps put what they lead to. */
function blockRead(scroller: Element): number | undefined {
  const box = scroller.getBoundingClientRect()
  for (const down of [4, 24, -16, 44, -36]) {
    const at = document.elementFromPoint(box.left + box.width / 3, box.top + box.height / 3 + down)
    const block = at?.closest('.row')?.querySelector<HTMLElement>('[data-block]')?.dataset.block
    if (block !== undefined) return Number(block)
  }
  return undefined
}

/** The block with the reading cursor. */
function blockOfCursor(): number | undefined {
  const node = document.getSelection()?.focusNode
  const element = node instanceof Element ? node : node?.parentElement
  const block = element?.closest<HTMLElement>('[data-block]')?.dataset.block
  return block === undefined ? undefined : Number(block)
}

export interface Followed {
  /** The blocks to outline: of the active excerpt, or the one with the cursor, or the one pointed at. */
  readonly outlined: readonly SourceBlock[]
  /** Keeps the picture where it is while the text catches up. */
  readonly hold: () => void
  readonly pointAt: (block: number) => void
}

/** Turns to the page of what is read: the text scrolled to, the cursor, the active excerpt. */
export function useFollow(blocks: readonly SourceBlock[], marked: readonly Marked[]): Followed {
  const active = useStore(reader, (at) => at.active)
  const [here, setHere] = useState<number>()
  const heldUntil = useRef(0)
  const turn = useCallback((block: number | undefined) => turnTo(blocks[block ?? -1]?.page ?? 1), [blocks])

  useEffect(() => {
    const scroller = document.querySelector('.source-scroller')
    let frame = 0
    const look = () => {
      frame = 0
      const block = scroller === null || performance.now() < heldUntil.current ? undefined : blockRead(scroller)
      if (block !== undefined) turn(block)
    }
    const scrolled = () => {
      frame ||= requestAnimationFrame(look)
    }
    const moved = () => {
      const block = blockOfCursor()
      if (block === undefined) return
      setHere(block)
      if (performance.now() >= heldUntil.current) turn(block)
    }
    scroller?.addEventListener('scroll', scrolled, { passive: true })
    document.addEventListener('selectionchange', moved)
    scrolled()
    moved()
    return () => {
      cancelAnimationFrame(frame)
      scroller?.removeEventListener('scroll', scrolled)
      document.removeEventListener('selectionchange', moved)
    }
  }, [turn])

  const mark = marked.find(({ excerpt }) => excerpt.id === active)
  useEffect(() => {
    if (mark !== undefined) turn(blockAt(blocks, mark.start))
  }, [mark, blocks, turn])

  const outlined =
    mark === undefined
      ? blocks.slice(here ?? 0, here === undefined ? 0 : here + 1)
      : blocks.slice(blockAt(blocks, mark.start), blockAt(blocks, Math.max(mark.start, mark.end - 1)) + 1)
  const hold = useCallback(() => {
    heldUntil.current = performance.now() + SETTLES_MS
  }, [])
  return { outlined, hold, pointAt: setHere }
}
