import { expect, test } from 'vitest'
import { findAddress } from '../../../renderer/reading/find-address.ts'
import { estimatedHeight, sectionOf, sectionsOf } from '../../../renderer/reading/sections.ts'
import type { ReadBlock } from '../../../shared/source/block.ts'
import { aText } from './a-text.ts'

const many = (count: number, block: (place: number) => string | ReadBlock) =>
  aText(...Array.from({ length: count }, (_, place) => block(place)))

test('sections hold every block once, in order', () => {
  const blocks = many(200, (place) => `Paragraph ${place}.`)
  const sections = sectionsOf(blocks)
  expect(sections.flatMap((section) => section.groups.flatMap((group) => group.blocks))).toEqual(blocks)
  for (const [place, section] of sections.entries()) {
    for (let block = section.first; block < section.end; block += 1) expect(sectionOf(sections, block)).toBe(place)
  }
})

test('a table is never cut, a long list is', () => {
  const cell = (place: number): ReadBlock => ({
    kind: 'table-cell',
    text: `Cell ${place}`,
    table: { table: 0, row: Math.floor(place / 2), column: place % 2 },
  })
  expect(sectionsOf(many(120, cell))).toHaveLength(1)
  expect(
    sectionsOf(many(120, (place) => ({ kind: 'list-item', level: 0, text: `Item ${place}` }))).length,
  ).toBeGreaterThan(3)
})

test('a longer section is estimated taller', () => {
  const [short] = sectionsOf(aText('Short.'))
  const [long] = sectionsOf(aText('word '.repeat(400)))
  if (short === undefined || long === undefined) throw new Error('no section')
  expect(estimatedHeight(long)).toBeGreaterThan(estimatedHeight(short) * 5)
})

test('an address is found however it is typed', () => {
  const blocks = aText(
    { kind: 'paragraph', text: 'One.', address: 'para 1' },
    { kind: 'paragraph', text: 'Two.', address: 'Art. 6(2)' },
    { kind: 'paragraph', text: 'Three.', address: 'Art. 6(2)(b)' },
  )
  const textAt = (address: string) => findAddress(blocks, address).block?.text
  expect(textAt('art 6(2)')).toBe('Two.')
  expect(textAt('1')).toBe('One.')
  expect(textAt('article 6, paragraph 2, point (b)')).toBe('Three.')
  expect(textAt('Annex')).toBeUndefined()
})

test('a place that the text does not have is not replaced by the clause around it', () => {
  const blocks = aText({ kind: 'paragraph', text: 'Two.', address: 'Art. 6(2)' })
  const { block, nearest } = findAddress(blocks, 'Art. 6(2)(c)')
  expect([block, nearest?.text]).toEqual([undefined, 'Two.'])
})
