import { expect, test } from 'vitest'
import { exportNote } from '../../../../shared/word/export-note.ts'
import { lintDocx } from '../../../../shared/word/lint/lint.ts'
import { aNote, block, cite, p } from '../../../build/a-note.ts'

test('words repeated for a merged cell bear no comment a second time, links among them', () => {
  const link = {
    type: 'text',
    text: 'the release',
    marks: [{ type: 'link', attrs: { href: 'https://www.example.org/' } }],
  }
  const paragraph = p('c1', 'They met, as ', link, ' says.', cite('c', 'excerpt-0'))
  const note = aNote({
    background: [
      block('table', { id: 't', caption: 'Who came' }, [
        block('tableRow', {}, [
          block('tableHeader', {}, [p('h1', 'Name')]),
          block('tableHeader', {}, [p('h2', 'Role')]),
        ]),
        block('tableRow', {}, [block('tableCell', { colspan: 2 }, [paragraph])]),
      ]),
    ],
  })
  const outcome = exportNote(note, 'docx', { variant: 'fact-check' })
  expect('bytes' in outcome && lintDocx(outcome.bytes)).toEqual([])
})
