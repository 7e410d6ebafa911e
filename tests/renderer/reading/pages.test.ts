import { expect, test } from 'vitest'
import { blockAtPlace, boxesOn, firstOn, hasPages, lastPageOf } from '../../../renderer/reading/picture/pages.ts'
import type { PageBox, SourceBlock } from '../../../shared/source/block.ts'

const box = (page: number, left: number, top: number, right: number, bottom: number): PageBox => ({
  page,
  left,
  top,
  right,
  bottom,
})
const block = (ordinal: number, page: number, ...boxes: PageBox[]): SourceBlock => ({
  ordinal,
  kind: 'paragraph',
  address: '',
  page,
  boxes,
  start: ordinal * 10,
  text: 'Some text.',
})
const blocks = [
  block(0, 1, box(1, 100, 100, 900, 200)),
  block(1, 1, box(1, 100, 300, 900, 900), box(2, 100, 100, 900, 150)),
  block(2, 2, box(2, 300, 110, 500, 130)),
]

test('a place of the page is the smallest block around it, and none beside all of them', () => {
  expect(blockAtPlace(blocks, 1, 150, 150)).toBe(0)
  expect(blockAtPlace(blocks, 2, 150, 120)).toBe(1)
  expect(blockAtPlace(blocks, 2, 400, 120)).toBe(2)
  expect(blockAtPlace(blocks, 1, 50, 150)).toBeUndefined()
  expect(blockAtPlace(blocks, 3, 150, 150)).toBeUndefined()
})

test('a paragraph over two pages is outlined on each of them', () => {
  const both = blocks.slice(1, 2)
  expect(boxesOn(both, 1)).toEqual([box(1, 100, 300, 900, 900)])
  expect(boxesOn(both, 2)).toEqual([box(2, 100, 100, 900, 150)])
})

test('a page begins with the block that begins on it, or goes on there when none does', () => {
  expect(firstOn(blocks, 2)).toBe(blocks[2])
  expect(firstOn(blocks.slice(0, 2), 2)).toBe(blocks[1])
  expect(firstOn(blocks, 9)).toBeUndefined()
  expect(lastPageOf(blocks)).toBe(2)
})

test('a PDF has pages to show, also where it was read before places were kept; other sources have none', () => {
  const { boxes: _, ...plain } = block(0, 1)
  const version = { mediaType: 'application/pdf' } as Parameters<typeof hasPages>[0]
  expect(hasPages(version, [plain])).toBe(true)
  expect(hasPages(undefined, [plain])).toBe(false)
  expect(hasPages(undefined, blocks)).toBe(true)
})
