import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FileRefused } from '../../../shared/source/file-refused.ts'
import { hasLibreOffice } from '../../build/libre-office.ts'
import { aDoc, anOleFile } from './a-doc.ts'
import { aWordFile, definition, levels, list, listed, p } from './a-word-file.ts'
import { codes, readHere, sketch } from './reading.ts'

test('a binary Word document gives its paragraphs, with fields by their result', async () => {
  const text =
    'Article 1\rThe Parties \u0013 HYPERLINK "https://example.org/" \u0014meet\u0015 in Ottawa.\u000BEach year.\r'
  const reading = await readHere('a.doc', aDoc({ text }))
  expect(reading.blocks.map(sketch)).toEqual([
    'paragraph: Article 1',
    'paragraph: The Parties meet in Ottawa.\nEach year.',
  ])
  expect(reading.blocks[1]?.spans).toEqual([{ start: 12, end: 16, kind: 'link', value: 'https://example.org/' }])
})

test('one of Word 95 gives its words and says what was not read', async () => {
  const reading = await readHere('a.doc', aDoc({ text: 'Convention\r1. Les \u00E9tats conviennent.\r', isOld: true }))
  expect(reading.blocks.map(({ text }) => text)).toEqual(['Convention', '1. Les états conviennent.'])
  expect(codes(reading)).toEqual(['old-word'])
})

test.each([true, false])('a protected one is refused (Word 95: %s)', async (isOld) => {
  await expect(readHere('a.doc', aDoc({ text: 'secret\r', isProtected: true, isOld }))).rejects.toThrow('password')
})

test.each([
  ['Workbook', 'spreadsheet'],
  ['PowerPoint Document', 'presentation'],
  ['__properties_version1.0', 'Outlook message'],
  ['EncryptedPackage', 'password'],
])('another old file with “%s” is refused as what it is', async (stream, words) => {
  await expect(readHere('a.doc', anOleFile({ [stream]: new Uint8Array(4096) }))).rejects.toThrow(words)
})

test('bytes changed at random are read or refused, never worse', async () => {
  const whole = aDoc({ text: 'The Parties shall meet.\r'.repeat(40) })
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 20 }),
      fc.nat(whole.length),
      async (changes, length) => {
        const bytes = Uint8Array.from(whole)
        for (const [at, value] of changes) bytes[at] = value
        const cut = bytes.slice(0, length % 3 === 0 ? length : whole.length)
        await readHere('a.doc', cut).catch((error: unknown) => expect(error).toBeInstanceOf(FileRefused))
      },
    ),
    { numRuns: 60 },
  )
})

/** A document as LibreOffice writes it into the old format: another hand than ours. */
function asDoc(docx: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'doc-'))
  try {
    writeFileSync(join(folder, 'a.docx'), docx)
    const profile = `-env:UserInstallation=file://${folder}/profile`
    execFileSync(
      'soffice',
      [profile, '--headless', '--convert-to', 'doc:MS Word 97', '--outdir', folder, join(folder, 'a.docx')],
      {
        stdio: 'ignore',
        timeout: 120_000,
      },
    )
    return readFileSync(join(folder, 'a.doc'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

describe.skipIf(!hasLibreOffice)('a document that LibreOffice wrote into the old format', () => {
  test('keeps its rendered numbers, tables, notes and tracked changes', async () => {
    const cell = (text: string, more = '') =>
      `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/>${more}</w:tcPr>${p(text)}</w:tc>`
    const docx = aWordFile({
      styles:
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>',
      numbering:
        definition(0, levels({ text: 'Article %1' }, { text: '%1.%2' }, { format: 'lowerLetter', text: '(%3)' })) +
        list(1, 0) +
        list(2, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride>'),
      footnotes: `<w:footnote w:id="2">${p('The note.')}</w:footnote>`,
      body: [
        p('Scope', '<w:pStyle w:val="Heading1"/>'),
        listed('One', 1),
        listed('Two', 1, 1),
        listed('Three', 1, 2),
        listed('Four', 1, 2),
        listed('Five', 2),
        '<w:p><w:r><w:t xml:space="preserve">They </w:t></w:r><w:del w:id="1" w:author="A"><w:r><w:delText>may</w:delText></w:r></w:del><w:ins w:id="2" w:author="A"><w:r><w:t>shall</w:t></w:r></w:ins><w:r><w:footnoteReference w:id="2"/></w:r></w:p>',
        `<w:tbl><w:tblPr><w:tblW w:w="4000" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/></w:tblGrid><w:tr>${cell('A', '<w:vMerge w:val="restart"/>')}${cell('B')}</w:tr><w:tr>${cell('', '<w:vMerge/>')}${cell('C')}</w:tr></w:tbl>`,
        p('End'),
      ].join(''),
    })
    const reading = await readHere('a.doc', asDoc(docx))
    expect(reading.blocks.filter(({ text }) => text.trim() !== '').map(sketch)).toEqual([
      'heading 1: Scope',
      'list-item 0: Article 1 | One',
      'list-item 1: 1.1 | Two',
      'list-item 2: (a) | Three',
      'list-item 2: (b) | Four',
      'list-item 0: Article 7 | Five',
      'paragraph: They shall',
      'table-cell: A',
      'table-cell: B',
      'table-cell: C',
      'paragraph: End',
      expect.stringMatching(/^footnote: 1 \|\s+The note\.$/),
    ])
    expect(reading.blocks.find(({ text }) => text === 'A')?.table).toEqual({ table: 0, row: 0, column: 0, rowSpan: 2 })
    const spans = reading.blocks.find(({ text }) => text.startsWith('They'))?.spans ?? []
    expect(spans.map(({ kind, value }) => [kind, value])).toEqual([
      ['deleted', 'may'],
      ['inserted', undefined],
      ['note-reference', '1'],
    ])
  })
})
