import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { placeBlocks } from '../../../../shared/source/canonical.ts'
import {
  aWordFile,
  definition,
  levels,
  list,
  listed,
  NAMESPACES,
  p,
  type WordParts,
} from '../../../core/reading/a-word-file.ts'
import { codes, readHere, sketch } from '../../../core/reading/reading.ts'

const read = (parts: WordParts) => readHere('a.docx', aWordFile(parts))
const sketches = async (parts: WordParts) => (await read(parts)).blocks.map(sketch)

const field = (instruction: string, result?: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>${
    result === undefined ? '' : `<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>${result}</w:t></w:r>`
  }<w:r><w:fldChar w:fldCharType="end"/></w:r>`
const withField = (text: string, properties = '') =>
  `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${text}<w:r><w:t xml:space="preserve"> text</w:t></w:r></w:p>`
const outline = (level: number) => `<w:outlineLvl w:val="${level - 1}"/>`

describe('numbers that Word counts when it shows them', () => {
  test('AUTONUM counts paragraphs, and begins anew under a heading', async () => {
    const body = [
      withField(field('AUTONUM')),
      withField(field('AUTONUM')),
      withField(field('AUTONUM'), outline(1)),
      withField(field('AUTONUM')),
    ].join('')
    expect((await read({ body })).blocks.map(({ text }) => text)).toEqual(['1. text', '2. text', '1. text', '1. text'])
  })

  test('AUTONUMLGL says the numbers of the headings above', async () => {
    const body = [1, 2, 2, 1].map((level) => withField(field('AUTONUMLGL'), outline(level))).join('')
    expect((await read({ body })).blocks.map(({ text }) => text)).toEqual([
      '1. text',
      '1.1. text',
      '1.2. text',
      '2. text',
    ])
  })

  test('LISTNUM counts within its list and level, from where it is told to', async () => {
    const body = [
      withField(field('LISTNUM LegalDefault \\l 1 \\s 4')),
      withField(field('LISTNUM LegalDefault \\l 2')),
      withField(field('LISTNUM LegalDefault \\l 2')),
      withField(field('LISTNUM \\l 2')),
      withField(field('LISTNUM \\l 3')),
    ].join('')
    expect((await read({ body })).blocks.map(({ text }) => text)).toEqual([
      '4. text',
      '4.1. text',
      '4.2. text',
      'a) text',
      'i) text',
    ])
  })

  test('SEQ is counted by name where no result is stored', async () => {
    const body = ['SEQ Table', 'SEQ Figure \\* ROMAN', 'SEQ Table', 'SEQ Table \\c', 'SEQ Table \\r 9']
      .map((instruction) => withField(field(instruction)))
      .join('')
    const { blocks, messages } = await read({ body })
    expect(blocks.map(({ text }) => text)).toEqual(['1 text', 'I text', '2 text', '2 text', '9 text'])
    expect(messages).toEqual([])
  })

  test('the value that a SET field stores is no part of the text', async () => {
    expect(await sketches({ body: withField(field('SET place "Ottawa"', 'Ottawa')) })).toEqual(['paragraph:  text'])
  })
})

describe('list numbers in odd definitions', () => {
  test('a numbering style without a list is found by the definition that names it', async () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="Clauses"/></w:abstractNum>' +
      `<w:abstractNum w:abstractNumId="1"><w:styleLink w:val="Clauses"/>${levels({ text: 'Clause %1' })}</w:abstractNum>` +
      list(1, 0)
    expect(await sketches({ numbering, body: listed('x', 1) })).toEqual(['list-item 0: Clause 1 | x'])
  })

  test('a paragraph that names a list but no level keeps the level of its style', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Point"><w:name w:val="Point"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    const numbering = definition(0, levels({}, { format: 'lowerLetter', text: '(%2)' })) + list(1, 0)
    const body = p('x', '<w:pStyle w:val="Point"/><w:numPr><w:numId w:val="1"/></w:numPr>')
    expect(await sketches({ styles, numbering, body })).toEqual(['list-item 1: (a) | x'])
  })

  test('a level beyond the ninth takes a paragraph out of its list', async () => {
    const numbering = definition(0, levels({})) + list(1, 0)
    expect(await sketches({ numbering, body: listed('x', 1, 9) + listed('y', 1) })).toEqual([
      'paragraph: x',
      'list-item 0: 1. | y',
    ])
  })

  test('an empty paragraph that only ends a section takes no number', async () => {
    const numbering = definition(0, levels({})) + list(1, 0)
    const ends = '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:sectPr/></w:pPr></w:p>'
    expect(await sketches({ numbering, body: listed('x', 1) + ends + listed('y', 1) })).toEqual([
      'list-item 0: 1. | x',
      'list-item 0: 2. | y',
    ])
  })

  test.each([
    ['ideographLegalTraditional', 24, '貳拾肆.'],
    ['ideographTraditional', 11, '11.'],
    ['hebrew1', 15, 'טו.'],
    ['hebrew1', 31, 'לא.'],
    ['koreanCounting', 12, '십이.'],
  ])('%s %i is %s', async (format, start, number) => {
    const numbering = definition(0, levels({ format, start })) + list(1, 0)
    expect(await sketches({ numbering, body: listed('x', 1) })).toEqual([`list-item 0: ${number} | x`])
  })

  test('Word’s bullet “o” is a ring, not the fifteenth point of a list', async () => {
    const numbering = definition(0, levels({ format: 'bullet', text: 'o' })) + list(1, 0)
    const { blocks } = await read({ numbering, body: p('They agreed:') + listed('to meet;', 1) })
    expect(placeBlocks(blocks).map(({ label, address }) => [label, address])).toEqual([
      [undefined, 'para 1'],
      ['◦', 'para 1, point 1'],
    ])
  })
})

describe('words in odd places', () => {
  test('a prefix that nobody declared is passed over with what it marks', async () => {
    const body = `<w:p><w:pPr><zz:odd zz:val="1"/></w:pPr><w:r><w:t>text</w:t></w:r></w:p>`
    expect(await sketches({ body })).toEqual(['paragraph: text'])
  })

  test('every body of a document with several', async () => {
    const body = `${p('one')}</w:body><w:body>${p('two')}`
    expect(await sketches({ body })).toEqual(['paragraph: one', 'paragraph: two'])
  })

  test('a table inside a paragraph', async () => {
    const body = `<w:p><w:r><w:t>before</w:t></w:r><w:tbl><w:tr><w:tc>${p('a')}</w:tc><w:tc>${p('b')}</w:tc></w:tr></w:tbl></w:p>`
    expect(await sketches({ body })).toEqual(['paragraph: before', 'table-cell: a', 'table-cell: b'])
  })

  test('shapes of a locked drawing', async () => {
    const body = `<w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><a:sp><a:txBody><a:p><a:r><a:t>Step one</a:t></a:r></a:p></a:txBody></a:sp></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`
    expect(await sketches({ body })).toEqual(['paragraph: Step one'])
  })

  test('the points of a diagram', async () => {
    const dgm = 'xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram"'
    const point = (text: string) => `<dgm:pt><dgm:t><a:p><a:r><a:t>${text}</a:t></a:r></a:p></dgm:t></dgm:pt>`
    const body = `<w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><dgm:relIds ${dgm} r:dm="rId9"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`
    expect(
      await sketches({
        body,
        relationships:
          '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/diagramData" Target="diagrams/data1.xml"/>',
        entries: {
          'word/diagrams/data1.xml': `<dgm:dataModel ${dgm} ${NAMESPACES}><dgm:ptLst>${point('Draft')}${point('Sign')}</dgm:ptLst></dgm:dataModel>`,
        },
      }),
    ).toEqual(['paragraph: Draft', 'paragraph: Sign'])
  })

  test('a letterhead, whose only words stand in its header', async () => {
    const reading = await read({
      body: '<w:p/>',
      header: p('Ministry of Trade'),
    })
    expect(reading.blocks.map(sketch)).toEqual(['paragraph: Ministry of Trade'])
    expect(codes(reading)).toEqual(['only-headers'])
  })

  test('a note that nothing refers to is quoted in a message', async () => {
    const reading = await read({
      body: p('text'),
      footnotes: `<w:footnote w:id="7">${p('Left over.')}</w:footnote>`,
    })
    expect(reading.messages).toEqual([
      {
        code: 'note-without-reference',
        sentence: 'A note to which nothing in the accepted text refers was left out: “Left over.”',
      },
    ])
  })

  test('words that a merged cell covers are quoted in a message', async () => {
    const cell = (text: string, merge: string) => `<w:tc><w:tcPr><w:vMerge${merge}/></w:tcPr>${p(text)}</w:tc>`
    const row = (text: string, merge: string) => `<w:tr>${cell(text, merge)}<w:tc>${p('x')}</w:tc></w:tr>`
    const reading = await read({ body: `<w:tbl>${row('shown', ' w:val="restart"')}${row('covered', '')}</w:tbl>` })
    expect(reading.blocks.map(({ text }) => text)).toEqual(['shown', 'x', 'x'])
    expect(codes(reading)).toEqual(['covered-cell'])
  })
})

describe('documents put into a document whole', () => {
  const chunk = (name: string, content: string | Uint8Array) => ({
    body: `${p('before')}<w:altChunk r:id="rId9"/>${p('after')}`,
    relationships: `<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk" Target="${name}"/>`,
    entries: { [`word/${name}`]: content },
  })

  test.each([
    ['a Word document', 'inner.docx', aWordFile({ body: p('inner') })],
    ['an RTF document', 'inner.rtf', '{\\rtf1 inner\\par}'],
    [
      'a page in one file',
      'inner.mht',
      'MIME-Version: 1.0\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<html><body><p>in=\r\nner</p></body></html>',
    ],
  ])('%s is read where it stands', async (_, name, content) => {
    expect(await sketches(chunk(name, content))).toEqual(['paragraph: before', 'paragraph: inner', 'paragraph: after'])
  })

  test('one that is broken is named, and the rest is read', async () => {
    const reading = await read(chunk('inner.docx', zipSync({ 'word/document.xml': strToU8('<w:document>') })))
    expect(reading.blocks.map(({ text }) => text)).toEqual(['before', 'after'])
    expect(codes(reading)).toEqual(['chunk-unread'])
  })
})
