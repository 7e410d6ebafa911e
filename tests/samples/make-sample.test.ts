import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { type Library, openLibrary } from '../../electron/core/library.ts'
import { readFile } from '../../electron/core/reading/read-file.ts'
import type { Input, Output, RequestName } from '../../shared/contract/contract.ts'

const opened: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of opened.splice(0)) await close()
})

async function aLibrary(startsWithSample = false, folder = mkdtempSync(join(tmpdir(), 'sample-'))) {
  const library = await openLibrary({
    folder,
    resources: join(import.meta.dirname, '../../resources'),
    appVersion: '0.0.0',
    program: 'a test',
    readFile: (file) => readFile(file, { textBytes: 1_000_000 }),
    startsWithSample,
  })
  opened.push(async () => {
    await library.close().catch(() => undefined)
    rmSync(folder, { recursive: true, force: true })
  })
  return { library, folder }
}

async function ask<Name extends RequestName>(library: Library, name: Name, input: Input<Name>): Promise<Output<Name>> {
  const reply = await library.dispatch(name, input)
  if (!reply.ok) throw new Error(reply.error.sentence)
  return reply.value as Output<Name>
}

it('the sample is made with its sources, excerpts and note, and one undo takes all of it back', async () => {
  const { library } = await aLibrary()
  const { dossier } = await ask(library, 'dossier.sample', {})
  expect(dossier).toMatchObject({ isSample: true, sources: 3, notes: 1 })
  expect(dossier.excerpts).toBeGreaterThan(120)
  const { undone } = await ask(library, 'library.undo', {})
  expect(undone?.label).toBe('Make the sample dossier')
  expect((await ask(library, 'dossier.list', {})).dossiers).toEqual([])
  await ask(library, 'library.redo', {})
  expect((await ask(library, 'dossier.list', {})).dossiers).toEqual([dossier])
})

it('every citation of the sample note finds its excerpt', async () => {
  const { library } = await aLibrary()
  const { dossier } = await ask(library, 'dossier.sample', {})
  const { excerpts, citations } = await ask(library, 'excerpt.list', { dossierId: dossier.id })
  const ids = new Set(excerpts.map(({ id }) => id))
  expect(citations.length).toBeGreaterThan(15)
  for (const citation of citations) expect(ids).toContain(citation.excerptId)
})

it('a library opened for the first time starts with the sample, and a used one is left alone', async () => {
  const first = await aLibrary(true)
  const { dossiers } = await ask(first.library, 'dossier.list', {})
  expect(dossiers.map(({ isSample }) => isSample)).toEqual([true])
  await ask(first.library, 'dossier.remove', { dossierId: dossiers[0]?.id as never })
  await first.library.close()
  const again = await aLibrary(true, first.folder)
  expect((await ask(again.library, 'dossier.list', {})).dossiers).toEqual([])
})

it('the sample can be made a second time beside the first', async () => {
  const { library } = await aLibrary(true)
  await ask(library, 'dossier.sample', {})
  expect((await ask(library, 'dossier.list', {})).dossiers).toHaveLength(2)
})

it('the sample note passes every check', async () => {
  const { library } = await aLibrary()
  const { dossier } = await ask(library, 'dossier.sample', {})
  const { notes } = await ask(library, 'note.list', { dossierId: dossier.id })
  for (const { id } of notes) expect((await ask(library, 'note.check', { noteId: id })).findings).toEqual([])
})

it('the sample memorandum takes two pages, sign-off included, as Word lays it out', async () => {
  const { library } = await aLibrary()
  const { dossier } = await ask(library, 'dossier.sample', {})
  const [note] = (await ask(library, 'note.list', { dossierId: dossier.id })).notes
  if (note === undefined) throw new Error('the sample has no note')
  expect((await ask(library, 'note.fit', { noteId: note.id })).fit).toMatchObject({ pages: 2, isEstimate: false })
})
