import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dispatch } from '../../electron/core/dispatch.ts'
import { contract, type Handlers, type RequestName } from '../../shared/contract/contract.ts'
import { ERROR_SENTENCES, Refusal } from '../../shared/contract/errors.ts'
import { aDossier } from '../build/a-dossier.ts'
import { dumpOf } from '../build/a-dump.ts'
import { aLibrary } from '../build/a-library.ts'

const names = Object.keys(contract) as RequestName[]
const throwing = (error: unknown): Handlers =>
  Object.fromEntries(
    names.map((name) => [
      name,
      () => {
        throw error
      },
    ]),
  ) as unknown as Handlers

const ask = (error: unknown, kept: unknown[] = []) =>
  dispatch(throwing(error), 'dossier.list', {}, (_doing, thrown) => {
    kept.push(thrown)
    return 'ref-1'
  })

test('a request that nobody knows is refused, also one that every object knows', async () => {
  const library = await aLibrary()
  for (const name of ['dossier.destroy', '', 'constructor', '__proto__', 'toString', 'hasOwnProperty']) {
    expect((await library.refuse(name, {})).code).toBe('unknown-request')
  }
})

test('a wrong type, a missing key, an extra key and a path where an id belongs are refused and named', async () => {
  const library = await aLibrary()
  const bad: readonly (readonly [RequestName, unknown, string])[] = [
    ['dossier.create', { title: 7 }, 'title'],
    ['dossier.create', {}, 'title'],
    ['dossier.create', { title: '' }, 'title'],
    ['dossier.create', { title: 'A', isSample: true }, 'isSample'],
    ['dossier.remove', { dossierId: '../../etc/passwd' }, 'dossierId'],
    ['note.open', { noteId: 'file:///etc/passwd' }, 'noteId'],
    ['source.import', { dossierId: 'C:\\x', grantId: '/etc/passwd', details: {} }, 'dossierId'],
    ['backup.restore', { name: '' }, 'name'],
    ['search.find', { query: 'a', limit: 100_000 }, 'limit'],
    ['dossier.list', null, ''],
    ['dossier.list', 'x', ''],
    ['dossier.list', [], ''],
    ['dossier.list', undefined, ''],
  ]
  for (const [name, input, place] of bad) {
    const failure = await library.refuse(name, input)
    expect(failure.code).toBe('invalid-input')
    expect(failure.sentence).toContain('nothing was changed')
    expect(failure.sentence).toContain(place)
  }
})

test('whatever comes in, a reply comes out, from the closed list, and nothing of the library changes', async () => {
  const library = await aLibrary()
  await aDossier(library)
  const before = dumpOf(library.folder)
  const reading = ['library.undo', 'library.redo', 'dossier.create', 'dossier.sample', 'preference.set', 'backup.make']
  const asked = names.filter((name) => !reading.includes(name))
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...asked), fc.anything({ withNullPrototype: true }), async (name, input) => {
      const reply = await library.dispatch(name, input)
      if (reply.ok) return
      expect(Object.keys(ERROR_SENTENCES)).toContain(reply.error.code)
      expect(reply.error.code).not.toBe('internal')
    }),
    { numRuns: 500 },
  )
  expect(dumpOf(library.folder)).toEqual(before)
})

test('ids that are well formed but name nothing are refused by every request', async () => {
  const library = await aLibrary()
  const id = '99999999-9999-4999-8999-999999999999'
  const asked: readonly (readonly [RequestName, object])[] = [
    ['dossier.rename', { dossierId: id, title: 'A' }],
    ['dossier.remove', { dossierId: id }],
    ['source.list', { dossierId: id }],
    ['source.open', { versionId: id }],
    ['source.paste', { dossierId: id, text: 'A', details: {} }],
    ['source.import', { dossierId: id, grantId: id, details: {} }],
    ['source.edit', { sourceId: id, details: { title: 'A' } }],
    ['source.remove', { sourceId: id }],
    ['excerpt.list', { dossierId: id }],
    ['excerpt.create', { versionId: id, start: 0, end: 1, code: 'COMMIT' }],
    ['excerpt.edit', { excerptId: id, comment: 'A' }],
    ['excerpt.remove', { excerptIds: [id] }],
    ['note.list', { dossierId: id }],
    ['note.create', { dossierId: id, templateId: 'uk.submission', language: 'en', title: 'A' }],
    ['note.open', { noteId: id }],
    ['note.remove', { noteId: id }],
    ['export.write', { noteId: id }],
    ['export.list', { dossierId: id }],
    ['backup.restore', { name: '../library.db' }],
  ]
  for (const [name, input] of asked)
    expect([name, (await library.refuse(name, input)).code]).toEqual([name, 'not-found'])
  expect(library.logged).toEqual([])
})

test('an expected failure leaves with its own sentence', async () => {
  const reply = await ask(new Refusal('too-large', 'The file has 300 MB.'))
  expect(reply).toEqual({ ok: false, error: { code: 'too-large', sentence: 'The file has 300 MB.' } })
})

test('what nobody expected leaves as a reference, and its words and stack stay in the log', async () => {
  const kept: unknown[] = []
  const secret = new Error('/home/analyst/secret.txt is not to be known')
  const reply = await ask(secret, kept)
  expect(reply).toEqual({
    ok: false,
    error: { code: 'internal', sentence: ERROR_SENTENCES.internal, reference: 'ref-1' },
  })
  expect(JSON.stringify(reply)).not.toContain('secret')
  expect(kept).toEqual([secret])
})

test('things thrown that are no errors are answered too', async () => {
  for (const thrown of ['text', undefined, null, 7, { code: 'ENOSPC' }]) {
    expect(await ask(thrown)).toMatchObject({ ok: false, error: { code: 'internal' } })
  }
})

test('errors of the disk and of the database are told apart', async () => {
  const failing = (code: string) => ask(Object.assign(new Error('message'), { code }))
  const expected = {
    SQLITE_FULL: 'disk-full',
    ENOSPC: 'disk-full',
    EDQUOT: 'disk-full',
    EACCES: 'not-writable',
    EROFS: 'not-writable',
    SQLITE_READONLY_DBMOVED: 'not-writable',
    SQLITE_CORRUPT_VTAB: 'library-damaged',
    SQLITE_BUSY: 'library-in-use',
    SQLITE_CONSTRAINT_UNIQUE: 'internal',
  }
  for (const [code, said] of Object.entries(expected)) {
    expect([code, await failing(code)]).toMatchObject([code, { ok: false, error: { code: said } }])
  }
})

test('a closed library answers instead of failing', async () => {
  const library = await aLibrary()
  await library.close()
  expect((await library.refuse('dossier.list', {})).code).toBe('not-allowed')
})
