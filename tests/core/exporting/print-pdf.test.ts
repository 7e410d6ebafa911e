import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { chromiumPrinter } from '../../../electron/core/exporting/chromium-printer.ts'
import { findProgram } from '../../../electron/core/exporting/find-program.ts'
import { libreOfficePrinter } from '../../../electron/core/exporting/libre-office-printer.ts'
import { firstPrinter } from '../../../electron/core/exporting/print-pdf.ts'
import { readSheets } from '../../../shared/word/sheets/read-sheets.ts'
import { writeNote } from '../../../shared/word/write/write-note.ts'
import { aNote, block, cite, p } from '../../build/a-note.ts'
import { hasLibreOffice } from '../../build/libre-office.ts'

const { signal } = new AbortController()
const hasPoppler = (await findProgram(['pdfinfo'])) !== undefined
const chromium = chromiumPrinter()
const hasChromium = (await chromium.find()) !== undefined && hasPoppler

const note = aNote({
  background: [
    block('heading', { id: 'h', level: 3 }, ['What was said']),
    p('b', 'They met.', cite('c', 'excerpt-0')),
    block('bulletList', { id: 'l' }, [block('listItem', {}, [p('i', 'A point')])]),
  ],
})
const docx = await writeNote(note)
const printable = { docx, sheets: async () => readSheets(docx) }

function poppler(pdf: Uint8Array, program: string, ...given: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'note.pdf')
  writeFileSync(file, pdf)
  return execFileSync(program, [...given, file, ...(program === 'pdftotext' ? ['-'] : [])], { encoding: 'utf8' })
}

describe('printing with a browser', () => {
  it.skipIf(!hasChromium)(
    'gives a tagged file with title, language and outline, of the size of the Word page',
    async () => {
      const pdf = await chromium.print(printable, { signal })
      const told = poppler(pdf, 'pdfinfo')
      expect(told).toMatch(/Tagged:\s+yes/)
      expect(told).toMatch(/Title:\s+\S/)
      expect(told).toMatch(/Page size:\s+612 x 792 pts/)
      expect(told).not.toContain('HeadlessChrome')
      const raw = Buffer.from(pdf).toString('latin1')
      expect(raw).toMatch(/\/Lang \(en-CA\)/)
      expect(raw).toContain('/Outlines')
      const tags = poppler(pdf, 'pdfinfo', '-struct')
      for (const tag of ['Document', 'H1', 'H2', 'H3', 'P', 'L', 'LI', 'Table', 'TH', 'TD'])
        expect(tags).toMatch(new RegExp(`\\b${tag}\\b`))
    },
  )

  it.skipIf(!hasChromium)(
    'prints the marking, the notes and the page numbers where the Word file has them',
    async () => {
      const text = poppler(await chromium.print(printable, { signal }), 'pdftotext', '-layout')
      expect(text).toMatch(/^\s+UNCLASSIFIED/)
      expect(text).toContain('They met.1')
      expect(text).toMatch(/\n1\n\s+The passage cited here/)
      expect(text).toMatch(/Page 1 of \d/)
    },
  )

  it.skipIf(!hasChromium)('gives the same bytes each time', async () => {
    const [one, two] = [await chromium.print(printable, { signal }), await chromium.print(printable, { signal })]
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true)
  })

  it.skipIf(!hasChromium)('stops when it is told to', async () => {
    const stopping = new AbortController()
    const printing = chromium.print(printable, { signal: stopping.signal })
    stopping.abort()
    await expect(printing).rejects.toMatchObject({ code: 'cancelled' })
  })
})

describe('printing with LibreOffice', () => {
  it.skipIf(!hasLibreOffice)('gives a tagged file with the note’s title', async () => {
    const pdf = Buffer.from(await libreOfficePrinter().print(printable, { signal })).toString('latin1')
    expect(pdf.slice(0, 5)).toBe('%PDF-')
    expect(pdf).toMatch(/\/MarkInfo\s*<<\s*\/Marked true/)
    expect(pdf).toMatch(/\/DisplayDocTitle true/)
    expect(pdf).toMatch(/\/Lang\s*\(en-CA\)/)
  })
})

describe('printing as PDF', () => {
  const none = chromiumPrinter([['None', ['no-such-program-here']]])

  it('says what to install where nothing on this machine prints', async () => {
    const printer = firstPrinter([none, libreOfficePrinter(['no-such-program-here'])])
    expect(await printer.find()).toBeUndefined()
    await expect(printer.print(printable, { signal })).rejects.toMatchObject({
      code: 'not-allowed',
      message: expect.stringContaining('Install one of them'),
    })
  })

  it('goes on to the next printer where the first is not there', async () => {
    const other = { find: async () => 'Other', print: async () => new Uint8Array([1]) }
    expect(await firstPrinter([none, other]).find()).toBe('Other')
    expect(await firstPrinter([none, other]).print(printable, { signal })).toEqual(new Uint8Array([1]))
  })
})
