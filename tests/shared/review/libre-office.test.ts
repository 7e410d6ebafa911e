import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { textBlocksOf } from '../../../shared/note/texts.ts'
import { applyEdits } from '../../../shared/review/apply/apply-edits.ts'
import { propose } from '../../../shared/review/propose.ts'
import { readReturned } from '../../../shared/review/read/read-returned.ts'
import { writeNote } from '../../../shared/word/write/write-note.ts'
import { aNote, cite, list, p, table } from '../../build/a-note.ts'
import { aPackage } from '../../build/a-reviewer.ts'

/** LibreOffice with its Python scripting, as the system's own Python sees it. */
const python = ['/usr/bin/python3', 'python3'].find((program) => {
  try {
    execFileSync(program, ['-c', 'import uno'], { stdio: 'ignore' })
    execFileSync('soffice', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})

const given = aNote({
  background: [
    p(
      'b2',
      'The arrangement covers money laundering and the trade in drugs.',
      cite('c2'),
      ' It says nothing of costs.',
    ),
    p('b3', 'Officers will be named within thirty days of signature by each side.'),
    list(
      'bulletList',
      [p('l1', 'Each side pays for its own officers abroad.')],
      [p('l2', 'Neither side may make arrests in the other country.')],
    ),
    table('t1', 'Dates', [
      ['Step', 'When'],
      ['First meeting', 'Autumn of 2027'],
    ]),
    p('b4', 'A review of the arrangement is due after its second year of operation.'),
  ],
})

for (const mode of ['tracked', 'untracked'] as const) {
  test.skipIf(python === undefined)(
    `what LibreOffice writes for ${mode} edits comes back on the right sentences (skipped without LibreOffice's Python)`,
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'review-'))
      onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
      const bytes = await writeNote(given, { variant: 'working' })
      writeFileSync(join(folder, 'out.docx'), bytes)
      const script = join(import.meta.dirname, 'libre_office_reviewer.py')
      const port = String(23_000 + (process.pid % 2000) + (mode === 'tracked' ? 0 : 2001))
      const files = [join(folder, 'out.docx'), join(folder, 'back.docx')]
      execFileSync(python ?? '', [script, ...files, mode, join(folder, 'profile'), port], { timeout: 100_000 })
      const { proposals, ledger } = propose({
        copy: readReturned(aPackage(bytes)),
        note: given.note,
        returned: readReturned(aPackage(readFileSync(join(folder, 'back.docx')))),
        fallbackAuthor: 'the file',
      })
      expect(proposals.map(({ kind, isTracked, place }) => [kind, isTracked, place?.from.blockId])).toEqual(
        [
          ['comment', 'b2'],
          ['replacement', 'b3'],
          ['deletion', 'l1'],
          ['paragraph-removed', 'l2'],
          ['replacement', 't1-1-1'],
          ['split', 'b4'],
        ].map(([kind, block]) => [kind, mode === 'tracked' && kind !== 'comment', block]),
      )
      expect(ledger).toMatchObject({ commentsIn: 1, commentsOut: 1, unplaced: 0 })
      expect(ledger.trackedOut).toBe(ledger.trackedIn)
      let ids = 0
      const edits = proposals.flatMap(({ number, edits: own }) => own.map((edit) => ({ key: number, edit })))
      const { body } = applyEdits(given.note, given.note, edits, () => `new-${ids++}`)
      const text = textBlocksOf(body).map((block) => block.text)
      expect(text).toContain('Officers will be named within sixty days of signature by each side.')
      expect(text).toContain('Each side pays for its own officers.')
      expect(text).not.toContain('Neither side may make arrests in the other country.')
      expect(text).toContain('Spring of 2027')
      expect(text).toContain('after its second year of operation.')
      expect(JSON.stringify(body)).toContain('"c2"')
    },
    120_000,
  )
}
