import type { SourceBlock } from '../../shared/source/block.ts'
import { rangeOf } from './dom-places.ts'
import type { FoundPlace } from './find-in-text.ts'

/**
 * Paints the places that are in view, and the current one differently.
 *
 * Sections out of view are passed over: ten thousand painted ranges cost 95 ms whenever one is added (measured). What is
 * painted is no element, so the text, its marks and the selection stay as they are.
 */
export function paintFound(
  page: HTMLElement,
  scroller: HTMLElement,
  blocks: readonly SourceBlock[],
  found: readonly FoundPlace[],
  current: number,
): void {
  clearFound()
  if (found.length === 0) return
  const view = scroller.getBoundingClientRect()
  const all: Range[] = []
  for (const section of page.querySelectorAll(':scope > .section')) {
    const box = section.getBoundingClientRect()
    if (box.bottom < view.top) continue
    if (box.top > view.bottom) break
    const indexes = [...section.querySelectorAll<HTMLElement>('[data-block]')].map(({ dataset }) =>
      Number(dataset.block),
    )
    const first = indexes[0] ?? 0
    const last = indexes.at(-1) ?? -1
    for (let at = firstIn(found, first); (found[at]?.block ?? Number.POSITIVE_INFINITY) <= last; at += 1) {
      const place = found[at]
      const range = place && rangeOf(section, blocks, place.start, place.end)
      if (range === undefined) continue
      if (at === current) CSS.highlights.set('found-here', new Highlight(range))
      else all.push(range)
    }
  }
  CSS.highlights.set('found', new Highlight(...all))
}

export function clearFound(): void {
  CSS.highlights.delete('found')
  CSS.highlights.delete('found-here')
}

/** Index of the first place in a block or one behind it. */
function firstIn(found: readonly FoundPlace[], block: number): number {
  let low = 0
  let high = found.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((found[middle]?.block ?? 0) < block) low = middle + 1
    else high = middle
  }
  return low
}
