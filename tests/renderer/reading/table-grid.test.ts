import { expect, test } from 'vitest'
import { gridOf } from '../../../renderer/reading/table-grid.ts'
import type { TablePlace } from '../../../shared/source/block.ts'
import { aText } from './a-text.ts'

const drawn = (...cells: readonly (Omit<TablePlace, 'table'> & { readonly text: string })[]) =>
  gridOf(
    aText(...cells.map(({ text, ...place }) => ({ kind: 'table-cell' as const, text, table: { table: 0, ...place } }))),
  ).map((row) => row.map((cell) => ('gap' in cell ? cell.gap : cell.block.text)))

test('cells stand under their own columns, with a gap where the original has none', () => {
  expect(
    drawn({ text: 'a', row: 0, column: 0 }, { text: 'b', row: 0, column: 1 }, { text: 'c', row: 1, column: 1 }),
  ).toEqual([
    ['a', 'b'],
    [1, 'c'],
  ])
})

test('a column taken from above is no gap', () => {
  expect(
    drawn(
      { text: 'tall', row: 0, column: 0, rowSpan: 2 },
      { text: 'b', row: 0, column: 1 },
      { text: 'c', row: 1, column: 1 },
    ),
  ).toEqual([['tall', 'b'], ['c']])
})

test('a row of which every cell goes on from above stays as a row', () => {
  expect(
    drawn(
      { text: 'a', row: 0, column: 0, rowSpan: 2 },
      { text: 'b', row: 0, column: 1, rowSpan: 2 },
      { text: 'c', row: 2, column: 0, columnSpan: 2 },
    ),
  ).toEqual([['a', 'b'], [], ['c']])
})
