import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findInText, foldLetters, placeFrom } from '../../../renderer/reading/find-in-text.ts'
import type { SourceBlock } from '../../../shared/source/block.ts'

function aText(...texts: readonly string[]): readonly SourceBlock[] {
  let start = 0
  return texts.map((text, ordinal) => {
    const block: SourceBlock = { ordinal, kind: 'paragraph', address: '', start, text }
    start += text.length + 2
    return block
  })
}

function wordsFound(blocks: readonly SourceBlock[], query: string): readonly string[] {
  const folded = blocks.map(({ text }) => foldLetters(text))
  return findInText(blocks, folded, query).map(({ block, start, end }) => {
    const { text = '', start: from = 0 } = blocks[block] ?? {}
    return text.slice(start - from, end - from)
  })
}

test('words are found whatever their case and accents, and wherever in a word they stand', () => {
  const blocks = aText('L’État et l’état.', 'Interétatique — ÉTAT\u00a0membre', 'मंत्रालय')
  expect(wordsFound(blocks, 'etat')).toEqual(['État', 'état', 'état', 'ÉTAT'])
  expect(wordsFound(blocks, "l'état")).toEqual(['L’État', 'l’état'])
  expect(wordsFound(blocks, 'état membre')).toEqual(['ÉTAT\u00a0membre'])
  expect(wordsFound(blocks, 'मंत्र')).toEqual(['मंत्र'])
  expect(wordsFound(blocks, ' ')).toEqual([])
})

test('the folded text has the same places as the text, and finds itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const folded = foldLetters(text)
      expect(folded).toHaveLength(text.length)
      expect(foldLetters(folded)).toHaveLength(text.length)
    }),
  )
})

test('a search goes on from where one reads, and around the end', () => {
  const blocks = aText('a b', 'b a', 'b')
  const found = findInText(
    blocks,
    blocks.map(({ text }) => foldLetters(text)),
    'b',
  )
  expect(found.map(({ start }) => start)).toEqual([2, 5, 10])
  expect([placeFrom(found, 0), placeFrom(found, 3), placeFrom(found, 11)]).toEqual([0, 1, 0])
  expect(placeFrom([], 0)).toBe(-1)
})
