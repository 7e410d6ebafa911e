import { expect, test } from 'vitest'
import type { SourceBlock } from '../../../shared/source/block.ts'
import { placeBlocks } from '../../../shared/source/canonical.ts'
import { withMarkedPassages } from '../../../shared/source/marked-passages.ts'
import { definitionOf, termUsesIn } from '../../../shared/source/term-uses.ts'

const aText = (...texts: readonly string[]): readonly SourceBlock[] =>
  withMarkedPassages(placeBlocks(texts.map((text) => ({ kind: 'paragraph', text }))))

const usesIn = (blocks: readonly SourceBlock[], at: number) => {
  const block = blocks[at]
  return block === undefined ? [] : termUsesIn(block, blocks).map(({ start, end }) => block.text.slice(start, end))
}

test('a term is found wherever it is used, and leads to its definition', () => {
  const blocks = aText('“Liaison officer” means a person named under Article 2.', 'Each Liaison officer shall report.')
  expect(usesIn(blocks, 1)).toEqual(['Liaison officer'])
  expect(definitionOf('Liaison officer', blocks)).toBe(1)
})

test('the definition itself is no use of the term', () => {
  expect(usesIn(aText('“Data” means any record.'), 0)).toEqual([])
})

test('only whole words in the same case count, and the longer term goes first', () => {
  const blocks = aText(
    '“Party” means a State.',
    '“Party Group” means two of them.',
    'A Party Group, a Party, a party, Partying.',
  )
  expect(usesIn(blocks, 2)).toEqual(['Party Group', 'Party'])
})

test('a text without definitions has no terms', () => {
  expect(usesIn(aText('The Parties shall meet.'), 0)).toEqual([])
})
