import { expect, test } from 'vitest'
import { aPdf, lines, type PdfPage } from './a-pdf.ts'
import { codes, readHere } from './reading.ts'

const read = (page: PdfPage, ...annotations: string[]) =>
  readHere('a.pdf', aPdf([page], '', `/Annots [${annotations.join(' ')}]`))

const text = lines(['The Parties shall meet each year in Ottawa.', 'They shall report to each other without delay.'])

/** Four corners around a stretch of a line, as a highlight has them; 842 points is the height of the page. */
const quads = (left: number, right: number, baseline: number) => {
  const [top, bottom] = [842 - baseline + 9, 842 - baseline - 3]
  return `[${left} ${top} ${right} ${top} ${left} ${bottom} ${right} ${bottom}]`
}

test('a highlight with a comment stands on its words, with author and date', async () => {
  const highlight = `<< /Type /Annot /Subtype /Highlight /Rect [128 730 200 760] /QuadPoints ${quads(128, 184, 100)} /Contents (Is this agreed?) /T (Ana Roy) /M (D:20260203100000Z) >>`
  const reading = await read(text, highlight)
  const [block] = reading.blocks
  const span = block?.spans?.[0]
  expect(span).toMatchObject({
    kind: 'comment',
    value: 'Is this agreed?',
    author: 'Ana Roy',
    date: '2026-02-03T10:00:00.000Z',
  })
  expect(block?.text.slice(span?.start, span?.end)).toBe('shall meet')
})

test('a note put beside a line is a comment on that line', async () => {
  const note = '<< /Type /Annot /Subtype /Text /Rect [20 715 40 735] /Contents (Ask legal services.) /T (Ben) >>'
  const reading = await read(text, note)
  const spans = reading.blocks.flatMap((block) =>
    (block.spans ?? []).map(({ start, end, value }) => [value, block.text.slice(start, end)]),
  )
  expect(spans).toEqual([['Ask legal services.', 'They shall report to each other without delay.']])
})

test('a link to a web address is kept on its words; one that would run something is not', async () => {
  const link = (action: string) => `<< /Type /Annot /Subtype /Link /Rect [72 736 250 752] /A << /S ${action} >> >>`
  const reading = await read(
    text,
    link('/URI /URI (https://example.org/a)'),
    link('/JavaScript /JS (app.alert\\(1\\))'),
  )
  expect(reading.blocks[0]?.spans?.map(({ kind, value }) => [kind, value])).toEqual([['link', 'https://example.org/a']])
})

test('what was filled into a form is read where it stands', async () => {
  const field = (type: string, rect: string) =>
    `<< /Type /Annot /Subtype /Widget /FT ${type} /T (f${rect.length}) /Rect [${rect}] >>`
  const reading = await read(
    [
      { text: 'Name of the officer:', y: 100 },
      { text: 'Reports every month', x: 100, y: 140 },
    ],
    field('/Tx /V (Ana Roy)', '200 738 400 756'),
    field('/Btn /AS /On /V /On /AP << /N << /On 3 0 R /Off 3 0 R >> >>', '72 698 90 714'),
  )
  expect(
    reading.blocks
      .map((block) => block.text)
      .join(' ')
      .replaceAll('\t', ' '),
  ).toBe('Name of the officer: Ana Roy ☒ Reports every month')
})

test('a comment on a page without text is quoted, and signatures are said not to be checked', async () => {
  const stamp = '<< /Type /Annot /Subtype /Stamp /Rect [100 100 200 200] /Contents (Received.) >>'
  const signature = '<< /Type /Annot /Subtype /Widget /FT /Sig /T (s) /Rect [0 0 0 0] >>'
  const first = aPdf([text, []], '', `/Annots [${stamp} ${signature}]`)
  const reading = await readHere('a.pdf', first)
  expect(codes(reading)).toEqual(expect.arrayContaining(['signature-not-checked', 'comment-set-aside']))
  expect(reading.blocks[0]?.spans?.[0]).toMatchObject({ value: 'Received.' })
})

test('a page that is set across the sheet is read as if it were turned', async () => {
  const upright = (text: string, x: number) => ({ text, x, y: 700, turned: 90 })
  const reading = await readHere(
    'a.pdf',
    aPdf([
      [upright('The table of commitments stands across the page', 100), upright('and goes on in a second line.', 114)],
    ]),
  )
  expect(reading.blocks.map(({ text }) => text)).toEqual([
    'The table of commitments stands across the page and goes on in a second line.',
  ])
  const [box] = reading.blocks[0]?.boxes ?? []
  expect((box?.bottom ?? 0) - (box?.top ?? 0)).toBeGreaterThan((box?.right ?? 0) - (box?.left ?? 0))
})

test('a space that the PDF writes is a space, however narrow it is set', async () => {
  const reading = await read([
    { text: 'This', y: 100 },
    { text: ' ', x: 92.8, y: 100, size: 4 },
    { text: 'agreement', x: 93.9, y: 100 },
  ])
  expect(reading.blocks[0]?.text).toBe('This agreement')
})
