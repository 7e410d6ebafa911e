import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeBlocks } from '../../../../shared/source/canonical.ts'
import { aWordFile, p, type WordParts } from '../../../core/reading/a-word-file.ts'
import { codes, readHere, sketch } from '../../../core/reading/reading.ts'

const read = (parts: WordParts) => readHere('a.docx', aWordFile(parts))
const lines = async (body: string) => (await read({ body })).blocks.map(({ text }) => text)
const run = (text: string, properties = '') => `<w:r>${properties}<w:t xml:space="preserve">${text}</w:t></w:r>`
const field = (instruction: string, result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`

test('headings are known by outline level, by style and by the style it is based on', async () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="Titre1"><w:name w:val="heading 1"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Mine"><w:name w:val="Ministry head"/><w:basedOn w:val="Titre1"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Level"><w:name w:val="Level"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>'
  const body = ['Title', 'Titre1', 'Level'].map((style) => p(style, `<w:pStyle w:val="${style}"/>`)).join('')
  const { blocks } = await read({
    styles,
    body: body + p('direct', '<w:outlineLvl w:val="1"/>') + p('text', '<w:outlineLvl w:val="9"/>'),
  })
  expect(blocks.map(sketch)).toEqual([
    'title: Title',
    'heading 1: Titre1',
    'heading 3: Level',
    'heading 2: direct',
    'paragraph: text',
  ])
})

test('a circle of styles ends', async () => {
  const style = (id: string, base: string) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="${base}"/></w:style>`
  const { blocks } = await read({ styles: style('A', 'B') + style('B', 'A'), body: p('x', '<w:pStyle w:val="A"/>') })
  expect(blocks.map(sketch)).toEqual(['paragraph: x'])
})

test('the text is that of accepted changes, and what was deleted is kept beside it with author and date', async () => {
  const by = 'w:author="A. Roy" w:date="2026-01-02T03:04:05Z"'
  const { blocks } = await read({
    body: `<w:p>${run('The Parties ')}<w:del w:id="1" ${by}><w:r><w:delText>may</w:delText></w:r></w:del><w:ins w:id="2" ${by}>${run('shall')}</w:ins>${run(' meet.')}</w:p>`,
  })
  expect(blocks[0]?.text).toBe('The Parties shall meet.')
  expect(blocks[0]?.spans).toEqual([
    { start: 12, end: 12, kind: 'deleted', value: 'may', author: 'A. Roy', date: '2026-01-02T03:04:05Z' },
    { start: 12, end: 17, kind: 'inserted', author: 'A. Roy', date: '2026-01-02T03:04:05Z' },
  ])
})

test('a move shows at both its ends', async () => {
  const { blocks } = await read({
    body: `<w:p><w:moveFrom w:id="1" w:author="A">${run('moved words')}</w:moveFrom>${run('Rest.')}</w:p><w:p><w:moveTo w:id="2" w:author="A">${run('moved words')}</w:moveTo></w:p>`,
  })
  expect(blocks.map(({ text }) => text)).toEqual(['Rest.', 'moved words'])
  expect(blocks.map(({ spans }) => spans?.[0]?.kind)).toEqual(['moved-from', 'moved-to'])
})

test('a paragraph whose mark was deleted joins the next, and is not counted', async () => {
  const deleted =
    '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del w:id="1" w:author="A"/></w:rPr>'
  const kept = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
  const { blocks } = await read({
    numbering:
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
    body: p('One.', kept) + p('Two ', deleted) + p('and three.', kept),
  })
  expect(blocks.map(sketch)).toEqual(['list-item 0: 1. | One.', 'list-item 0: 2. | Two and three.'])
})

test('fields show their result, nested and across paragraphs, and a link keeps its address', async () => {
  const { blocks } = await read({
    body: `<w:p>${run('See ')}${field('REF a \\h', 'Article 6')}${run(', ')}${field('HYPERLINK "https://example.org/a"', 'there')}.</w:p><w:p>${run('x')}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>XE "hidden"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p><w:p><w:fldSimple w:instr="DATE">${run('7 February')}</w:fldSimple></w:p>`,
  })
  expect(blocks.map(({ text }) => text)).toEqual(['See Article 6, there', 'x', '7 February'])
  expect(blocks[0]?.spans).toEqual([{ start: 15, end: 20, kind: 'link', value: 'https://example.org/a' }])
})

test('a field that stores no result is named', async () => {
  const reading = await read({
    body: `<w:p>${run('No. ')}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGEREF here </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
  })
  expect(codes(reading)).toEqual(['field-without-result'])
})

test('a field that never ends hides nothing', async () => {
  const begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>'
  expect(await lines(`<w:p>${run('One.')}${begin}</w:p>${p('Two.')}<w:p>${field('DATE', 'Three.')}</w:p>`)).toEqual([
    'One.',
    'Two.',
    'Three.',
  ])
})

test('where the list of parts is broken, parts are found under their usual names', async () => {
  const reading = await read({
    styles: '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 2"/></w:style>',
    body: p('Head', '<w:pStyle w:val="H"/>'),
    entries: { 'word/_rels/document.xml.rels': '<Relationships', '_rels/.rels': '<' },
  })
  expect(reading.blocks.map(sketch)).toEqual(['heading 2: Head'])
})

test('a text box that the file writes twice is read once', async () => {
  const box = (wrapped: string) => `<w:txbxContent>${p(wrapped)}</w:txbxContent>`
  const body = `<w:p>${run('Text.')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box('Box.')}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('Box.')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`
  expect(await lines(body)).toEqual(['Text.', 'Box.'])
})

test('comments lie over their passage, also across paragraphs', async () => {
  const { blocks } = await read({
    comments: `<w:comment w:id="0" w:author="B. Sen" w:date="2026-01-02T00:00:00Z">${p('Why?')}</w:comment>`,
    body: `<w:p>${run('One ')}<w:commentRangeStart w:id="0"/>${run('two')}</w:p><w:p>${run('three')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>${run(' four')}</w:p>`,
  })
  expect(blocks.map(({ text, spans }) => spans?.map(({ start, end }) => text.slice(start, end)))).toEqual([
    ['two'],
    ['three'],
  ])
  expect(blocks[0]?.spans?.[0]).toMatchObject({ kind: 'comment', value: 'Why?', author: 'B. Sen' })
})

test('notes are numbered in the order of their references and stand at the end', async () => {
  const note = (id: number, text: string) => `<w:footnote w:id="${id}">${p(text)}</w:footnote>`
  const reference = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`
  const { blocks } = await read({
    footnotes: `<w:footnote w:type="separator" w:id="-1">${p('')}</w:footnote>${note(5, 'Five.')}${note(2, 'Two.')}`,
    body: `<w:p>${run('A')}${reference(5)}${run('B')}${reference(2)}</w:p>`,
  })
  expect(blocks.map(sketch)).toEqual(['paragraph: AB', 'footnote: 1 | Five.', 'footnote: 2 | Two.'])
  expect(blocks[0]?.spans?.map(({ start, value }) => [start, value])).toEqual([
    [1, '1'],
    [2, '2'],
  ])
})

test('notes may be counted by section, in any format, and a document may give a note a mark of its own', async () => {
  const note = (id: number) => `<w:footnote w:id="${id}">${p(`Note ${id}.`)}</w:footnote>`
  const reference = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`
  const section = '<w:pPr><w:sectPr/></w:pPr>'
  const { blocks } = await read({
    settings: '<w:footnotePr><w:numFmt w:val="lowerLetter"/><w:numRestart w:val="eachSect"/></w:footnotePr>',
    footnotes: note(1) + note(2) + note(3) + note(4),
    body: `<w:p>${section}${run('A')}${reference(1)}${reference(2)}</w:p><w:p>${run('B')}${reference(3)}<w:r><w:footnoteReference w:id="4" w:customMarkFollows="1"/><w:t>*</w:t></w:r></w:p>`,
  })
  expect(blocks.map(sketch)).toEqual([
    'paragraph: A',
    'paragraph: B',
    'footnote: a | Note 1.',
    'footnote: b | Note 2.',
    'footnote: a | Note 3.',
    'footnote: * | Note 4.',
  ])
})

test('words come out in order whatever wraps them', async () => {
  const leaf = fc.constantFrom('alpha ', 'beta ', 'gamma ', 'delta ')
  const wrappers: readonly ((inside: string) => string)[] = [
    (inside) => `<w:ins w:id="1" w:author="A">${inside}</w:ins>`,
    (inside) => `<w:smartTag>${inside}</w:smartTag>`,
    (inside) => `<w:sdt><w:sdtPr/><w:sdtContent>${inside}</w:sdtContent></w:sdt>`,
    (inside) => `<w:hyperlink w:anchor="a">${inside}</w:hyperlink>`,
    (inside) => `<w:fldSimple w:instr="REF a">${inside}</w:fldSimple>`,
    (inside) => `<w:dir w:val="ltr">${inside}</w:dir>`,
    (inside) =>
      `<mc:AlternateContent><mc:Choice Requires="w14">${inside}</mc:Choice><mc:Fallback>${inside}</mc:Fallback></mc:AlternateContent>`,
  ]
  const piece = fc.tuple(leaf, fc.array(fc.nat(wrappers.length - 1), { maxLength: 4 }))
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 6 }), async (pieces) => {
      const body = pieces.map(([word, wraps]) =>
        wraps.reduce((inside, at) => wrappers[at]?.(inside) ?? inside, run(word)),
      )
      expect((await lines(`<w:p>${body.join('')}</w:p>`)).join('')).toBe(pieces.map(([word]) => word).join(''))
    }),
    { numRuns: 60 },
  )
})

test('lines of a table of contents open no articles, with or without page numbers', async () => {
  const styles = '<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>'
  const gallery = '<w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr>'
  const { blocks } = await read({
    styles,
    body: `<w:sdt>${gallery}<w:sdtContent>${p('Article 1')}</w:sdtContent></w:sdt>${p('Article 2', '<w:pStyle w:val="TOC1"/>')}${p('Article 1')}${p('Words mean things.')}`,
  })
  expect(placeBlocks(blocks).map(({ address }) => address)).toEqual(['Contents', 'Contents', 'Art. 1', 'Art. 1'])
})

test('merged cells know how far they span, and a header row is one', async () => {
  const cell = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`
  const { blocks } = await read({
    body: `<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>${cell('H', '<w:gridSpan w:val="2"/>')}</w:tr><w:tr>${cell('A', '<w:vMerge w:val="restart"/>')}${cell('B')}</w:tr><w:tr>${cell('', '<w:vMerge/>')}${cell('C')}</w:tr></w:tbl>`,
  })
  expect(blocks.filter(({ text }) => text !== '').map(({ text, table }) => [text, table])).toEqual([
    ['H', { table: 0, row: 0, column: 0, columnSpan: 2, isHeader: true }],
    ['A', { table: 0, row: 1, column: 0, rowSpan: 2 }],
    ['B', { table: 0, row: 1, column: 1 }],
    ['C', { table: 0, row: 2, column: 1 }],
  ])
})

test('a box of one column is read as paragraphs', async () => {
  expect(await lines(`<w:tbl><w:tr><w:tc>${p('One.')}${p('Two.')}</w:tc></w:tr></w:tbl>`)).toEqual(['One.', 'Two.'])
})

test('content controls, smart tags, symbols, breaks, hyphens, formulas and ruby are text', async () => {
  const math =
    '<m:oMath><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t></m:r></m:den></m:f></m:oMath>'
  expect(
    await lines(
      `<w:sdt><w:sdtContent><w:p><w:smartTag>${run('a')}</w:smartTag><w:sdt><w:sdtContent>${run('b')}</w:sdtContent></w:sdt></w:p></w:sdtContent></w:sdt>` +
        '<w:p><w:r><w:t>x</w:t><w:tab/><w:t>y</w:t><w:br/><w:t>z</w:t><w:noBreakHyphen/><w:sym w:font="Wingdings" w:char="F0FC"/><w:sym w:font="Symbol" w:char="F061"/></w:r></w:p>' +
        `<w:p>${math}<w:r><w:ruby><w:rt><w:r><w:t>kan</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>漢</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>`,
    ),
  ).toEqual(['ab', 'x\ty\nz\u2011✓α', 'a/b漢(kan)'])
})

test('words of headers and footers are set aside, and the message quotes them', async () => {
  const reading = await read({ header: p('Restricted draft'), body: p('Text.') })
  expect(reading.messages).toEqual([
    { code: 'header-set-aside', sentence: 'Set aside from page headers and footers: “Restricted draft”' },
  ])
})

test('hidden text is left out and said', async () => {
  const reading = await read({ body: `<w:p>${run('Shown')}${run('hidden', '<w:rPr><w:vanish/></w:rPr>')}</w:p>` })
  expect(reading.blocks.map(({ text }) => text)).toEqual(['Shown'])
  expect(codes(reading)).toEqual(['hidden-text'])
})

test('a broken part that the text can do without is said, a broken main part is refused', async () => {
  const reading = await read({ comments: '<w:comment>', body: p('Text.') })
  expect(codes(reading)).toEqual(['part-damaged'])
  await expect(read({ body: '<w:p>' })).rejects.toThrow('not well-formed')
})

test('strict documents and forgotten namespaces are read', async () => {
  const strict =
    '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>Strict.</x:t></x:r></x:p></x:body></x:document>'
  const forgotten = '<w:document><w:body><w:p><w:r><w:t>Forgotten.</w:t></w:r></w:p></w:body></w:document>'
  for (const [xml, text] of [
    [strict, 'Strict.'],
    [forgotten, 'Forgotten.'],
  ] as const) {
    const { blocks } = await read({ body: '', entries: { 'word/document.xml': xml } })
    expect(blocks.map((block) => block.text)).toEqual([text])
  }
})

test('a web page that a converter put into the document is read', async () => {
  const { blocks } = await read({
    body: '<w:altChunk r:id="rIdC"/>',
    relationships:
      '<Relationship Id="rIdC" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk" Target="chunk.html"/>',
    entries: { 'word/chunk.html': '<html><body><h1>Head</h1><p>Text.</p></body></html>' },
  })
  expect(blocks.map(sketch)).toEqual(['heading 1: Head', 'paragraph: Text.'])
})

test('spans point at their words in the canonical text', async () => {
  const { blocks } = await read({ body: `<w:p>${run('  a \u00AD')}${run('bold', '<w:rPr><w:b/></w:rPr>')}</w:p>` })
  const [block] = placeBlocks(blocks)
  const [span] = block?.spans ?? []
  expect(block?.text.slice(span?.start, span?.end)).toBe('bold')
})
