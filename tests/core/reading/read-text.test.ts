import { expect, test } from 'vitest'
import { codes, readHere, sketch } from './reading.ts'

const bytes = (...values: (number | string)[]): Uint8Array =>
  Uint8Array.from(values.flatMap((value) => (typeof value === 'number' ? [value] : [...Buffer.from(value, 'latin1')])))

test('paragraphs, articles and numbered points of a plain text are told apart', async () => {
  const reading = await readHere(
    'treaty.txt',
    'AGREEMENT ON LIAISON\n\nArticle 6\nPosting\n\n1. Each Party shall post an officer.\n2. The officer shall:\n(a) exchange information;\n(b) report.\n\nDone at Ottawa.',
  )
  expect(reading.blocks.map(sketch)).toEqual([
    'heading 1: AGREEMENT ON LIAISON',
    'heading 1: Article 6',
    'paragraph: Posting',
    'list-item: 1. Each Party shall post an officer.',
    'list-item: 2. The officer shall:',
    'list-item: (a) exchange information;',
    'list-item: (b) report.',
    'paragraph: Done at Ottawa.',
  ])
})

test('lines that a program wrapped are joined, lines that a person broke are kept', async () => {
  const reading = await readHere(
    'mail.txt',
    'The two countries agreed to post liaison officers in each\nother’s capital, and to speak again about the details of\nit.\n\nGlobal Affairs\n125 Sussex Drive\nOttawa',
  )
  expect(reading.blocks.map(({ text }) => text)).toEqual([
    'The two countries agreed to post liaison officers in each other’s capital, and to speak again about the details of it.',
    'Global Affairs\n125 Sussex Drive\nOttawa',
  ])
})

test('bytes that are not UTF-8 are read as windows-1252, and the message says it was guessed', async () => {
  const reading = await readHere('fr.txt', bytes('L', 0x92, 'accord a ', 0xe9, 't', 0xe9, ' sign', 0xe9, '.'))
  expect(reading.blocks[0]?.text).toBe('L’accord a été signé.')
  expect(codes(reading)).toEqual(['encoding-guessed'])
})

test.each([
  ['UTF-8 with a mark', bytes(0xef, 0xbb, 0xbf, 'Text.')],
  ['UTF-16 little-endian', bytes(0xff, 0xfe, 'T\u0000e\u0000x\u0000t\u0000.\u0000')],
  ['UTF-16 big-endian', bytes(0xfe, 0xff, '\u0000T\u0000e\u0000x\u0000t\u0000.')],
  ['UTF-16 without a mark', bytes('T\u0000e\u0000x\u0000t\u0000.\u0000')],
])('reads %s', async (_, content) => {
  expect((await readHere('a.txt', content)).blocks.map(({ text }) => text)).toEqual(['Text.'])
})

test('Markdown keeps headings, lists, tables, links and notes', async () => {
  const reading = await readHere(
    'note.md',
    '---\ntitle: Release\ndate: 2026-02-07\n---\n# Title\n\nText & *more* [link](https://example.org).[^1]\n\n2. two\n3. three\n\n> quoted\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n[^1]: The note.\n',
  )
  expect(reading.blocks.map(sketch)).toEqual([
    'heading 1: Title',
    'paragraph: Text & more link.',
    'list-item 0: 2. | two',
    'list-item 0: 3. | three',
    'quotation: quoted',
    'table-cell: a',
    'table-cell: b',
    'table-cell: 1',
    'table-cell: 2',
    'footnote: 1 | The note.',
  ])
  expect(reading).toMatchObject({ title: 'Release', date: '2026-02-07' })
})

test('a page saved under a wrong extension is read as what it is, and the message says so', async () => {
  const reading = await readHere('page.txt', '<!DOCTYPE html><html><body><p>Text.</p></body></html>')
  expect(reading.blocks.map(sketch)).toEqual(['paragraph: Text.'])
  expect(codes(reading)).toEqual(['wrong-extension'])
})

test('plain text under the name of a Word file is read, and the message says so', async () => {
  const reading = await readHere('agreement.docx', 'The Parties met.')
  expect(reading.blocks.map(sketch)).toEqual(['paragraph: The Parties met.'])
  expect(codes(reading)).toEqual(['wrong-extension'])
  expect(codes(await readHere('notes.log', 'The Parties met.'))).toEqual([])
})

test('UTF-32 is read by its byte order mark', async () => {
  const codes = [...'\uFEFFÉtats'].map((letter) => letter.codePointAt(0) ?? 0)
  const bytes = new Uint8Array(Uint32Array.from(codes).buffer)
  expect((await readHere('a.txt', bytes)).blocks.map(({ text }) => text)).toEqual(['États'])
})
