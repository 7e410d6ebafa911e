import fc from 'fast-check'
import { expect, test } from 'vitest'
import { matchOf } from '../../../electron/core/database/match-expression.ts'
import { partsOf } from '../../../electron/core/database/search.ts'
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
