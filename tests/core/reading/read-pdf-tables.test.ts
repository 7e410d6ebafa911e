import { expect, test } from 'vitest'
import type { ReadBlock } from '../../../shared/source/block.ts'
import { aPdf, lines, type PdfPage, type PdfRule } from './a-pdf.ts'
import { readHere } from './reading.ts'

const read = (...pages: PdfPage[]) => readHere('a.pdf', aPdf(pages))

const level = (y: number, from = 72, to = 522): PdfRule => ({ rule: [from, y, to, y] })
const upright = (x: number, from: number, to: number): PdfRule => ({ rule: [x, from, x, to] })

const row = (y: number, ...cells: string[]) => cells.map((text, index) => ({ text, x: 78 + index * 150, y }))

/** Rules around three columns, and as many rows as there are lines but one. */
const frame = (...ys: number[]): PdfRule[] => [
  ...ys.map((y) => level(y)),
  ...[72, 222, 372, 522].map((x) => upright(x, ys[0] ?? 0, ys.at(-1) ?? 0)),
]

const cells = (blocks: readonly ReadBlock[]) =>
  blocks.map(({ table, text, kind }) =>
    table === undefined
      ? `${kind}: ${text}`
      : `${table.table}:${table.row},${table.column}${table.columnSpan ? ` over ${table.columnSpan}` : ''}${table.rowSpan ? ` down ${table.rowSpan}` : ''}${table.isHeader ? ' head' : ''} = ${text}`,
  )

test('a ruled table is a table: its cells in their rows and columns, with all their lines', async () => {
  const reading = await read([
    ...lines(['What each side undertakes is set out below.'], { y: 80 }),
    ...frame(100, 120, 160),
    ...row(114, 'Side', 'Undertaking', 'By').map((each) => ({ ...each, isBold: true })),
    ...row(134, 'Canada', 'To post an officer in', '2026'),
    { text: 'New Delhi', x: 228, y: 148 },
    ...lines(['The table ends here.'], { y: 190 }),
  ])
  expect(cells(reading.blocks)).toEqual([
    'paragraph: What each side undertakes is set out below.',
    '0:0,0 head = Side',
    '0:0,1 head = Undertaking',
    '0:0,2 head = By',
    '0:1,0 = Canada',
    '0:1,1 = To post an officer in New Delhi',
    '0:1,2 = 2026',
    'paragraph: The table ends here.',
  ])
  expect(reading.blocks[5]?.boxes).toHaveLength(1)
})

test('merged cells of a ruled table span their rows and columns', async () => {
  const reading = await read([
    ...[100, 140, 160].map((y) => level(y)),
    level(120, 222),
    ...[72, 522].map((x) => upright(x, 100, 160)),
    upright(222, 100, 160),
    upright(372, 120, 160),
    { text: 'Both', x: 78, y: 124 },
    { text: 'Years of the agreement', x: 230, y: 114 },
    { text: 'First', x: 230, y: 134 },
    { text: 'Second', x: 380, y: 134 },
    ...row(154, 'India', '2026', '2027'),
  ])
  expect(cells(reading.blocks)).toEqual([
    '0:0,0 down 2 = Both',
    '0:0,1 over 2 = Years of the agreement',
    '0:1,1 = First',
    '0:1,2 = Second',
    '0:2,0 = India',
    '0:2,1 = 2026',
    '0:2,2 = 2027',
  ])
})

test('a table that goes on over the page is one table, and its head is not said again', async () => {
  const head = row(114, 'Side', 'Undertaking', 'By')
  const reading = await read(
    [...frame(100, 120, 140), ...head, ...row(134, 'Canada', 'Officer', '2026')],
    [...frame(100, 120, 140), ...head, ...row(134, 'India', 'Officer', '2027')],
  )
  expect(cells(reading.blocks).filter((cell) => /:\d+,0/.test(cell))).toEqual([
    '0:0,0 = Side',
    '0:1,0 = Canada',
    '0:2,0 = India',
  ])
})

test('a frame around text is no table, and a line under a heading is none', async () => {
  const reading = await read([
    level(60),
    level(780),
    upright(72, 60, 780),
    upright(522, 60, 780),
    level(110),
    { text: 'Agreement', x: 80, y: 100, size: 16 },
    ...lines(['Done at Ottawa.	In two copies.', 'For Canada	For India'], { x: 80, y: 140 }),
  ])
  expect(reading.blocks.some(({ table }) => table !== undefined)).toBe(false)
})
