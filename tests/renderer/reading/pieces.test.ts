import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Marked, marksByBlock, piecesOf } from '../../../renderer/reading/pieces.ts'
import { blockAt } from '../../../renderer/reading/text-map.ts'
import type { SourceBlock } from '../../../shared/source/block.ts'
import { aMark, aText } from './a-text.ts'

const only = (blocks: readonly SourceBlock[]): SourceBlock => {
  const [block] = blocks
  if (block === undefined) throw new Error('The text has no block.')
  return block
}
const ids = (marks: readonly Marked[]) => marks.map(({ excerpt }) => excerpt.id).join(' ')

test('overlapping passages are cut where each begins and ends, the longer one outside', () => {
  const block = only(aText('The parties shall meet yearly.'))
  const pieces = piecesOf(block, [aMark('long', 4, 22), aMark('short', 12, 17)])
  expect(
    pieces.map((piece) => [block.text.slice(piece.start, piece.end), ids(piece.marks), ids(piece.begins)]),
  ).toEqual([
    ['The ', '', ''],
    ['parties ', 'long', 'long'],
    ['shall', 'long short', 'short'],
    [' meet', 'long', ''],
    [' yearly.', '', ''],
  ])
})

test('a span cuts the text as a passage does', () => {
  const block = only(
    aText({ kind: 'paragraph', text: 'Very bold words', spans: [{ start: 5, end: 9, kind: 'strong' }] }),
  )
  expect(piecesOf(block, []).map(({ start, end, spans }) => [start, end, spans.length])).toEqual([
    [0, 5, 0],
    [5, 9, 1],
    [9, 15, 0],
  ])
})

test('the pieces of a block are its letters, each once and in order, whatever lies over it', () => {
  const range = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => [Math.min(a, b), Math.max(a, b) + 1] as const)
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 40 }), fc.array(range, { maxLength: 6 }), (text, ranges) => {
      const blocks = aText('Before.', `x${text}x`)
      const block = blocks[1]
      if (block === undefined) return
      const marks = ranges.map(([start, end], place) => aMark(`m${place}`, start, end))
      const pieces = piecesOf(block, marks)
      expect(pieces.map(({ start, end }) => block.text.slice(start, end)).join('')).toBe(block.text)
      for (const piece of pieces) {
        const covering = marks.filter(
          (mark) => mark.start < block.start + piece.end && mark.end > block.start + piece.start,
        )
        expect(new Set(piece.marks)).toEqual(new Set(covering))
      }
    }),
  )
})

test('a passage over three blocks is drawn in each of them', () => {
  const blocks = aText('One.', 'Two.', 'Three.', 'Four.')
  const found = marksByBlock(blocks, [aMark('m', 2, 14)], (offset) => blockAt(blocks, offset))
  expect([...found.keys()]).toEqual([0, 1, 2])
})
