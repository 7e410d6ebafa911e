import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { exportNote } from '../../../../shared/word/export-note.ts'
import type { ExportOptions } from '../../../../shared/word/export-options.ts'
import { bookmarkName } from '../../../../shared/word/identity/bookmark-name.ts'
import { lintDocx } from '../../../../shared/word/lint/lint.ts'
import { aNote, block, p } from '../../../build/a-note.ts'

const cell = (type: string, id: string, text: string) => block(type, {}, [p(id, text)])
const note = aNote({
  background: [
    block('table', { id: 't', caption: 'Who came' }, [
      block('tableRow', {}, [cell('tableHeader', 'h1', 'Name'), cell('tableHeader', 'h2', 'Role')]),
      block('tableRow', {}, [cell('tableCell', 'c1', 'Rao'), cell('tableCell', 'c2', 'Adviser')]),
    ]),
  ],
})

function written(options: ExportOptions): Uint8Array {
  const outcome = exportNote(note, 'docx', options)
  if ('refused' in outcome) throw new Error(outcome.refused.join(' '))
  return outcome.bytes
}

const documentOf = (bytes: Uint8Array) => new TextDecoder().decode(unzipSync(bytes)['word/document.xml'])

test('every cell of a table bears its own mark in a working copy, the header cells too', () => {
  const bytes = written({ variant: 'working' })
  for (const id of ['h1', 'h2', 'c1', 'c2']) expect(documentOf(bytes)).toContain(`w:name="${bookmarkName(id)}"`)
  expect(lintDocx(bytes)).toEqual([])
})

test('a clean copy has no mark in any cell', () => {
  expect(documentOf(written({}))).not.toContain(bookmarkName('h1'))
})
