import { type RefObject, useCallback, useEffect, useMemo } from 'react'
import type { ExcerptId } from '../../shared/id.ts'
import type { SourceBlock } from '../../shared/source/block.ts'
import { usePlace, useStore } from '../workspace/use-place.ts'
import { rangeOf } from './dom-places.ts'
import type { Marked } from './pieces.ts'
import { activate, reader } from './reader-state.ts'
import { type Section, sectionOf } from './sections.ts'
import { blockAt } from './text-map.ts'

interface Setting {
  readonly scroller: RefObject<HTMLElement | null>
  readonly page: RefObject<HTMLElement | null>
  readonly blocks: readonly SourceBlock[]
  readonly marked: readonly Marked[]
  readonly sections: readonly Section[]
  readonly mountAround: (section: number) => void
}

export interface Jumps {
  /** Brings an offset of the text into view, a third from the top. */
  readonly goTo: (offset: number) => void
  /** Brings an excerpt into view and makes it the active one. */
  readonly goToExcerpt: (excerptId: ExcerptId, takesFocus: boolean) => void
}

/** Moves the page to passages: when asked from elsewhere, and by the keys of the page itself. */
export function useJumps({ scroller, page, blocks, marked, sections, mountAround }: Setting): Jumps {
  const jump = usePlace((at) => at.jump)
  const active = useStore(reader, (at) => at.active)

  const goTo = useCallback(
    (offset: number) => {
      const block = blockAt(blocks, offset)
      mountAround(sectionOf(sections, block))
      const element = page.current?.querySelector(`[data-block="${block}"]`)
      const box = scroller.current
      if (element == null || box === null) return
      // Twice: sections between here and there may get their real height on the way.
      for (const _pass of [1, 2]) {
        const range = page.current === null ? undefined : rangeOf(page.current, blocks, offset, offset)
        const rect = range?.getClientRects()[0] ?? element.getBoundingClientRect()
        const view = box.getBoundingClientRect()
        box.scrollTop += rect.top - view.top - view.height / 3
      }
    },
    [blocks, sections, mountAround, page, scroller],
  )

  const goToExcerpt = useCallback(
    (excerptId: ExcerptId, takesFocus: boolean) => {
      const mark = marked.find(({ excerpt }) => excerpt.id === excerptId)
      if (mark === undefined) return
      activate(excerptId)
      goTo(mark.start)
      const element = page.current?.querySelector<HTMLElement>(`mark[data-ids~="${excerptId}"]`)
      if (takesFocus) (element?.tabIndex === -1 ? element : page.current)?.focus({ preventScroll: true })
    },
    [marked, goTo, page],
  )

  // biome-ignore lint/correctness/useExhaustiveDependencies: one jump for each serial, however often the page changes.
  useEffect(() => {
    if (jump === undefined) return
    if (jump.excerptId !== undefined && marked.some(({ excerpt }) => excerpt.id === jump.excerptId)) {
      return goToExcerpt(jump.excerptId, jump.takesFocus)
    }
    const start = jump.start ?? (jump.ordinal === undefined ? undefined : blocks[jump.ordinal]?.start)
    if (start === undefined) return
    goTo(start)
    paintFound(page.current, blocks, start, jump.find ?? '')
    if (jump.takesFocus) page.current?.focus({ preventScroll: true })
  }, [jump?.serial])

  // The active mark is outlined without drawing the page again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: marks are new elements after `marked` changed.
  useEffect(() => {
    const root = page.current
    for (const element of root?.querySelectorAll('mark[data-on]') ?? []) element.removeAttribute('data-on')
    if (active === undefined) return
    const elements = [...(root?.querySelectorAll(`mark[data-ids~="${active}"]`) ?? [])]
    for (const [place, element] of elements.entries()) {
      const ends = [place === 0 ? 'start' : '', place === elements.length - 1 ? 'end' : '']
      element.setAttribute('data-on', ends.join(' ').trim())
    }
  }, [active, marked])

  return useMemo(() => ({ goTo, goToExcerpt }), [goTo, goToExcerpt])
}

/** Paints the words that were searched for, in the block that was found. */
function paintFound(page: HTMLElement | null, blocks: readonly SourceBlock[], start: number, find: string): void {
  CSS.highlights.delete('found')
  const block = blocks[blockAt(blocks, start)]
  const wanted = find
    .toLowerCase()
    .split(/[\s"]+/)
    .filter((word) => word.length > 1)
  if (page === null || block === undefined || wanted.length === 0) return
  const text = block.text.toLowerCase()
  const ranges: Range[] = []
  for (const word of wanted) {
    for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) {
      const range = rangeOf(page, blocks, block.start + at, block.start + at + word.length)
      if (range !== undefined) ranges.push(range)
    }
  }
  CSS.highlights.set('found', new Highlight(...ranges))
}
