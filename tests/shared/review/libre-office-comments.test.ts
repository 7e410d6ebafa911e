import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { propose } from '../../../shared/review/propose.ts'
import { readReturned } from '../../../shared/review/read/read-returned.ts'
import type { NoteComment } from '../../../shared/word/paper/note-comment.ts'
import { writeNote } from '../../../shared/word/write/write-note.ts'
import { aNote, p, text } from '../../build/a-note.ts'
import { aPackage, aReviewer } from '../../build/a-reviewer.ts'
import { hasLibreOffice } from '../../build/libre-office.ts'

const on = (id: string) => ({ type: 'comment', attrs: { id } })
const given = aNote({
  background: [
    p('b1', 'Officers ', text('will be named', on('k1')), ' within thirty days.'),
    p('b2', 'Each side ', text('pays', on('k2')), ' for its own officers.'),
  ],
})
const at = '2026-02-17T09:00:00.000Z'
const sent: readonly NoteComment[] = [
  {
    id: 'k1',
    author: 'A. Drafter',
    at,
    text: 'By whom?',
    replies: [{ author: 'Ana', at, text: 'Ask Mel.\nShe knows.' }],
  },
  { id: 'k2', author: 'A. Drafter', at, text: 'How much?', isResolved: true },
  { id: 'k3', author: 'Mel Director', at, text: 'Drop it.', quoted: 'words now gone', blockId: 'b2' },
]

function resaved(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'office-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  writeFileSync(join(folder, 'sent.docx'), bytes)
  const profile = `-env:UserInstallation=file://${folder}/profile`
  const given = ['--headless', '--convert-to', 'docx:MS Word 2007 XML', '--outdir', join(folder, 'back')]
  execFileSync('soffice', [profile, ...given, join(folder, 'sent.docx')], { stdio: 'ignore', timeout: 100_000 })
  return new Uint8Array(readFileSync(join(folder, 'back', 'sent.docx')))
}

test.skipIf(!hasLibreOffice)(
  'comments that LibreOffice saved anew are all known again, and an answer to one is told in its thread',
  async () => {
    const bytes = await writeNote(given, { variant: 'working', comments: sent })
    const copy = readReturned(aPackage(bytes))
    const back = resaved(bytes)
    const comparing = { copy, note: given.note, fallbackAuthor: 'The file', sent }
    const untouched = propose({ ...comparing, returned: readReturned(aPackage(back)) })
    expect(untouched.proposals).toEqual([])
    expect(untouched.ledger).toMatchObject({ commentsIn: 4, commentsOut: 4 })

    const reviewer = aReviewer(back)
    reviewer.reply('How much?', 'A third each.', { author: 'Mel Director' }, false)
    const { proposals } = propose({ ...comparing, returned: readReturned(reviewer.returned()) })
    expect(proposals).toMatchObject([
      { author: 'Mel Director', before: 'pays', comment: { text: 'A third each.', thread: 'k2', isInferred: true } },
    ])
  },
  120_000,
)
