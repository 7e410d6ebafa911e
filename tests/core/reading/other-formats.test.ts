import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { codes, readHere, sketch } from './reading.ts'

const ODF = ['office:office', 'text:text', 'table:table', 'style:style', 'draw:drawing', 'meta:meta']
  .map((name) => name.split(':'))
  .map(([prefix, part]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${part}:1.0"`)
  .join(' ')
const NAMES = `${ODF} xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"`

const anOdt = (body: string, styles = '', manifest = '') =>
  zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.text'),
    'content.xml': strToU8(
      `<office:document-content ${NAMES}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ),
    'META-INF/manifest.xml': strToU8(`<m:manifest xmlns:m="x">${manifest}</m:manifest>`),
  })

const LIST =
  '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="a" style:num-prefix="(" style:num-suffix=")"/></text:list-style>'

test('an OpenDocument text keeps headings, rendered list numbers, tables, notes and links', async () => {
  const item = (inside: string) => `<text:list-item>${inside}</text:list-item>`
  const reading = await readHere(
    'a.odt',
    anOdt(
      `<text:h text:outline-level="2">Head</text:h>
       <text:list text:style-name="L">${item(`<text:p>One</text:p><text:list>${item('<text:p>Sub</text:p>')}</text:list>`)}${item('<text:p>Two</text:p>')}</text:list>
       <text:p>A<text:s text:c="2"/>b<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>The note.</text:p></text:note-body></text:note>
         <text:a xlink:href="https://example.org/">there</text:a></text:p>
       <table:table><table:table-header-rows><table:table-row><table:table-cell table:number-columns-spanned="2"><text:p>H</text:p></table:table-cell><table:covered-table-cell/></table:table-row></table:table-header-rows></table:table>`,
      LIST,
    ),
  )
  expect(reading.blocks.map(sketch)).toEqual([
    'heading 2: Head',
    'list-item 0: 1. | One',
    'list-item 1: (a) | Sub',
    'list-item 0: 2. | Two',
    'paragraph: A  b there',
    'table-cell: H',
    'footnote: 1 | The note.',
  ])
  expect(reading.blocks[5]?.table).toEqual({ table: 0, row: 0, column: 0, columnSpan: 2, isHeader: true })
})

test('a tracked deletion of an OpenDocument text is kept beside the accepted words', async () => {
  const reading = await readHere(
    'a.odt',
    anOdt(
      `<text:tracked-changes><text:changed-region text:id="c"><text:deletion><office:change-info><dc:creator>A. Roy</dc:creator><dc:date>2026-01-02</dc:date></office:change-info><text:p>may</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>They <text:change text:change-id="c"/>shall.</text:p>`,
    ),
  )
  expect(reading.blocks).toEqual([
    {
      kind: 'paragraph',
      text: 'They shall.',
      spans: [{ start: 5, end: 5, kind: 'deleted', value: 'may', author: 'A. Roy', date: '2026-01-02' }],
    },
  ])
})

test('an OpenDocument text with a password, and a spreadsheet, are refused by name', async () => {
  await expect(readHere('a.odt', anOdt('', '', '<m:encryption-data/>'))).rejects.toThrow('password')
  const sheet = strToU8(
    `<office:document-content ${NAMES}><office:body><office:spreadsheet/></office:body></office:document-content>`,
  )
  await expect(readHere('a.ods', zipSync({ 'content.xml': sheet }))).rejects.toThrow('spreadsheet')
})

test('RTF keeps headings, rendered numbers, letters of any code page, tables and notes', async () => {
  const reading = await readHere(
    'a.rtf',
    String.raw`{\rtf1\ansi\ansicpg1252\uc1{\fonttbl{\f0 Arial;}{\f1\fcharset204 Arial Cyr;}}{\stylesheet{\s1 heading 1;}}{\info{\title The title}}
{\header Head words}\pard\s1 Scope\par
\pard{\listtext\tab 1.\tab}\ilvl0 First \'e9t\'e9 \u8212- \f1\'cf\f0\par
\pard Text{\footnote \pard {\chftn} The note.} goes {\b on}.{\*\unknown gone}{\v hidden}\par
\trowd\pard\intbl A\cell B\cell\row\trowd\pard\intbl C\cell D\cell\row\pard After \{braces\}\par}`,
  )
  expect(reading.blocks.map(sketch)).toEqual([
    'heading 1: Scope',
    'list-item 0: 1. | First été — П',
    'paragraph: Text goes on.',
    'table-cell: A',
    'table-cell: B',
    'table-cell: C',
    'table-cell: D',
    'paragraph: After {braces}',
    'footnote: 1 |  The note.',
  ])
  expect(reading.blocks[6]?.table).toEqual({ table: 0, row: 1, column: 1 })
  expect(reading.title).toBe('The title')
  expect(codes(reading)).toEqual(['header-set-aside', 'hidden-text'])
})

test('RTF nested without end is refused', async () => {
  await expect(readHere('a.rtf', `{\\rtf1${'{'.repeat(100_000)}`)).rejects.toThrow('levels deep')
})

test('an e-mail gives its head, its words, its date, and names the attachments', async () => {
  const reading = await readHere(
    'a.eml',
    [
      'From: =?UTF-8?Q?Ren=C3=A9?= <rene@example.org>',
      'To: Desk <desk@example.org>',
      'Subject: Readout',
      'Date: Sat, 7 Feb 2026 10:00:00 +0000',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      'Content-Type: text/html; charset=utf-8',
      '',
      '<p>The Parties <b>met</b>.</p><script>no()</script>',
      '--b',
      'Content-Type: application/pdf; name=a.pdf',
      'Content-Disposition: attachment; filename=a.pdf',
      '',
      'x',
      '--b--',
    ].join('\r\n'),
  )
  expect(reading.blocks.map(sketch)).toEqual([
    'title: Readout',
    'paragraph: From: René <rene@example.org>\nTo: Desk <desk@example.org>\nDate: Sat, 7 Feb 2026 10:00:00 +0000',
    'paragraph: The Parties met.',
  ])
  expect(reading).toMatchObject({ title: 'Readout', issuer: 'René', date: '2026-02-07' })
  expect(codes(reading)).toEqual(['attachment-unread', 'script-removed'])
})

test('a page saved as one file (.mht) is read as a page', async () => {
  const reading = await readHere(
    'a.mht',
    [
      'From: <Saved by Blink>',
      'Subject: Statement',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related; type="text/html"; boundary="b"',
      '',
      '--b',
      'Content-Type: text/html',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      '<html><head><title>Statement</title></head><body><h1>Statement</h1><p>The text=20',
      'of the page.</p></body></html>',
      '--b--',
    ].join('\r\n'),
  )
  expect(reading.blocks.map(sketch)).toEqual(['heading 1: Statement', 'paragraph: The text of the page.'])
})

test('a Word document in one XML file is read', async () => {
  const reading = await readHere(
    'a.xml',
    `<?xml version="1.0"?><pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"><pkg:part pkg:name="/word/document.xml"><pkg:xmlData><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Flat.</w:t></w:r></w:p></w:body></w:document></pkg:xmlData></pkg:part></pkg:package>`,
  )
  expect(reading.blocks.map(sketch)).toEqual(['paragraph: Flat.'])
})

test('a forwarded letter is read with the letter around it, each with its sender’s own date', async () => {
  const reading = await readHere(
    'a.eml',
    [
      'From: desk@example.org',
      'Subject: Fwd: Readout',
      'Date: Tue, 3 Feb 2026 23:30:00 -0500',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'See below.',
      '--b',
      'Content-Type: message/rfc822',
      '',
      'From: post@example.org',
      'Subject: Readout',
      'Date: Mon, 2 Feb 2026 09:00:00 +0530',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'The two sides met.',
      '--b--',
    ].join('\r\n'),
  )
  expect(reading.blocks.map(sketch)).toEqual([
    'title: Fwd: Readout',
    'paragraph: From: desk@example.org\nDate: Tue, 3 Feb 2026 23:30:00 -0500',
    'paragraph: See below.',
    'title: Readout',
    'paragraph: From: post@example.org\nDate: Mon, 2 Feb 2026 09:00:00 +0530',
    'paragraph: The two sides met.',
  ])
  expect(reading.date).toBe('2026-02-03')
  expect(codes(reading)).toEqual([])
})
