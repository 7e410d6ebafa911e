import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { connect } from '../../../electron/core/database/connection.ts'
import type { GrantId, WorkId } from '../../../shared/id.ts'
import { aDossier } from '../../build/a-dossier.ts'
import { dumpOf } from '../../build/a-dump.ts'
import { aFolder, aLibrary } from '../../build/a-library.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

test('a pasted text becomes a source with addresses, counts, and its original under its hash', async () => {
  const library = await aLibrary()
  const { dossier } = await library.ask('dossier.create', { title: 'Agreement' })
  const text = 'The parties shall meet.\n\nThey may bring advisers. Nothing else is agreed.'
  const { source } = await library.ask('source.paste', {
    dossierId: dossier.id,
    text,
    details: { issuer: 'Secretariat' },
  })
  expect(source).toMatchObject({ title: 'The parties shall meet.', issuer: 'Secretariat', dossierId: dossier.id })
  const [version] = source.versions
  expect(version).toMatchObject({ number: 1, sha256: sha256(text), words: 12, sentences: 3, mediaType: 'text/plain' })
  expect(readFileSync(join(library.folder, 'files', sha256(text)), 'utf8')).toBe(text)
  const { blocks } = await library.ask('source.open', { versionId: source.currentVersionId })
  expect(blocks.map(({ address, start, text }) => [address, start, text])).toEqual([
    ['para 1', 0, 'The parties shall meet.'],
    ['para 2', 25, 'They may bring advisers. Nothing else is agreed.'],
  ])
})

test('spans, tables, labels and pages of a block come back as they were read', async () => {
  const block = {
    kind: 'table-cell' as const,
    text: 'shall meet',
    label: '(b)',
    page: 3,
    level: 2,
    spans: [{ start: 0, end: 5, kind: 'strong' as const }],
    table: { table: 0, row: 1, column: 2, isHeader: true },
  }
  const library = await aLibrary({ readFile: async () => ({ blocks: [block], messages: [] }) })
  const { dossier } = await library.ask('dossier.create', { title: 'Agreement' })
  const { source } = await library.ask('source.paste', { dossierId: dossier.id, text: 'x', details: {} })
  const { blocks } = await library.ask('source.open', { versionId: source.currentVersionId })
  expect(blocks).toMatchObject([{ ...block, ordinal: 0, start: 0 }])
})

test('an import takes the bytes of a grant, fills gaps from the file, and says how far it is', async () => {
  const workId = '11111111-1111-4111-8111-111111111111' as WorkId
  const library = await aLibrary({
    readFile: async ({ name }, { onProgress }) => {
      onProgress(0.5, `Reading ${name}`)
      return {
        title: 'Joint statement',
        issuer: 'Both governments',
        date: '7 February',
        language: 'en',
        blocks: [{ kind: 'paragraph', text: 'We met.' }],
        messages: [{ code: 'script-removed', sentence: 'A script was left out.', count: 2 }],
      }
    },
  })
  const { dossier } = await library.ask('dossier.create', { title: 'Agreement' })
  const grant = library.grants.add({ name: 'statement.html', bytes: bytesOf('<p>We met.</p>') })
  expect(grant).toEqual({ id: grant.id, name: 'statement.html', size: 14 })
  const { source } = await library.ask('source.import', {
    dossierId: dossier.id,
    grantId: grant.id,
    workId,
    details: { issuer: 'The ministry' },
  })
  // What the user said wins; a date that is none is left out.
  expect(source).toMatchObject({ title: 'Joint statement', issuer: 'The ministry', language: 'en' })
  expect(source.date).toBeUndefined()
  expect(source.versions[0]).toMatchObject({ mediaType: 'text/html', messages: [{ code: 'script-removed', count: 2 }] })
  expect(library.events).toContainEqual({ kind: 'progress', workId, share: 0.5, doing: 'Reading statement.html' })
})

test('a grant is good once, for ten minutes', async () => {
  const library = await aLibrary()
  const { dossier } = await library.ask('dossier.create', { title: 'Agreement' })
  const use = (grantId: GrantId) => library.dispatch('source.import', { dossierId: dossier.id, grantId, details: {} })
  const first = library.grants.add({ name: 'a.txt', bytes: bytesOf('A.') })
  expect((await use(first.id)).ok).toBe(true)
  expect(await use(first.id)).toMatchObject({ ok: false, error: { code: 'grant-expired' } })
  const late = library.grants.add({ name: 'a.txt', bytes: bytesOf('A.') })
  library.passTime(10 * 60_000 + 1)
  expect(await use(late.id)).toMatchObject({ ok: false, error: { code: 'grant-expired' } })
})

test('a grant by path reads a regular file, and refuses a folder, a missing one and one that grew too large', async () => {
  const folder = aFolder()
  const library = await aLibrary()
  const { dossier } = await library.ask('dossier.create', { title: 'Agreement' })
  const take = (path: string) => {
    const { id } = library.grants.add({ name: 'a.txt', size: 3, path })
    return library.dispatch('source.import', { dossierId: dossier.id, grantId: id, details: {} })
  }
  writeFileSync(join(folder, 'a.txt'), 'We met.')
  expect(await take(join(folder, 'a.txt'))).toMatchObject({ ok: true })
  mkdirSync(join(folder, 'b.txt'))
  expect(await take(join(folder, 'b.txt'))).toMatchObject({ ok: false, error: { code: 'unreadable' } })
  expect(await take(join(folder, 'c.txt'))).toMatchObject({ ok: false, error: { code: 'unreadable' } })
  writeFileSync(join(folder, 'd.txt'), '')
  truncateSync(join(folder, 'd.txt'), 101 * 2 ** 20)
  expect(await take(join(folder, 'd.txt'))).toMatchObject({ ok: false, error: { code: 'too-large' } })
  const huge = { name: 'huge.txt', bytes: new Uint8Array(101 * 2 ** 20) }
  expect(() => library.grants.add(huge)).toThrow('The file has 101 MB; up to 100 MB can be read safely.')
})

test('a cancelled import leaves nothing behind', async () => {
  const workId = '11111111-1111-4111-8111-111111111111' as WorkId
  const library = await aLibrary({
    readFile: (_file, { signal }) =>
      new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
  })
  const { dossier } = await library.ask('dossier.create', { title: 'Agreement' })
  const before = dumpOf(library.folder)
  const grant = library.grants.add({ name: 'a.txt', bytes: bytesOf('We met.') })
  const importing = library.dispatch('source.import', { dossierId: dossier.id, grantId: grant.id, workId, details: {} })
  await new Promise((resolve) => setImmediate(resolve))
  await library.ask('work.cancel', { workId })
  expect(await importing).toMatchObject({ ok: false, error: { code: 'cancelled' } })
  expect(dumpOf(library.folder)).toEqual(before)
  expect(readdirSync(join(library.folder, 'files'))).toEqual([])
  // Cancelling what has ended already is no error.
  await library.ask('work.cancel', { workId })
})

test('a file without text is refused by name, and nothing is imported', async () => {
  const library = await aLibrary({
    readFile: async () => ({ blocks: [{ kind: 'paragraph', text: ' \u00ad ' }], messages: [] }),
  })
  const { dossier } = await library.ask('dossier.create', { title: 'Agreement' })
  const grant = library.grants.add({ name: 'scan.pdf', bytes: bytesOf('%PDF') })
  const failure = await library.refuse('source.import', { dossierId: dossier.id, grantId: grant.id, details: {} })
  expect(failure).toMatchObject({ code: 'unreadable', sentence: expect.stringContaining('scan.pdf') })
  expect((await library.ask('source.list', { dossierId: dossier.id })).sources).toEqual([])
})

test('the same original is kept once, and the same text is stored once', async () => {
  const library = await aLibrary()
  const { dossier } = await library.ask('dossier.create', { title: 'Agreement' })
  const paste = () => library.ask('source.paste', { dossierId: dossier.id, text: 'We met.', details: {} })
  const one = await paste()
  const other = await paste()
  expect(other.source.id).not.toBe(one.source.id)
  expect(readdirSync(join(library.folder, 'files'))).toHaveLength(1)
  await library.ask('source.remove', { sourceId: one.source.id })
  const { blocks } = await library.ask('source.open', { versionId: other.source.currentVersionId })
  expect(blocks).toHaveLength(1)
})

test('an original damaged on the disk is written again when the same file is imported', async () => {
  const library = await aLibrary()
  const { dossier } = await library.ask('dossier.create', { title: 'Agreement' })
  const place = join(library.folder, 'files', sha256('We met.'))
  writeFileSync(place, 'We')
  await library.ask('source.paste', { dossierId: dossier.id, text: 'We met.', details: {} })
  expect(readFileSync(place, 'utf8')).toBe('We met.')
})

test('sources are listed by date, those without one last', async () => {
  const library = await aLibrary()
  const { dossier } = await library.ask('dossier.create', { title: 'Agreement' })
  for (const [title, date] of [
    ['Undated'],
    ['March', '2026-03'],
    ['January', '2026-01-05'],
    ['Year', '2026'],
  ] as const) {
    await library.ask('source.paste', { dossierId: dossier.id, text: title, details: { title, date } })
  }
  const { sources } = await library.ask('source.list', { dossierId: dossier.id })
  expect(sources.map(({ title }) => title)).toEqual(['Year', 'January', 'March', 'Undated'])
})

test('editing details replaces all of them, and empty fields say nothing', async () => {
  const library = await aLibrary()
  const { source } = await aDossier(library)
  const edited = await library.ask('source.edit', {
    sourceId: source.id,
    details: { title: 'Announcement', shortTitle: 'Ann.', issuer: '  ', address: 'https://example.org/a' },
  })
  expect(edited.source).toMatchObject({ shortTitle: 'Ann.', address: 'https://example.org/a' })
  expect(edited.source.issuer).toBeUndefined()
  expect(edited.source.date).toBeUndefined()
  await library.ask('library.undo', {})
  expect((await library.ask('source.list', { dossierId: source.dossierId })).sources[0]?.date).toBe('2026-02-06')
})

test('a text is kept whole or not at all, and nobody finds it before it is there', async () => {
  const library = await aLibrary()
  const { dossier } = await library.ask('dossier.create', { title: 'Long' })
  const text = Array.from({ length: 3000 }, (_, n) => `${n}. The parties shall meet in gazebo ${n}.`).join('\n\n')
  const db = connect(join(library.folder, 'library.db'))
  const paste = () => library.dispatch('source.paste', { dossierId: dossier.id, text, details: { title: 'Long' } })
  const pasting = paste()
  const kept = () => db.prepare('SELECT count(*) FROM block').pluck().get()
  while (kept() === 0) await new Promise((resolve) => setTimeout(resolve, 1))
  expect((await library.ask('search.find', { query: 'gazebo', limit: 5 })).hits).toEqual([])
  await library.close()
  await pasting
  const again = await aLibrary({ folder: library.folder })
  expect((await again.ask('source.list', { dossierId: dossier.id })).sources).toEqual([])
  await again.ask('source.paste', { dossierId: dossier.id, text, details: { title: 'Long' } })
  expect(kept()).toBe(3000)
  expect((await again.ask('search.find', { query: '"gazebo 2999"', limit: 5 })).hits[0]?.ordinal).toBe(2999)
  await again.ask('library.undo', {})
  expect((await again.ask('search.find', { query: 'gazebo', limit: 5 })).hits).toEqual([])
  db.close()
})
