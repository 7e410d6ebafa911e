import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { propose } from '../../../../shared/review/propose.ts'
import { readReturned } from '../../../../shared/review/read/read-returned.ts'
import { exportNote } from '../../../../shared/word/export-note.ts'
import { lintDocx } from '../../../../shared/word/lint/lint.ts'
import { aNote, block, p, table, text } from '../../../build/a-note.ts'
import { aPackage } from '../../../build/a-reviewer.ts'
import { sdkErrors } from '../../../build/validated.ts'

const refer = (kind: string, target: string, words: string) =>
  text(words, { type: 'reference', attrs: { kind, target } })

const given = aNote({
  issue: [
    p(
      'a',
      'See ',
      refer('section', 'background', 'section “Background”'),
      ', ',
      refer('table', 't', 'Table\u00a01'),
      '.',
    ),
    p('c', 'Also ', refer('heading', 'h', 'section “Costs”'), ' and ', refer('paragraph', 'b', 'x'), '.'),
  ],
  background: [
    block('heading', { id: 'h', level: 3 }, ['Costs']),
    p('b', 'Facts.'),
    table('t', 'Options', [['x'], ['y']]),
  ],
})

function word(variant: 'clean' | 'working'): Uint8Array {
  const outcome = exportNote(given, 'docx', { variant })
  if ('refused' in outcome) throw new Error(outcome.refused.join())
  return outcome.bytes
}

test('references are fields with the words of now, each leading to one bookmark round its target', () => {
  const xml = strFromU8(unzipSync(word('clean'))['word/document.xml'] ?? new Uint8Array())
  const fields = [...xml.matchAll(/<w:instrText[^>]*> (REF _Ref\d+ [^<]*?) <\/w:instrText>/g)].map((match) => match[1])
  expect(fields).toEqual(['REF _Ref00000001 \\h', 'REF _Ref00000004 \\h', 'REF _Ref00000002 \\h'])
  for (const number of [1, 2, 3, 4]) {
    expect(xml.match(new RegExp(`<w:bookmarkStart [^>]*w:name="_Ref0000000${number}"`, 'g'))).toHaveLength(1)
  }
  expect(xml).toMatch(/<w:hyperlink [^>]*w:anchor="_Ref00000003"/)
})

test('two validators find nothing wrong with them, also beside the marks of a working copy', () => {
  for (const variant of ['clean', 'working'] as const) {
    const bytes = word(variant)
    expect(sdkErrors(bytes)).toEqual([])
    expect(lintDocx(bytes)).toEqual([])
  }
})

test('a working copy that comes back as it went out proposes nothing about its references', () => {
  const read = readReturned(aPackage(word('working')))
  const { proposals } = propose({ copy: read, note: given.note, returned: read, fallbackAuthor: 'The file' })
  expect(proposals).toEqual([])
})
