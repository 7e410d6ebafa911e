import { expect, test } from 'vitest'
import type { ReadBlock } from '../../../shared/source/block.ts'
import { aPdf, lines, type PdfPage, type PdfRule } from './a-pdf.ts'
import { codes, readHere } from './reading.ts'

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

test('rows that line up in three columns are a table, with its head and the second lines of its cells', async () => {
  const figures = (y: number, item: string, posts: string, year: string) => [
    { text: item, x: 72, y },
    { text: posts, x: 300 - posts.length * 6, y },
    { text: year, x: 400, y },
  ]
  const reading = await read([
    ...lines(['The posts are set out here.'], { y: 70 }),
    ...figures(100, 'Item', 'Posts', 'Year'),
    ...figures(116, 'Officers in Ottawa', '12', '2026'),
    ...figures(132, 'Officers in New Delhi', '3', '2026'),
    { text: 'from May', x: 400, y: 145 },
    ...figures(164, 'Others', '140', '2027'),
    ...figures(180, 'All', '155', '2028'),
    ...lines(['The table ends here, and text that runs over the whole of the page goes on below it.'], { y: 230 }),
  ])
  expect(cells(reading.blocks)).toEqual([
    'paragraph: The posts are set out here.',
    ...['0:0,0 = Item', '0:0,1 = Posts', '0:0,2 = Year'],
    ...['0:1,0 = Officers in Ottawa', '0:1,1 = 12', '0:1,2 = 2026'],
    ...['0:2,0 = Officers in New Delhi', '0:2,1 = 3', '0:2,2 = 2026 from May'],
    ...['0:3,0 = Others', '0:3,1 = 140', '0:3,2 = 2027'],
    ...['0:4,0 = All', '0:4,1 = 155', '0:4,2 = 2028'],
    'paragraph: The table ends here, and text that runs over the whole of the page goes on below it.',
  ])
  expect(codes(reading)).toEqual(['table-by-alignment'])
})

test('rows of two cells, contents and numbered points are no tables; what stays rows is said', async () => {
  const columns = (rows: readonly (readonly string[])[], places: readonly number[]) =>
    rows.flatMap((row, index) => row.map((text, place) => ({ text, x: places[place] ?? 0, y: 100 + index * 16 })))
  const signed = [
    ['For Canada', 'For India'],
    ['Minister', 'Minister'],
    ['Ottawa', 'New Delhi'],
  ]
  const two = await read(columns(signed, [72, 320]))
  expect(two.blocks.some(({ table }) => table)).toBe(false)
  const contents = [1, 2, 3, 4].map((n) => [`${n}.`, `Chapter of the agreement ${n}`, `${n * 7}`])
  expect((await read(columns(contents, [72, 110, 500]))).blocks.some(({ table }) => table)).toBe(false)
  const loose = [
    ['North', 'of the river', 'stands'],
    ['a town', 'with', 'a gate of stone'],
  ]
  const kept = await read(columns(loose, [72, 200, 380]))
  expect(kept.blocks.map(({ text }) => text)).toEqual(loose.map((row) => row.join('\t')))
  expect(codes(kept)).toEqual(['rows-kept'])
})
