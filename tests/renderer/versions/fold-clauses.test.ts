import { expect, test } from 'vitest'
import { changedClauses, foldClauses } from '../../../renderer/versions/fold-clauses.ts'
import type { ClauseChange } from '../../../shared/anchoring/diff/compare-blocks.ts'
import type { SourceBlock } from '../../../shared/source/block.ts'

const same = (at: number): ClauseChange => ({
  kind: 'same',
  before: at,
  after: at,
  isRenumbered: false,
  isReworded: false,
})
const block = (ordinal: number, address: string, label?: string): SourceBlock => ({
  ordinal,
  kind: 'paragraph',
  address,
  start: 0,
  text: '',
  ...(label === undefined ? {} : { label }),
})

test('a run of unchanged clauses is folded, with one left on each side of a change', () => {
  const changed: ClauseChange = { ...same(5), kind: 'changed' }
  const changes = [...[0, 1, 2, 3, 4].map(same), changed, ...[6, 7, 8, 9, 10].map(same)]
  const rows = foldClauses(changes, new Set([changed]), true, new Set())
  expect(rows.map((row) => (row.kind === 'fold' ? `fold ${row.count}` : row.at))).toEqual(['fold 4', 4, 5, 6, 'fold 4'])
  expect(foldClauses(changes, new Set([changed]), true, new Set([0])).slice(0, 5)).toHaveLength(5)
})

test('a number that the document prints is a change, an address that is only counted is none', () => {
  const renumbered: ClauseChange = { ...same(0), isRenumbered: true }
  const isChanged = (before: SourceBlock, after: SourceBlock) =>
    changedClauses([renumbered], [before], [after]).size === 1
  expect(isChanged(block(0, 'Art. 3', '3.'), block(0, 'Art. 4', '4.'))).toBe(true)
  expect(isChanged(block(0, 'para 3'), block(0, 'para 4'))).toBe(false)
})
