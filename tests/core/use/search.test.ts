import fc from 'fast-check'
import { expect, test } from 'vitest'
import { matchOf } from '../../../electron/core/database/match-expression.ts'
import { partsOf } from '../../../electron/core/database/search.ts'
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

test('one search goes through sources, excerpts and notes, and says where each hit is', async () => {
  const library = await aLibrary()
  const { dossier, source, excerpt, note } = await aDossier(library)
  const { hits, isMore } = await library.ask('search.find', { query: 'meet', limit: 10 })
  expect(isMore).toBe(false)
  expect(hits).toMatchObject([
    {
      kind: 'excerpt',
      targetId: excerpt.id,
      title: 'Announcement',
      address: 'para 2',
      versionId: source.currentVersionId,
    },
    { kind: 'note', targetId: note.id, title: 'What was agreed', address: 'Summary' },
    { kind: 'source', targetId: source.id, title: 'Announcement', address: 'para 2', ordinal: 1 },
  ])
  expect(hits.every((hit) => hit.dossierId === dossier.id)).toBe(true)
  expect(hits[2]?.snippet).toEqual([
    { text: 'The parties shall ', isHit: false },
    { text: 'meet', isHit: true },
    { text: ' in 2027.', isHit: false },
  ])
})

test('comments and attributes of an excerpt, and titles of notes, are found too', async () => {
  const library = await aLibrary()
  const { excerpt } = await aDossier(library)
  await library.ask('excerpt.edit', { excerptId: excerpt.id, attributes: { actor: 'Saskatchewan' } })
  expect(await found(library, 'missing')).toEqual(['Announcement, para 2'])
  expect(await found(library, 'saskatchewan')).toEqual(['Announcement, para 2'])
  expect(await found(library, 'agreed')).toContain('What was agreed, ')
})

test('words are found with and without accents, in Devanagari as whole words, and by their beginning', async () => {
  const library = await aLibrary()
  await paste(library, 'L’État agit.\n\nमंत्रालय शिक्षा.\n\nMinistry of External Affairs', 'Text')
  expect(await found(library, 'etat')).toEqual(['Text, para 1'])
  expect(await found(library, 'ÉTAT')).toEqual(['Text, para 1'])
  expect(await found(library, 'शिक्षा')).toEqual(['Text, para 2'])
  expect(await found(library, 'शिक ')).toEqual([])
  expect(await found(library, 'minis')).toEqual(['Text, para 3'])
  expect(await found(library, 'affairs ministry')).toEqual(['Text, para 3'])
})

test('words in quotes are found only side by side', async () => {
  const library = await aLibrary()
  await paste(library, 'The parties shall meet.\n\nThey shall then part, and meet.')
  expect(await found(library, '"shall meet"')).toEqual(['Text, para 1'])
  expect(await found(library, '“shall meet”')).toEqual(['Text, para 1'])
  expect((await found(library, 'shall meet')).length).toBe(2)
})

test('nothing that is typed is taken for query syntax', async () => {
  const library = await aLibrary()
  await aDossier(library)
  const typed = [
    'NOT',
    'AND',
    'OR NEAR',
    'text:meet',
    'meet*',
    '^meet',
    'a"b',
    '"',
    '""',
    '(',
    ')',
    '-',
    'meet; DROP TABLE note',
    '{text}',
    '+',
    "'",
    '\\',
    '%',
    '_',
  ]
  for (const query of typed) await library.ask('search.find', { query, limit: 5 })
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 40 }), async (query) => {
      await library.ask('search.find', { query: query.toWellFormed(), limit: 5 })
    }),
    { numRuns: 300 },
  )
})

test('a search of signs alone finds nothing and asks nothing', () => {
  for (const typed of ['', '  ', '"" -- ()', '…', '""']) expect(matchOf(typed)).toBeUndefined()
  expect(matchOf('shall "meet in" 20')).toEqual({
    expression: '"shall" AND "meet in" AND "20" *',
    words: ['"shall"', '"meet"', '"in"', '"20" *'],
  })
  expect(matchOf('done ')?.expression).toBe('"done"')
})

test('texts of removed sources are not found, and are again after undo', async () => {
  const library = await aLibrary()
  const { source } = await paste(library, 'A unique gazebo.')
  await library.ask('source.remove', { sourceId: source.id })
  expect(await found(library, 'gazebo')).toEqual([])
  await library.ask('library.undo', {})
  expect(await found(library, 'gazebo')).toEqual(['Text, para 1'])
})

test('a text that stands in two dossiers is found in each, and in one when one is asked for', async () => {
  const library = await aLibrary()
  await paste(library, 'A unique gazebo.', 'One')
  const { source } = await paste(library, 'A unique gazebo.', 'Two')
  expect((await found(library, 'gazebo')).sort()).toEqual(['One, para 1', 'Two, para 1'])
  const { hits } = await library.ask('search.find', { query: 'gazebo', limit: 5, dossierId: source.dossierId })
  expect(hits.map(({ title }) => title)).toEqual(['Two'])
})

test('a hit in one dossier is found behind thousands in others and in removed sources', async () => {
  const library = await aLibrary()
  const many = (n: number) => Array.from({ length: 3000 }, (_, i) => `The treaty ${n}.${i}.`).join('\n\n')
  const removed = await paste(library, many(1), 'Removed')
  await library.ask('source.remove', { sourceId: removed.source.id })
  await paste(library, many(2), 'Other')
  const wanted = await paste(
    library,
    `A long sentence that mentions a treaty only at its very end, after much else.`,
    'Wanted',
  )
  const { hits, isMore } = await library.ask('search.find', {
    query: 'treaty',
    limit: 10,
    dossierId: wanted.source.dossierId,
  })
  expect(hits.map(({ title }) => title)).toEqual(['Wanted'])
  expect(isMore).toBe(false)
  const all = await library.ask('search.find', { query: 'treaty', limit: 10 })
  expect([all.hits.length, all.isMore]).toEqual([10, true])
  expect(all.hits.some(({ title }) => title === 'Removed')).toBe(false)
})

test('a page is shared among the kinds, so that sources do not hide a note', async () => {
  const library = await aLibrary()
  const { dossier, note } = await aDossier(library)
  const text = Array.from({ length: 50 }, (_, i) => `They meet ${i}.`).join('\n\n')
  await library.ask('source.paste', { dossierId: dossier.id, text, details: {} })
  const { hits, isMore } = await library.ask('search.find', { query: 'meet', limit: 6 })
  expect(hits.map(({ kind }) => kind)).toEqual(['excerpt', 'note', 'source', 'source', 'source', 'source'])
  expect(isMore).toBe(true)
  expect(hits[1]?.targetId).toBe(note.id)
})

test('the index follows a note as it is written', async () => {
  const library = await aLibrary()
  const { note } = await aDossier(library)
  const save = async (words: string) => {
    const { revision } = (await library.ask('note.open', { noteId: note.id })).note
    const body = bodySaying(note.body, words)
    await library.ask('note.save', {
      noteId: note.id,
      baseRevision: revision,
      header: note.header,
      body,
      pageVariant: 'compact',
    })
  }
  await save('Pineapple.')
  expect(await found(library, 'pineapple')).toHaveLength(1)
  await save('Mango.')
  expect(await found(library, 'pineapple')).toEqual([])
  expect(await found(library, 'mango')).toHaveLength(1)
  await save('')
  expect(await found(library, 'mango')).toEqual([])
})

test('a snippet is cut into plain and hit parts without losing a letter', () => {
  expect(partsOf('…the \u0001shall\u0002 and \u0001meet\u0002')).toEqual([
    { text: '…the ', isHit: false },
    { text: 'shall', isHit: true },
    { text: ' and ', isHit: false },
    { text: 'meet', isHit: true },
  ])
})

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
