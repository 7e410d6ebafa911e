import type { SourceBlock } from '../../shared/source/block.ts'
import { blockAt, endOf } from './text-map.ts'

/**
 * Between places of the page and offsets of the canonical text. Elements with `data-block` hold the letters of one block
 * and nothing else (raised letters of codes are drawn by the style sheet), so an offset within is a count of letters.
 */

const blockElement = (root: Element, index: number) => root.querySelector(`[data-block="${index}"]`)

/** The place in the page of an offset, or `undefined` while its section is not there yet. */
export function placeOf(
  root: Element,
  blocks: readonly SourceBlock[],
  offset: number,
): { readonly node: Node; readonly offset: number } | undefined {
  const index = blockAt(blocks, offset)
  const block = blocks[index]
  const element = blockElement(root, index)
  if (block === undefined || element === null) return undefined
  let left = Math.min(offset, endOf(block)) - block.start
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  let last: Text | undefined
  for (let text = texts.nextNode() as Text | null; text !== null; text = texts.nextNode() as Text | null) {
    if (left < text.length) return { node: text, offset: left }
    left -= text.length
    last = text
  }
  return last === undefined ? { node: element, offset: 0 } : { node: last, offset: last.length }
}

/** The offset of a place in the page; a place outside the letters counts as the nearest one before it. */
export function offsetOf(
  root: Element,
  blocks: readonly SourceBlock[],
  node: Node,
  offset: number,
): number | undefined {
  if (!root.contains(node)) return undefined
  const element = node instanceof Element ? node : node.parentElement
  const holder = element?.closest<HTMLElement>('[data-block]')
  if (holder === null || holder === undefined) return outside(root, blocks, node, offset)
  const block = blocks[Number(holder.dataset.block)]
  if (block === undefined) return undefined
  const before = document.createRange()
  before.setStart(holder, 0)
  before.setEnd(node, offset)
  return block.start + Math.min(block.text.length, before.toString().length)
}

/** A selection that ends between blocks, as a triple click makes it: the end of the last block before the place. */
function outside(root: Element, blocks: readonly SourceBlock[], node: Node, offset: number): number | undefined {
  const place = document.createRange()
  place.setStart(node, offset)
  let best: number | undefined
  const holders = root.querySelectorAll<HTMLElement>('[data-block]')
  let low = 0
  let high = holders.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const holder = holders[middle]
    if (holder === undefined) break
    if (place.comparePoint(holder, 0) <= 0) {
      best = Number(holder.dataset.block)
      low = middle + 1
    } else high = middle - 1
  }
  const block = best === undefined ? undefined : blocks[best]
  return block === undefined ? 0 : endOf(block)
}

/** The range of the page between two offsets. */
export function rangeOf(root: Element, blocks: readonly SourceBlock[], start: number, end: number): Range | undefined {
  const from = placeOf(root, blocks, start)
  const to = placeOf(root, blocks, end)
  if (from === undefined || to === undefined) return undefined
  const range = document.createRange()
  range.setStart(from.node, from.offset)
  range.setEnd(to.node, to.offset)
  return range
}

/** What the user has selected of the text, in its own order: `anchor` is where the selection began. */
export function selectedOffsets(
  root: Element,
  blocks: readonly SourceBlock[],
): { readonly anchor: number; readonly focus: number } | undefined {
  const selection = document.getSelection()
  if (selection?.anchorNode == null || selection.focusNode === null) return undefined
  const anchor = offsetOf(root, blocks, selection.anchorNode, selection.anchorOffset)
  const focus = offsetOf(root, blocks, selection.focusNode, selection.focusOffset)
  return anchor === undefined || focus === undefined ? undefined : { anchor, focus }
}
