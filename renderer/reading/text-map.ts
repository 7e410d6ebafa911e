import type { SourceBlock } from '../../shared/source/block.ts'

/**
 * Index of the last block that starts at or before `offset`, or 0.
 *
 * Blocks are in order and know where they start, so no walk through the page is ever needed to find a place: a binary
 * search over 10,000 blocks takes 14 steps.
 */
export function blockAt(blocks: readonly SourceBlock[], offset: number): number {
  let low = 0
  let high = blocks.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    const block = blocks[middle]
    if (block !== undefined && block.start <= offset) low = middle
    else high = middle - 1
  }
  return Math.max(0, low)
}

/** Where the text of a block ends in the canonical text. */
export const endOf = (block: SourceBlock): number => block.start + block.text.length

/** Length of the whole canonical text, in UTF-16 code units. */
export function lengthOf(blocks: readonly SourceBlock[]): number {
  const last = blocks[blocks.length - 1]
  return last === undefined ? 0 : endOf(last)
}

/** The canonical text between two offsets; blocks are joined by a blank line as everywhere. */
export function textBetween(blocks: readonly SourceBlock[], start: number, end: number): string {
  const parts: string[] = []
  for (let index = blockAt(blocks, start); index < blocks.length; index += 1) {
    const block = blocks[index]
    if (block === undefined || block.start >= end) break
    parts.push(block.text.slice(Math.max(0, start - block.start), Math.max(0, end - block.start)))
  }
  return parts.join('\n\n')
}

/**
 * The range without white space at its ends and without empty blocks, or `undefined` when nothing is left.
 */
export function trimmed(
  blocks: readonly SourceBlock[],
  start: number,
  end: number,
): { readonly start: number; readonly end: number } | undefined {
  let from = start
  let to = end
  while (from < to && isSpaceAt(blocks, from)) from += 1
  while (to > from && isSpaceAt(blocks, to - 1)) to -= 1
  return to > from ? { start: from, end: to } : undefined
}

function isSpaceAt(blocks: readonly SourceBlock[], offset: number): boolean {
  const block = blocks[blockAt(blocks, offset)]
  const letter = block?.text[offset - block.start]
  return letter === undefined || /\s/.test(letter)
}
