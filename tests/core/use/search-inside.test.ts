import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Input } from '../../../shared/contract/contract.ts'
import { aDossier } from '../../build/a-dossier.ts'
import { aLibrary, type TestLibrary } from '../../build/a-library.ts'
import { bodySaying } from '../../build/note-body.ts'

const paste = async (library: TestLibrary, text: string, title = 'Text') => {
  const { dossier } = await library.ask('dossier.create', { title })
  return library.ask('source.paste', { dossierId: dossier.id, text, details: { title } })
}

const found = async (library: TestLibrary, query: string) =>
  (await library.ask('search.find', { query, limit: 20 })).hits.map(({ title, address }) => `${title}, ${address}`)

test('where no word is found, parts of words are, with and without accents', async () => {
  const library = await aLibrary()
  await paste(library, 'La Préfecture de police.\n\nA subcommittee on counterterrorism.', 'Text')
  const ask = (query: string) => library.ask('search.find', { query, limit: 10 })
  expect((await ask('committee ')).hits).toMatchObject([{ kind: 'source', address: 'para 2' }])
  expect((await ask('terrorism')).isInside).toBe(true)
  expect((await ask('RÉFECT')).hits[0]?.snippet).toEqual([
    { text: 'La P', isHit: false },
    { text: 'réfect', isHit: true },
    { text: 'ure de police.', isHit: false },
  ])
  expect((await ask('refect')).hits).toHaveLength(1)
  expect((await ask('xx')).hits).toEqual([])
  expect((await ask('police')).isInside).toBe(false)
})

test('inside words is also asked for where whole words are found', async () => {
  const library = await aLibrary()
  await paste(library, 'The parties agree.\n\nTheir counterparties agree.')
  expect(await found(library, 'parties')).toEqual(['Text, para 1'])
  const { hits } = await library.ask('search.find', { query: 'parties', limit: 10, insideWords: true })
  expect(hits.map(({ address }) => address)).toEqual(['para 1', 'para 2'])
})

test('Chinese, Japanese and Thai are found anywhere in a sentence, by one character or two', async () => {
  const library = await aLibrary()
  await paste(library, '加拿大与印度签署了领事条约\n\n日加条約の第三条\n\nประเทศไทยและแคนาดา', 'Text')
  expect(await found(library, '印度')).toEqual(['Text, para 1'])
  expect(await found(library, '条约')).toEqual(['Text, para 1'])
  expect(await found(library, '約')).toEqual(['Text, para 2'])
  expect(await found(library, '第三条')).toEqual(['Text, para 2'])
  expect(await found(library, 'แคนาดา')).toEqual(['Text, para 3'])
  expect(await found(library, 'ไทย')).toEqual(['Text, para 3'])
  expect(await found(library, '条約 日加')).toEqual(['Text, para 2'])
  expect(await found(library, '英国')).toEqual([])
})

test('parts of words are found in comments of excerpts and in notes as well', async () => {
  const library = await aLibrary()
  const { note, excerpt } = await aDossier(library)
  const { revision, header, body } = (await library.ask('note.open', { noteId: note.id })).note
  await library.ask('note.save', {
    noteId: note.id,
    baseRevision: revision,
    header,
    body: bodySaying(body, 'Une démarche interministérielle.'),
    pageVariant: 'compact',
  })
  await library.ask('excerpt.edit', { excerptId: excerpt.id, comment: 'Contre-interministériel' })
  const { hits } = await library.ask('search.find', { query: 'terministeriel', limit: 10 })
  expect(hits.map(({ kind, targetId }) => [kind, targetId])).toEqual([
    ['excerpt', excerpt.id],
    ['note', note.id],
  ])
})

test('parts of words hold nothing that is typed for query syntax', async () => {
  const library = await aLibrary()
  await paste(library, 'Per cent: 50%_of "all" (treaties) AND more*; 条约%.')
  const wish = { limit: 5, insideWords: true }
  const ask = async (query: string) => (await library.ask('search.find', { ...wish, query })).hits.length
  expect(await ask('50%_of')).toBe(1)
  expect(await ask('50__of')).toBe(0)
  expect(await ask('%%%a')).toBe(0)
  expect(await ask('more*;')).toBe(1)
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 30 }), async (query) => {
      await ask(query.toWellFormed())
    }),
    { numRuns: 300 },
  )
})

test('whatever stands in a text is found by any three letters of it', async () => {
  const library = await aLibrary()
  const words = 'L’Assemblée générale, réunie à Genève, rappelle l’œuvre accomplie'
  await paste(library, words)
  await fc.assert(
    fc.asyncProperty(fc.nat(words.length - 5), fc.integer({ min: 3, max: 5 }), async (start, length) => {
      const query = words.slice(start, start + length)
      fc.pre(/^[\p{L}]+$/u.test(query))
      const { hits } = await library.ask('search.find', { query, limit: 5, insideWords: true })
      expect(hits).toHaveLength(1)
    }),
    { numRuns: 100 },
  )
})

test('a search is narrowed to a source, a code, a party and dates, and to notes that rely on them', async () => {
  const library = await aLibrary()
  const { dossier, source, excerpt, note } = await aDossier(library)
  await library.ask('excerpt.edit', { excerptId: excerpt.id, attributes: { actor: 'Canada' } })
  const text = 'They meet elsewhere.'
  const details = { title: 'Later', date: '2026-05' }
  const other = (await library.ask('source.paste', { dossierId: dossier.id, text, details })).source
  const ask = async (filter: Partial<Input<'search.find'>>) =>
    (await library.ask('search.find', { query: 'meet', limit: 20, ...filter })).hits.map(({ targetId }) => targetId)
  expect(await ask({ sourceId: other.id })).toEqual([other.id])
  expect(await ask({ sourceId: source.id })).toContain(source.id)
  expect(await ask({ sourceId: source.id })).not.toContain(other.id)
  const coded = await ask({ code: excerpt.code })
  expect(coded).toContain(excerpt.id)
  expect(coded).toContain(source.id)
  expect(coded).not.toContain(other.id)
  expect(await ask({ party: 'canada' })).toEqual(coded)
  expect(await ask({ party: 'India' })).toEqual([])
  expect(await ask({ from: '2026-05-20', to: '2026', dossierId: dossier.id })).toContain(other.id)
  expect(await ask({ from: '2026-06' })).not.toContain(other.id)
  expect(await ask({ to: '2025' })).toEqual([])
  const { citations } = await library.ask('excerpt.list', { dossierId: dossier.id })
  expect(coded.includes(note.id)).toBe(citations.some(({ noteId }) => noteId === note.id))
  const inside = await library.ask('search.find', { query: 'lsewher', limit: 5, code: excerpt.code })
  expect(inside.hits).toEqual([])
})
