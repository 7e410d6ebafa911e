import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { runCli } from '../../electron/cli/run.ts'
import { aReviewer } from '../build/a-reviewer.ts'
import { bodySaying } from '../build/note-body.ts'

async function cli(...given: readonly string[]) {
  let out = ''
  let err = ''
  const code = await runCli(given, {
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
  })
  return { code, err, json: () => JSON.parse(out) }
}

it('review prints every proposal of a returned file, and accepts or rejects them all', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cli-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const at = ['--library', join(folder, 'library')]
  const call = async (name: string, input: unknown) => (await cli('call', name, JSON.stringify(input), ...at)).json()
  const { dossier } = await call('dossier.create', { title: 'Talks' })
  const { note } = await call('note.create', {
    dossierId: dossier.id,
    templateId: 'ca.memo.information',
    language: 'en',
    title: 'What was agreed',
  })
  const { header, pageVariant } = note
  const body = bodySaying(note.body, 'Officers will be exchanged soon.')
  await call('note.save', { noteId: note.id, baseRevision: note.revision, header, body, pageVariant })
  const out = join(folder, 'note.docx')
  expect((await cli('export', note.id, '--out', out, '--despite', 'A test.', ...at)).code).toBe(0)

  const returned = (word: string) => {
    const reviewer = aReviewer(readFileSync(out))
    const passage = reviewer.passages().find(({ text }) => text.includes('Officers will'))
    if (!passage) throw new Error('the sentence was not printed')
    const place = passage.text.indexOf('will')
    reviewer.remove(passage.index, place, place + 4, { author: 'Mel' })
    reviewer.insert(passage.index, place, word, { author: 'Mel' })
    const file = join(folder, `${word}.docx`)
    writeFileSync(file, reviewer.bytes())
    return file
  }
  const words = async () => JSON.stringify((await call('note.open', { noteId: note.id })).note.body)

  const read = await cli('review', note.id, returned('may'), '--json', ...at)
  expect(read.code).toBe(0)
  expect(read.json().reviews[0]).toMatchObject({
    review: { ledger: { trackedIn: 2, trackedOut: 2 } },
    proposals: [{ kind: 'replacement', before: 'will', after: 'may', author: 'Mel', decision: 'open' }],
  })
  expect(await words()).toContain('Officers will be')

  const rejected = await cli('review', note.id, returned('might'), '--reject-all', ...at)
  expect(rejected.json().reviews[0].proposals[0].decision).toBe('rejected')
  expect(await words()).toContain('Officers will be')

  const accepted = await cli('review', note.id, returned('must'), '--accept-all', ...at)
  expect(accepted.json().reviews[0].applied).toMatchObject({ applied: 1, failed: [] })
  expect(await words()).toContain('Officers must be')
  expect((await cli('review', note.id, join(folder, 'nowhere.docx'), ...at)).code).toBe(1)
})
