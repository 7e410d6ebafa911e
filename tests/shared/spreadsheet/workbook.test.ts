import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { OVERVIEW_NAMES } from '../../../shared/overview/overview.ts'
import { overviewWorkbook } from '../../../shared/overview/workbook.ts'
import { LONGEST_CELL } from '../../../shared/spreadsheet/cell-text.ts'
import { dateCell, numberCell, type Sheet, serialOf, textCell } from '../../../shared/spreadsheet/sheet.ts'
import { sheetNames } from '../../../shared/spreadsheet/sheet-names.ts'
import { columnName } from '../../../shared/spreadsheet/sheet-xml.ts'
import { writeWorkbook } from '../../../shared/spreadsheet/write-workbook.ts'
import { elementsNamed, parseXml } from '../../../shared/word/package/xml.ts'
import { anEvidence } from '../../build/an-evidence.ts'
import { hasCalc } from '../../build/libre-office.ts'
import { sdkErrors } from '../../build/validated.ts'

const aBook = (...sheets: readonly Sheet[]) => ({ title: 'A dossier', language: 'en', sheets })
const aSheet = (...rows: Sheet['rows']): Sheet => ({ name: 'Sheet', columns: ['A', 'B'], rows })

function sheetsOf(bytes: Uint8Array): readonly string[] {
  const parts = unzipSync(bytes)
  return Object.keys(parts)
    .filter((path) => path.startsWith('xl/worksheets/'))
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
    .map((path) => strFromU8(parts[path] ?? new Uint8Array()))
}

describe('a workbook', () => {
  const evidence = anEvidence(
    [
      ['COMMIT', '=each side would set up posts', { actor: 'both', deadline: '2026-07-01', strength: '3' }],
      ['DATE', '7 February 2026', { iso: '2026-02-07', event: 'Talks' }],
      ['DATE', 'next month', { iso: '2026-03', event: 'Visit' }],
      ['PARTY', 'India', { entity: 'India' }],
      ['PARTY', 'India', { entity: 'India' }],
    ],
    { citedAt: [0] },
  )
  const book = overviewWorkbook('Liaison officers', evidence, undefined)

  it('has a sheet for each view, the excerpts and the sources, and the validator finds nothing against it', () => {
    expect(sheetsOf(book.bytes)).toHaveLength(OVERVIEW_NAMES.length + 3)
    expect(sdkErrors(book.bytes, 'book.xlsx')).toEqual([])
  })

  it('types days as dates, counts as numbers, and leaves a month as the text it is', () => {
    const [, , , timeline = '', parties = ''] = sheetsOf(book.bytes)
    expect(timeline).toContain(`<c r="A2" s="3"><v>${serialOf('2026-02-07')}</v></c>`)
    expect(timeline).toContain('>2026-03</t>')
    expect(parties).toMatch(/<c r="G2" s="2"><v>2<\/v><\/c>/)
  })

  it('freezes the header row, sets widths, and writes words that look like a formula as text for good', () => {
    const [commitments = ''] = sheetsOf(book.bytes)
    expect(commitments).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>')
    expect(commitments).toMatch(/<col min="1" max="1" width="\d+" customWidth="1"\/>/)
    expect(commitments).toMatch(/<c r="A2" s="4" t="inlineStr"><is><t xml:space="preserve">=each side/)
    expect(commitments).not.toContain('<f>')
  })

  it('is the same bytes every time', () => {
    expect(overviewWorkbook('Liaison officers', evidence, undefined).bytes).toEqual(book.bytes)
  })

  it('cuts a text longer than a cell and says so', () => {
    const { bytes, messages } = writeWorkbook(aBook(aSheet([textCell('x'.repeat(40_000)), textCell('')])))
    const text = elementsNamed(parseXml(sheetsOf(bytes)[0] ?? ''), 't').at(-1)
    expect(text?.children.join('')).toHaveLength(LONGEST_CELL)
    expect(messages).toEqual(['1 cell of “Sheet” hold more than 32,767 characters and were cut.'])
  })

  it('keeps any text well-formed, whatever characters a source holds', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 5 }), fc.string(), (texts, name) => {
        const sheet = { name, columns: ['A'], rows: texts.map((text) => [textCell(text)]) }
        for (const xml of sheetsOf(writeWorkbook(aBook(sheet)).bytes)) expect(() => parseXml(xml)).not.toThrow()
      }),
    )
  })

  it('keeps words that read as an escape of the format', () => {
    const [xml = ''] = sheetsOf(writeWorkbook(aBook(aSheet([textCell('see _x0041_ there'), textCell('')]))).bytes)
    expect(xml).toContain('see _x005F_x0041_ there')
  })

  it('names its sheets as a spreadsheet allows, each once', () => {
    const names = sheetNames(['a/b', 'a b', 'History', '', 'x'.repeat(40), 'x'.repeat(50)])
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
    for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/)
  })

  it('counts columns beyond Z and days as a spreadsheet does', () => {
    expect([0, 25, 26, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA'])
    expect(serialOf('2026-02-07')).toBe(46060)
    expect(serialOf('1900-03-01')).toBe(61)
    expect(['1899-12-31', '2026-02-31', '2026-02', 'soon'].map(serialOf)).toEqual(Array(4).fill(undefined))
  })
})

describe.skipIf(!hasCalc)('LibreOffice', () => {
  it('opens the workbook and reads dates, numbers and texts as they were meant', () => {
    const folder = mkdtempSync(join(tmpdir(), 'book-'))
    try {
      const sheet = aSheet(
        [dateCell('2026-02-07'), numberCell(3)],
        [textCell('=1+1'), textCell('two\nlines "and" more')],
      )
      writeFileSync(join(folder, 'book.xlsx'), writeWorkbook(aBook(sheet)).bytes)
      execFileSync(
        'soffice',
        [
          `-env:UserInstallation=file://${folder}/profile`,
          '--headless',
          '--convert-to',
          'csv:Text - txt - csv (StarCalc):44,34,76',
          '--outdir',
          folder,
          join(folder, 'book.xlsx'),
        ],
        { stdio: 'ignore', timeout: 120_000 },
      )
      expect(readFileSync(join(folder, 'book.csv'), 'utf8')).toBe('A,B\n2026-02-07,3\n=1+1,"two\nlines ""and"" more"\n')
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
