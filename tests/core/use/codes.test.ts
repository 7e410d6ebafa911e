import { expect, test } from 'vitest'
import { aDossier } from '../../build/a-dossier.ts'
import { aLibrary, type TestLibrary } from '../../build/a-library.ts'

const codesIn = async (library: TestLibrary) => (await library.ask('codebook.open', {})).codebook.codes

test('a code of the library’s own gets an id from its name, marks passages, and is undone', async () => {
  const library = await aLibrary()
  const { source } = await aDossier(library)
  const { codeId } = await library.ask('code.save', {
    code: { label: { en: 'Économie, ties' }, family: 'what', key: 'z', definition: 'Trade and money.' },
  })
  expect(codeId).toBe('ECONOMIE_TIES')
  expect((await library.ask('codebook.open', {})).own).toEqual([codeId])
  const place = { versionId: source.currentVersionId, start: 0, end: 8, code: codeId }
  expect((await library.ask('excerpt.create', place)).excerpt.code).toBe(codeId)
  await library.ask('library.undo', {})
  await library.ask('library.undo', {})
  expect((await codesIn(library)).some(({ id }) => id === codeId)).toBe(false)
  expect(library.events).toContainEqual({ kind: 'changed', what: 'codes' })
})

test('a code of the app can be renamed and recoloured here, and becomes what it was again', async () => {
  const library = await aLibrary()
  const shipped = (await codesIn(library)).find(({ id }) => id === 'GAP')
  await library.ask('code.save', { codeId: 'GAP', code: { label: { en: 'Hole' }, family: 'work', line: 'wavy' } })
  const changed = (await codesIn(library)).find(({ id }) => id === 'GAP')
  expect(changed).toEqual({ ...shipped, label: { ...shipped?.label, en: 'Hole' }, family: 'work', line: 'wavy' })
  await library.ask('code.remove', { codeId: 'GAP' })
  expect((await codesIn(library)).find(({ id }) => id === 'GAP')).toEqual(shipped)
})

test('a retired code stays on its excerpts and is given to no other passage', async () => {
  const library = await aLibrary()
  const { excerpt, source } = await aDossier(library)
  await library.ask('code.retire', { codeId: 'COMMIT', isRetired: true })
  const place = { versionId: source.currentVersionId, start: 0, end: 8 }
  expect((await library.refuse('excerpt.create', { ...place, code: 'COMMIT' })).sentence).toContain('was retired')
  await library.ask('excerpt.edit', { excerptId: excerpt.id, comment: 'still here' })
  const { excerpts } = await library.ask('excerpt.suggest', { versionId: source.currentVersionId })
  expect(excerpts.every(({ code }) => code !== 'COMMIT')).toBe(true)
  await library.ask('code.retire', { codeId: 'COMMIT', isRetired: false })
  expect((await library.ask('excerpt.create', { ...place, code: 'COMMIT' })).excerpt.code).toBe('COMMIT')
})

test('merging gives every excerpt the other code and retires the one, as one act', async () => {
  const library = await aLibrary()
  const { dossier } = await aDossier(library)
  expect(await library.ask('code.merge', { codeId: 'COMMIT', into: 'DECIDE' })).toEqual({ excerpts: 1 })
  const codes = async () => (await library.ask('excerpt.list', { dossierId: dossier.id })).excerpts.map((e) => e.code)
  expect(await codes()).toEqual(['DECIDE'])
  expect((await codesIn(library)).find(({ id }) => id === 'COMMIT')?.isRetired).toBe(true)
  await library.ask('library.undo', {})
  expect(await codes()).toEqual(['COMMIT'])
  expect((await codesIn(library)).find(({ id }) => id === 'COMMIT')?.isRetired).toBeUndefined()
  expect((await library.refuse('code.merge', { codeId: 'GAP', into: 'GAP' })).code).toBe('invalid-input')
})

test('two codes never share a key, and a code that excerpts bear is not removed', async () => {
  const library = await aLibrary()
  const { source } = await aDossier(library)
  const code = { label: { en: 'Money' }, family: 'what' as const }
  expect((await library.refuse('code.save', { code: { ...code, key: 'c' } })).code).toBe('conflict')
  const { codeId } = await library.ask('code.save', { code })
  await library.ask('excerpt.create', { versionId: source.currentVersionId, start: 0, end: 8, code: codeId })
  expect((await library.refuse('code.remove', { codeId })).sentence).toContain('1 excerpt bears')
})
