import { describe, expect, test } from 'vitest'
import { readHere, sketch } from './reading.ts'

const read = async (body: string, head = '') =>
  (await readHere('a.rtf', `{\\rtf1\\ansi\\ansicpg1252${head}\n${body}}`)).blocks
const sketches = async (body: string, head = '') => (await read(body, head)).map(sketch)

const level = (code: number, text: string, more = '') =>
  String.raw`{\listlevel\levelnfc${code}\levelstartat1${more}{\leveltext${text};}{\levelnumbers\'01;}}`
const lists = (levels: string, override = '') =>
  String.raw`{\*\listtable{\list${levels}\listid7}}{\*\listoverridetable{\listoverride\listid7\listoverridecount0${override}\ls1}}`
const clauses = level(0, String.raw`\'02\'00.`) + level(4, String.raw`\'03(\'01)`) + level(2, String.raw`\'03(\'02)`)
const item = (text: string, depth: number) => String.raw`\pard\ls1\ilvl${depth} ${text}\par`

describe('numbers of RTF lists that the program did not write out', () => {
  test('are counted from the table of lists', async () => {
    const body = [0, 1, 1, 2, 0, 1].map((depth) => item('x', depth)).join('\n')
    expect((await read(body, lists(clauses))).map(({ label }) => label)).toEqual([
      '1.',
      '(a)',
      '(b)',
      '(i)',
      '2.',
      '(a)',
    ])
  })

  test('start where the list says', async () => {
    const override = String.raw`{\lfolevel\listoverridestartat\levelstartat6}`
    expect(await sketches(item('x', 0), lists(clauses, override))).toEqual(['list-item 0: 6. | x'])
  })

  test('give way to the numbers that it did write out', async () => {
    const body = String.raw`\pard{\listtext 4.\tab}\ls1\ilvl0 x\par`
    expect(await sketches(body, lists(clauses))).toEqual(['list-item 0: 4. | x'])
  })

  test('are there for a last paragraph without its mark', async () => {
    expect(await sketches(String.raw`\pard\ls1\ilvl0 x`, lists(clauses))).toEqual(['list-item 0: 1. | x'])
  })
})

test('a character style marked as one that may be unknown hides no words', async () => {
  expect(
    await sketches(
      String.raw`\pard a {\field{\*\fldinst HYPERLINK "https://example.org/" }{\fldrslt \*\cs12 linked}}\par`,
    ),
  ).toEqual(['paragraph: a linked'])
})

test('a link leads where its field says', async () => {
  const [block] = await read(
    String.raw`\pard See {\field{\*\fldinst HYPERLINK "https://example.org/"}{\fldrslt here}}.\par`,
  )
  expect(block).toEqual({
    kind: 'paragraph',
    text: 'See here.',
    spans: [{ start: 4, end: 8, kind: 'link', value: 'https://example.org/' }],
  })
})

test('a page number in a footer is no part of the text', async () => {
  expect(await sketches(String.raw`{\footer\pard {\field{\*\fldinst PAGE}{\fldrslt 12}}\par}\pard text\par`)).toEqual([
    'paragraph: text',
  ])
})

test('a text box stands behind the paragraph that it hangs on, which keeps its number', async () => {
  const body = String.raw`\pard\ls1\ilvl0 before {\shp{\*\shpinst{\sp{\sn x}{\sv 1}}{\shptxt\pard in the box\par}}}after\par`
  expect(await sketches(body, lists(clauses))).toEqual(['list-item 0: 1. | before after', 'paragraph: in the box'])
})

test('properties of a paragraph end with their group', async () => {
  const body = String.raw`{\pard\ls1\ilvl0 one\par}\pard two\par`
  expect(await sketches(body, lists(clauses))).toEqual(['list-item 0: 1. | one', 'paragraph: two'])
})

test('a font that names its script has the letters of that script', async () => {
  expect(
    await sketches(String.raw`\pard\f1 \'b9\f0 \'b9\par`, String.raw`{\fonttbl{\f0 Arial;}{\f1 Arial CE;}}`),
  ).toEqual(['paragraph: ą¹'])
})

test('a text box of Word 6 is read, and one that repeats it for old programs is not', async () => {
  const old = String.raw`{\*\do\dptxbx{\dptxbxtext\pard old box\par}\dpx1}`
  const box = String.raw`{\shp{\*\shpinst{\shptxt\pard new box\par}}{\shprslt ${old}}}`
  expect(await sketches(String.raw`\pard a${old}\par\pard b${box}\par`)).toEqual([
    'paragraph: a',
    'paragraph: old box',
    'paragraph: b',
    'paragraph: new box',
  ])
})
