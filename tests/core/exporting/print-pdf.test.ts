import { describe, expect, it } from 'vitest'
import { printPdf } from '../../../electron/core/exporting/print-pdf.ts'
import { writeNote } from '../../../shared/word/write/write-note.ts'
import { aNote, p } from '../../build/a-note.ts'
import { hasLibreOffice } from '../../build/libre-office.ts'

describe('printing as PDF', () => {
  it.skipIf(!hasLibreOffice)('gives a tagged file with the note’s title', async () => {
    const pdf = Buffer.from(await printPdf(await writeNote(aNote({ background: [p('b', 'They met.')] })))).toString(
      'latin1',
    )
    expect(pdf.slice(0, 5)).toBe('%PDF-')
    expect(pdf).toMatch(/\/MarkInfo\s*<<\s*\/Marked true/)
    expect(pdf).toMatch(/\/DisplayDocTitle true/)
    expect(pdf).toMatch(/\/Lang\s*\(en-CA\)/)
  })

  it('says what is missing where no LibreOffice is installed', async () => {
    await expect(printPdf(new Uint8Array(), { programs: ['no-such-program-here'] })).rejects.toMatchObject({
      code: 'not-allowed',
      message: expect.stringContaining('LibreOffice'),
    })
  })
})
