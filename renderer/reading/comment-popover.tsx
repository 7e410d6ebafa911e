import { type RefObject, useEffect, useState } from 'react'
import type { BlockSpan, SourceBlock } from '../../shared/source/block.ts'
import { announce } from '../ui/announce.tsx'
import { changeHint } from './change-hint.ts'
import { offsetOf, rangeOf } from './dom-places.ts'
import { blockAt } from './text-map.ts'
import './comment-popover.css'

/** Comments of the source at a place of its text, each once. */
export function commentsAt(blocks: readonly SourceBlock[], offset: number): readonly BlockSpan[] {
  const block = blocks[blockAt(blocks, offset)]
  const at = offset - (block?.start ?? 0)
  const all = (block?.spans ?? []).filter(({ kind, start, end }) => kind === 'comment' && start <= at && end > at)
  return all.filter(({ value, author }, place) => {
    return all.findIndex((other) => other.value === value && other.author === author) === place
  })
}

/** Where the comment that covers a place begins and ends, so that it is said once while the cursor is in it. */
const keyOf = (blocks: readonly SourceBlock[], offset: number): string =>
  commentsAt(blocks, offset)
    .map(({ value, author }) => `${author} ${value}`)
    .join('\n')

const LEAVE_MS = 150

/**
 * The comments of the source on the words under the pointer, or under the reading cursor.
 *
 * It stays while the pointer is on it, and goes with Escape (WCAG 2.2, 1.4.13). What it says is in the margin too.
 */
export function CommentPopover({
  page,
  blocks,
  caret,
}: {
  readonly page: RefObject<HTMLElement | null>
  readonly blocks: readonly SourceBlock[]
  readonly caret: number | undefined
}) {
  const [pointed, setPointed] = useState<number>()
  const [dismissed, setDismissed] = useState<number>()
  const [isOnIt, setIsOnIt] = useState(false)
  const offset = pointed ?? caret
  const comments = offset === undefined || offset === dismissed ? [] : commentsAt(blocks, offset)

  useEffect(() => {
    const root = page.current
    let leaving: number | undefined
    const over = (event: PointerEvent) => {
      const span = event.target instanceof Element ? event.target.closest('.span[data-kind="comment"]') : null
      if (root === null || span === null) return
      window.clearTimeout(leaving)
      setPointed(offsetOf(root, blocks, span, 0))
    }
    const out = () => {
      window.clearTimeout(leaving)
      leaving = window.setTimeout(() => setPointed(undefined), LEAVE_MS)
    }
    root?.addEventListener('pointerover', over)
    root?.addEventListener('pointerout', out)
    return () => {
      window.clearTimeout(leaving)
      root?.removeEventListener('pointerover', over)
      root?.removeEventListener('pointerout', out)
    }
  }, [page, blocks])

  const said = caret === undefined ? '' : keyOf(blocks, caret)
  // biome-ignore lint/correctness/useExhaustiveDependencies: said once when the cursor comes into it.
  useEffect(() => {
    if (caret !== undefined && said !== '') announce(commentsAt(blocks, caret).map(inWords).join('. '))
    setDismissed(undefined)
  }, [said])

  useEffect(() => {
    const key = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setDismissed(offset)
    }
    document.addEventListener('keydown', key)
    return () => document.removeEventListener('keydown', key)
  }, [offset])

  const [shown, setShown] = useState<readonly BlockSpan[]>([])
  const [place, setPlace] = useState<{ left: number; top: number }>()
  const [scrolled, setScrolled] = useState(0)
  useEffect(() => {
    const scroller = page.current?.parentElement
    const moved = () => setScrolled((times) => times + 1)
    scroller?.addEventListener('scroll', moved, { passive: true })
    return () => scroller?.removeEventListener('scroll', moved)
  }, [page])
  // biome-ignore lint/correctness/useExhaustiveDependencies: `comments` is made anew each time, `offset` stands for it.
  useEffect(() => {
    if (isOnIt && comments.length === 0) return
    setShown(comments)
    const first = comments[0]
    const block = blocks[blockAt(blocks, offset ?? 0)]
    const root = page.current
    if (first === undefined || block === undefined || root === null) return
    const rect = rangeOf(root, blocks, block.start + first.start, block.start + first.end)?.getClientRects()[0]
    const view = root.parentElement?.getBoundingClientRect()
    if (rect === undefined || view === undefined) return
    const isInView = rect.bottom > view.top && rect.bottom < view.bottom
    setPlace(
      isInView
        ? { left: Math.max(view.left + 8, Math.min(rect.left, view.right - 336)), top: rect.bottom + 6 }
        : undefined,
    )
  }, [offset, dismissed, isOnIt, scrolled, blocks, page])

  return shown.length === 0 || place === undefined ? null : (
    <div
      className="comment-popover"
      role="tooltip"
      style={place}
      onPointerEnter={() => setIsOnIt(true)}
      onPointerLeave={() => setIsOnIt(false)}
    >
      {shown.map((span) => (
        <div key={`${span.author} ${span.value}`}>
          <p className="comment-popover-who">{changeHint(span)}</p>
          <p className="comment-popover-text">{span.value}</p>
        </div>
      ))}
    </div>
  )
}

const inWords = (span: BlockSpan): string => `${changeHint(span)}: ${span.value ?? ''}`
