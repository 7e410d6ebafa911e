import { expect, test } from 'vitest'
import { aDossier } from '../../build/a-dossier.ts'
import { aLibrary } from '../../build/a-library.ts'

test('an excerpt carries its words, their surroundings and the address of its block', async () => {
  const { excerpt, source } = await aDossier(await aLibrary())
  expect(excerpt).toMatchObject({
    versionId: source.currentVersionId,
    address: 'para 2',
    code: 'COMMIT',
    epistemicStatus: 'documented',
    isSuggested: false,
    selector: {
      start: 11,
      end: 33,
      exact: 'The parties shall meet',
      prefix: 'It began.\n\n',
      suffix: ' in 2027.\n\nNothing else is agree',
    },
    anchors: [{ versionId: source.currentVersionId, outcome: 'made', decision: 'confirmed' }],
  })
})

test('a passage in a long text is described as in the whole of it, wherever it stands', async () => {
  const library = await aLibrary()
  const { dossier } = await library.ask('dossier.create', { title: 'Agreement' })
  const text = Array.from({ length: 400 }, (_, n) => `Paragraph ${n} says that party ${n} shall meet.`).join('\n\n')
  const { source } = await library.ask('source.paste', { dossierId: dossier.id, text, details: {} })
  const versionId = source.currentVersionId
  for (const start of [0, 1, 46, 47, 48, 5000, 9999, text.length - 80]) {
    const end = start + 75
    const { excerpt } = await library.ask('excerpt.create', { versionId, start, end, code: 'QUOTE' })
    expect(excerpt.selector).toEqual({
      start,
      end,
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - 32), start),
      suffix: text.slice(end, end + 32),
    })
  }
})

test('a passage outside the text, without words, or cutting a character is refused', async () => {
  const library = await aLibrary()
  const { dossier } = await library.ask('dossier.create', { title: 'Agreement' })
  const { source } = await library.ask('source.paste', {
    dossierId: dossier.id,
    text: 'A 🇨🇦 flag.\n\nEnd.',
    details: {},
  })
  const versionId = source.currentVersionId
  for (const [start, end] of [
    [5, 5],
    [6, 3],
    [0, 5000],
    [1, 2],
    [3, 5],
  ] as const) {
    const failure = await library.refuse('excerpt.create', { versionId, start, end, code: 'QUOTE' })
    expect([start, failure.code]).toEqual([start, 'invalid-input'])
  }
  expect((await library.ask('excerpt.list', { dossierId: dossier.id })).excerpts).toEqual([])
})

test('a code or an attribute that the codebook does not have is refused; empty attributes are left out', async () => {
  const library = await aLibrary()
  const { source, excerpt } = await aDossier(library)
  const at = { versionId: source.currentVersionId, start: 11, end: 22 }
  expect((await library.refuse('excerpt.create', { ...at, code: 'NOPE' })).sentence).toContain('“NOPE”')
  const failure = await library.refuse('excerpt.create', { ...at, code: 'COMMIT', attributes: { colour: 'red' } })
  expect(failure.sentence).toContain('“colour”')
  const edited = await library.ask('excerpt.edit', {
    excerptId: excerpt.id,
    attributes: { actor: 'Parties', action: ' ' },
  })
  expect(edited.excerpt.attributes).toEqual({ actor: 'Parties' })
})

test('editing changes what is given and keeps the rest; it confirms a suggestion', async () => {
  const library = await aLibrary()
  const { source } = await aDossier(library)
  const made = await library.ask('excerpt.create', {
    versionId: source.currentVersionId,
    start: 44,
    end: 60,
    code: 'GAP',
    comment: 'Made by a rule.',
    isSuggested: true,
  })
  expect(made.excerpt.isSuggested).toBe(true)
  const { excerpt } = await library.ask('excerpt.edit', { excerptId: made.excerpt.id, epistemicStatus: 'assessed' })
  expect(excerpt).toMatchObject({
    code: 'GAP',
    comment: 'Made by a rule.',
    epistemicStatus: 'assessed',
    isSuggested: false,
  })
})

test('excerpts are listed in reading order: by source, by place, the longer first', async () => {
  const library = await aLibrary()
  const { dossier, source } = await aDossier(library)
  const earlier = await library.ask('source.paste', {
    dossierId: dossier.id,
    text: 'An older text says so.',
    details: { title: 'Older', date: '2020' },
  })
  const mark = async (versionId: typeof source.currentVersionId, start: number, end: number) =>
    (await library.ask('excerpt.create', { versionId, start, end, code: 'QUOTE' })).excerpt
  await mark(source.currentVersionId, 11, 22)
  await mark(source.currentVersionId, 0, 8)
  await mark(earlier.source.currentVersionId, 3, 8)
  const { excerpts } = await library.ask('excerpt.list', { dossierId: dossier.id })
  expect(excerpts.map(({ selector }) => selector.exact)).toEqual([
    'older',
    'It began',
    'The parties shall meet',
    'The parties',
  ])
})

test('removing excerpts is one change; a note keeps its words and its citation', async () => {
  const library = await aLibrary()
  const { dossier, excerpt, note } = await aDossier(library)
  await library.ask('excerpt.remove', { excerptIds: [excerpt.id, excerpt.id] })
  expect((await library.ask('note.open', { noteId: note.id })).note.body).toEqual(note.body)
  const { citations, excerpts } = await library.ask('excerpt.list', { dossierId: dossier.id })
  expect(excerpts).toEqual([])
  expect(citations).toMatchObject([{ excerptId: excerpt.id }])
  await library.ask('library.undo', {})
  expect((await library.ask('excerpt.list', { dossierId: dossier.id })).excerpts).toEqual([excerpt])
})

test('one missing excerpt among several stops the removal of all', async () => {
  const library = await aLibrary()
  const { dossier, excerpt } = await aDossier(library)
  const gone = '99999999-9999-4999-8999-999999999999'
  expect((await library.refuse('excerpt.remove', { excerptIds: [excerpt.id, gone] })).code).toBe('not-found')
  expect((await library.ask('excerpt.list', { dossierId: dossier.id })).excerpts).toHaveLength(1)
})

test('an excerpt knows each sentence of a note that relies on it', async () => {
  const library = await aLibrary()
  const { dossier, excerpt, note } = await aDossier(library)
  const { citations } = await library.ask('excerpt.list', { dossierId: dossier.id })
  expect(citations).toEqual([
    { noteId: note.id, excerptId: excerpt.id, mode: 'paraphrase', blockId: 'p1', sentence: 'They will meet.' },
  ])
})
