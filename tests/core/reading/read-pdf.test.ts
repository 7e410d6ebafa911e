import { expect, test } from 'vitest'
import { placeBlocks } from '../../../shared/source/canonical.ts'
import { aPdf, lines, type PdfPage } from './a-pdf.ts'
import { codes, readHere, sketch } from './reading.ts'

const read = (pages: readonly PdfPage[], catalog?: string) => readHere('a.pdf', aPdf(pages, catalog))
const body = [
  'The Parties shall establish a regular bilateral dialogue on security, and they',
  'shall share information on organised crime and on the illegal flow of drugs to',
  'each other without delay.',
]

test('lines become paragraphs with the page they stand on, and larger lines become headings', async () => {
  const reading = await read([
    [
      { text: 'Report', y: 80, size: 20 },
      ...lines(body, { y: 120 }),
      ...lines(['A second paragraph stands here.'], { y: 180 }),
    ],
    lines(['The next page goes on.']),
  ])
  expect(reading.blocks.map((block) => `${block.page} ${sketch(block)}`)).toEqual([
    '1 heading 1: Report',
    `1 paragraph: ${body.join(' ')}`,
    '1 paragraph: A second paragraph stands here.',
    '2 paragraph: The next page goes on.',
  ])
})

test('a bold line in the size of the text is a heading', async () => {
  const reading = await read([
    [
      { text: 'What was agreed', y: 80, isBold: true },
      ...lines(body, { y: 94 }),
      { text: 'Run-in.', y: 140, isBold: true },
      { text: 'It goes on.', x: 114, y: 140 },
    ],
  ])
  expect(reading.blocks.map(sketch)).toEqual([
    'heading 1: What was agreed',
    `paragraph: ${body.join(' ')}`,
    'paragraph: Run-in. It goes on.',
  ])
})

test('columns are read one after the other, below a heading that spans them', async () => {
  const column = (word: string) =>
    Array.from({ length: 9 }, (_, n) => `${word} line ${n} of the text that fills all of it`)
  const reading = await read([
    [
      { text: 'A heading over both of the columns of this page of the report', y: 70, size: 16 },
      ...lines(column('left'), { y: 110 }),
      ...lines(column('right'), { x: 310, y: 110 }),
    ],
  ])
  expect(reading.blocks.map(({ text }) => text).join(' ')).toBe(
    `A heading over both of the columns of this page of the report ${column('left').join(' ')} ${column('right').join(' ')}`,
  )
})

test('a word broken at a line end is made whole; a compound keeps its hyphen', async () => {
  const reading = await read([
    lines([
      'The co-operation of law-enforcement agencies is the aim, and the imple-',
      'mentation of it is what the two sides shall see to, as in all law-',
      'enforcement matters between them in the years that are to come now.',
    ]),
  ])
  expect(reading.blocks[0]?.text).toContain('the implementation of it')
  expect(reading.blocks[0]?.text).toContain('all law-enforcement matters')
})

test('a word that has a hyphen already, or is hardly written without, keeps the one at the line end', async () => {
  const reading = await read([
    lines([
      'The two sides shall use state-of-the-',
      'art systems, and the right to self-',
      'determination is not touched by it at the non-',
      'governmental level.',
    ]),
  ])
  expect(reading.blocks[0]?.text).toMatch(/state-of-the-art systems.* self-determination .* non-governmental/)
})

test('a paragraph goes on over the page, and heads, feet and page numbers are set aside', async () => {
  const page = (number: number, text: string[]): PdfPage => [
    { text: 'Restricted draft of the secretariat', y: 40, size: 9 },
    ...lines(text),
    { text: `Page ${number} of 3`, x: 280, y: 810, size: 9 },
  ]
  const reading = await read([
    page(1, body.slice(0, 2)),
    page(2, [body[2] ?? '', 'A new paragraph begins after it.']),
    page(3, ['The last page.']),
  ])
  expect(reading.blocks.map(({ text }) => text)).toEqual([
    body.join(' '),
    'A new paragraph begins after it.',
    'The last page.',
  ])
  expect(reading.messages.map(({ code, count }) => [code, count])).toEqual([
    ['page-number-set-aside', 3],
    ['header-set-aside', undefined],
  ])
})

test('articles and points have their addresses, and a raised figure is the mark of a note', async () => {
  const reading = await read([
    [
      ...lines(['Article 6'], { y: 100 }),
      ...lines(['1. Each Party shall post an officer'], { y: 130 }),
      { text: '2', x: 249, y: 126, size: 6 },
      { text: ' in Ottawa.', x: 253, y: 130 },
      ...lines(['(a) The officer shall report.'], { y: 160 }),
    ],
  ])
  const blocks = placeBlocks(reading.blocks)
  expect(blocks.map(({ address, text }) => `${address} = ${text}`)).toEqual([
    'Art. 6 = Article 6',
    'Art. 6(1) = 1. Each Party shall post an officer in Ottawa.',
    'Art. 6(1)(a) = (a) The officer shall report.',
  ])
  expect(blocks[1]?.spans?.[0]).toMatchObject({ kind: 'note-reference', value: '2' })
})

test('notes at the foot of a page do not break the paragraph that goes on over it', async () => {
  const note = [
    { text: '1', x: 72, y: 776, size: 5 },
    { text: 'See the announcement of the two', x: 76, y: 780, size: 9 },
    { text: 'governments.', x: 72, y: 791, size: 9 },
  ]
  const reading = await read([[...lines(body.slice(0, 2)), ...note], lines([body[2] ?? '', 'Another paragraph.'])])
  expect(reading.blocks.map(sketch)).toEqual([
    `paragraph: ${body.join(' ')}`,
    'footnote: 1 | See the announcement of the two governments.',
    'paragraph: Another paragraph.',
  ])
})

test('a watermark across the page is set aside', async () => {
  const reading = await read([[...lines(body), { text: 'DRAFT', x: 200, y: 400, size: 60, turned: 45 }]])
  expect(reading.blocks.map(({ text }) => text)).toEqual([body.join(' ')])
  expect(codes(reading)).toEqual(['aslant-set-aside'])
})

test('JavaScript in a PDF is not run, and the message says that it is there', async () => {
  const reading = await read([lines(body)], '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>')
  expect(reading.blocks).toHaveLength(1)
  expect(codes(reading)).toEqual(['script-removed'])
})

test('a PDF cut short is read as far as it goes, or refused when nothing is left', async () => {
  const whole = aPdf([lines(body), lines(['Second page.'])])
  const reading = await readHere('a.pdf', whole.subarray(0, whole.length - 300))
  expect(reading.blocks[0]?.text).toBe(body.join(' '))
  await expect(readHere('a.pdf', whole.subarray(0, 60))).rejects.toThrow('damaged or cut short')
})

test('only the first 3,000 of more pages are read, and the message says so', async () => {
  const reading = await read(Array.from({ length: 3005 }, (_, n) => lines([`This is paragraph ${n}.`])))
  expect(reading.blocks.at(-1)?.page).toBe(3000)
  expect(codes(reading)).toEqual(['pages-left-out'])
})

test('each paragraph knows where it stands on its pages', async () => {
  const reading = await read([
    [...lines(body.slice(0, 2), { y: 780 }), { text: 'A short heading', y: 80, size: 20 }],
    lines([body[2] ?? ''], { y: 100 }),
  ])
  expect(reading.blocks.map(({ boxes }) => boxes?.map(({ page, top, bottom }) => [page, top, bottom]))).toEqual([
    [[1, 75, 101]],
    [
      [1, 915, 946],
      [2, 108, 122],
    ],
  ])
})

test('a line that only happens to begin with the name of an article goes on with its sentence', async () => {
  const text = [
    'The officers named by the two sides shall report every year on what is set out in',
    'Article 4. They shall do so in writing, and shall send the report to the ministry in',
    '(b) of the annex as well as to the secretariat that the Parties have agreed upon.',
  ]
  const reading = await read([
    [{ text: 'Article 3', y: 80 }, ...lines(text, { y: 100 }), ...lines(['Article 4'], { y: 160 })],
  ])
  expect(reading.blocks.map(({ text }) => text)).toEqual(['Article 3', text.join(' '), 'Article 4'])
})

test('a column of which a listing takes up half is a column still, and a line may reach into the gutter', async () => {
  const prose = (word: string, count: number) =>
    Array.from({ length: count }, (_, n) => `${word} line ${n} of the text that fills all of it`)
  const left = prose('left', 14)
  left[6] = 'left line 6 of the text that fills all of it and so'
  const listing = Array.from({ length: 7 }, (_, n) => `${n + 1} x = ${n}`)
  const reading = await read([[...lines(left), ...lines([...listing, ...prose('right', 7)], { x: 290 })]])
  const all = reading.blocks.map(({ text }) => text).join(' ')
  expect(all.indexOf('left line 13')).toBeLessThan(all.indexOf('1 x = 0'))
  expect(all).toContain(
    'left line 5 of the text that fills all of it left line 6 of the text that fills all of it and so',
  )
  expect(all).toContain('right line 6')
})
