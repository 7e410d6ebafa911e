import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalText, placeBlocks } from '../../../shared/source/canonical.ts'
import { FileRefused } from '../../../shared/source/file-refused.ts'
import { aPdf, lines } from './a-pdf.ts'
import { aWordFile, definition, levels, list, listed, p } from './a-word-file.ts'
import { readHere } from './reading.ts'

const BODY = `${listed('One', 1)}${listed('Two', 1, 1)}<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${p('Cell')}</w:tc></w:tr></w:tbl><w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:t>x</w:t></w:r></w:p>`
const NUMBERING = definition(0, levels({}, { text: '%1.%2' })) + list(1, 0)

/** Reads a file as an import would: it comes out consistent, or is refused with a sentence. */
async function readOrRefuse(name: string, bytes: Uint8Array): Promise<void> {
  try {
    const blocks = placeBlocks((await readHere(name, bytes)).blocks)
    const whole = canonicalText(blocks)
    for (const { start, text, address, spans } of blocks) {
      expect(whole.slice(start, start + text.length)).toBe(text)
      expect(address).not.toBe('')
      for (const span of spans ?? [])
        expect(0 <= span.start && span.start <= span.end && span.end <= text.length).toBe(true)
    }
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error
    expect(error.message).toMatch(/[.”]$/)
  }
}

const anyOf = (text: string) => fc.nat(text.length - 1)
const strange = fc.constantFrom('', '-1', '99999999999', 'abc', '<', '%9', '\u0000', '&#1;', '<w:p>', '</w:p>')

test('a Word file changed at random is read or refused, never worse', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyOf(BODY),
      fc.nat(12),
      strange,
      anyOf(NUMBERING),
      fc.boolean(),
      async (at, length, put, other, isBody) => {
        const cut = (text: string, from: number) => text.slice(0, from) + put + text.slice(from + length)
        const parts = isBody
          ? { body: cut(BODY, at), numbering: NUMBERING }
          : { body: BODY, numbering: cut(NUMBERING, other) }
        await readOrRefuse('a.docx', aWordFile(parts))
      },
    ),
    { numRuns: 150 },
  )
})

const whole: Readonly<Record<string, Uint8Array>> = {
  'a.pdf': aPdf([lines(['The first line of a page.', 'The second.'])]),
  'a.rtf': Uint8Array.from(
    Buffer.from('{\\rtf1\\ansi{\\fonttbl{\\f0 A;}}\\b Bold\\b0 text\\par{\\*\\x y}\\trowd A\\cell\\row}'),
  ),
  'a.html': Uint8Array.from(Buffer.from('<html><body><table><tr><td rowspan=2>A<td>B</table><ol start=3><li>x')),
  'a.md': Uint8Array.from(Buffer.from('# A\n\n- b\n  1. c\n\n| a | b |\n|---|---|\n| 1 | 2 |\n')),
}

test.each(Object.entries(whole))('%s cut or changed at random is read or refused, never worse', async (name, bytes) => {
  const change = fc.record({ at: fc.nat(bytes.length - 1), byte: fc.nat(255) })
  await fc.assert(
    fc.asyncProperty(fc.array(change, { maxLength: 8 }), fc.nat(bytes.length), async (changes, end) => {
      const copy = Uint8Array.from(bytes)
      for (const { at, byte } of changes) copy[at] = byte
      await readOrRefuse(name, end % 2 === 0 ? copy.subarray(0, end) : copy)
    }),
    { numRuns: 60 },
  )
})
