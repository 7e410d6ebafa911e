import { expect, it } from 'vitest'
import type { PaperTable } from '../../../../shared/word/paper/paper.ts'
import { columnWidths } from '../../../../shared/word/write/column-widths.ts'

const WIDTH = 9360

function aTable(heads: readonly string[], weights: readonly number[], ...rows: readonly (readonly string[])[]) {
  const inlines = (text: string) => [{ kind: 'text', text } as const]
  return {
    kind: 'table',
    caption: '',
    description: '',
    columns: heads.map((head, at) => ({ label: inlines(head), weight: weights[at] ?? 1 })),
    rows: rows.map((row) => row.map((text) => [{ kind: 'paragraph', role: 'cell', inlines: inlines(text) } as const])),
    hasRowHeaders: false,
  } satisfies PaperTable
}

/** "Announcement" in Arial's bold letters at 11 points, and the room around it. */
const ANNOUNCEMENT = 1560 + 180

it('gives a column room for the longest word of its heading and cells, so that none is broken inside', () => {
  const [, second = 0, third = 0] = columnWidths(
    aTable(['Remarks', 'Announcement', 'No'], [12, 1, 1], ['A long text', 'so', '12\u00a0345']),
    WIDTH,
  )
  expect(second).toBeGreaterThan(ANNOUNCEMENT)
  expect(third).toBeGreaterThan(700)
})

it('leaves the shares as they are where every word has room', () => {
  expect(columnWidths(aTable(['What', 'Who'], [3, 1], ['so', 'we']), WIDTH)).toEqual([7020, 2340])
})

it('does not let an address starve the columns beside it', () => {
  const address = `https://example.org/${'path'.repeat(40)}`
  expect(columnWidths(aTable(['Where', 'Remarks'], [1, 1], [address, 'so']), WIDTH)).toEqual([4680, 4680])
})

it('fills the width exactly, and gives every column some of it, however many there are', () => {
  for (const count of [1, 2, 7, 20, 63]) {
    const heads = Array.from({ length: count }, (_, at) => (at % 3 === 0 ? 'Announcement' : 'No'))
    const widths = columnWidths(aTable(heads, []), WIDTH)
    expect(widths.reduce((sum, each) => sum + each, 0)).toBe(WIDTH)
    expect(Math.min(...widths)).toBeGreaterThan(0)
  }
})
