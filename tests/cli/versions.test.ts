import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { runCli } from '../../electron/cli/run.ts'

async function cli(...given: readonly string[]) {
  let out = ''
  let err = ''
  const code = await runCli(given, { out: (text) => (out += text), err: (text) => (err += text) })
  return { code, err, json: () => JSON.parse(out) }
}

it('import --as-version-of adds the next version and prints what became of each excerpt', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cli-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const library = join(folder, 'library')
  const draft = join(folder, 'draft.txt')
  writeFileSync(draft, 'The Parties shall meet every year in Ottawa.\n\nEach Party bears its own costs.')
  const imported = await cli('import', draft, '--dossier', 'Talks', '--library', library)
  const [source] = imported.json().sources
  const passage = { versionId: source.currentVersionId, start: 0, end: 44, code: 'COMMIT' }
  await cli('call', 'excerpt.create', JSON.stringify(passage), '--library', library)

  writeFileSync(
    draft,
    'Opening words.\n\nThe Parties shall meet every year in Ottawa.\n\nEach Party bears its own costs.',
  )
  const added = await cli('import', draft, '--as-version-of', source.title, '--library', library)
  expect(added.code).toBe(0)
  expect(added.json()).toMatchObject({
    version: { number: 2 },
    excerpts: [{ outcome: 'same', decision: 'automatic', before: 'The Parties shall meet every year in Ottawa.' }],
  })
  expect((await cli('import', draft, '--as-version-of', 'nothing', '--library', library)).code).toBe(1)
})
