import { expect, test } from 'vitest'
import { reanchorHere } from '../../../electron/core/carrying/carrier.ts'
import type { SourceId } from '../../../shared/id.ts'
import { aDossier } from '../../build/a-dossier.ts'
import { dumpOf } from '../../build/a-dump.ts'
import { aLibrary, type TestLibrary } from '../../build/a-library.ts'

const paste = (text: string) => ({ kind: 'paste' as const, text })

/** A source of three clauses with an excerpt on each. */
async function threeClauses(library: TestLibrary) {
  const { dossier } = await library.ask('dossier.create', { title: 'Arrangement' })
  const clauses = [
    'The Parties shall name liaison officers within thirty days of signature.',
    'Each Party bears the costs of the officers that it sends to the other.',
    'Either Party may end this arrangement on ninety days of written notice.',
  ]
  const { source } = await library.ask('source.paste', {
    dossierId: dossier.id,
    text: clauses.join('\n\n'),
    details: { title: 'Arrangement' },
  })
  let start = 0
  for (const clause of clauses) {
    await library.ask('excerpt.create', {
      versionId: source.currentVersionId,
      start,
      end: start + clause.length,
      code: 'COMMIT',
    })
    start += clause.length + 2
  }
  return { dossier, source, clauses }
}

const excerptsOf = async (library: TestLibrary, dossierId: Parameters<typeof library.ask<'excerpt.list'>>[1]) =>
  (await library.ask('excerpt.list', dossierId)).excerpts

test('a new version settles what is certain, queues the rest, and keeps the older version', async () => {
  const library = await aLibrary()
  const { dossier, source, clauses } = await threeClauses(library)
  const revised = [
    'A new opening clause says what this is about.',
    clauses[0],
    clauses[1]?.replace('bears', 'does not bear'),
  ]
  const added = await library.ask('source.addVersion', { sourceId: source.id, from: paste(revised.join('\n\n')) })
  expect(added.version.number).toBe(2)
  expect(added.excerpts.map(({ outcome, decision }) => [outcome, decision])).toEqual([
    ['same', 'automatic'],
    ['changed', 'pending'],
    ['gone', 'pending'],
  ])
  const excerpts = await excerptsOf(library, { dossierId: dossier.id })
  const settledOn = (words: string | undefined) => excerpts.find(({ selector }) => selector.exact === words)?.versionId
  expect(clauses.map(settledOn)).toEqual([added.version.id, source.currentVersionId, source.currentVersionId])
  const { blocks } = await library.ask('source.open', { versionId: source.currentVersionId })
  expect(blocks.map(({ text }) => text)).toEqual(clauses)
})

test('adding a version is one act that undo takes back and redo makes again', async () => {
  const library = await aLibrary()
  const { source, clauses } = await threeClauses(library)
  const before = dumpOf(library.folder)
  await library.ask('source.addVersion', { sourceId: source.id, from: paste(`Preamble.\n\n${clauses.join('\n\n')}`) })
  const after = dumpOf(library.folder)
  expect((await library.ask('library.undo', {})).undone?.label).toBe('Add version 2 of “Arrangement”')
  expect(dumpOf(library.folder)).toEqual(before)
  await library.ask('library.redo', {})
  expect(dumpOf(library.folder)).toEqual(after)
})

test('the queue shows both texts, and each decision settles one passage', async () => {
  const library = await aLibrary()
  const { dossier, source, clauses } = await threeClauses(library)
  const negated = clauses[1]?.replace('bears', 'does not bear') ?? ''
  const { version } = await library.ask('source.addVersion', {
    sourceId: source.id,
    from: paste([clauses[0], negated].join('\n\n')),
  })
  const { passages } = await library.ask('version.queue', { sourceId: source.id })
  expect(passages.map(({ outcome, before }) => [outcome, before.exact])).toEqual([
    ['changed', clauses[1]],
    ['gone', clauses[2]],
  ])
  const [changed, gone] = passages
  const place = changed?.candidates[0]
  expect(place?.place).toMatchObject({ exact: negated, address: 'para 2' })
  expect(place?.words).toContainEqual({ kind: 'inserted', text: expect.stringContaining('not') })
  if (!changed || !gone || !place) throw new Error('nothing queued')

  await library.ask('version.decide', {
    excerptId: changed.excerptId,
    versionId: version.id,
    decision: { kind: 'place', start: place.place.start, end: place.place.end },
  })
  await library.ask('version.decide', {
    excerptId: gone.excerptId,
    versionId: version.id,
    decision: { kind: 'gone' },
  })
  expect((await library.ask('version.queue', { sourceId: source.id })).passages).toEqual([])
  const excerpts = await excerptsOf(library, { dossierId: dossier.id })
  const settled = excerpts.find(({ id }) => id === changed.excerptId)
  expect(settled?.selector.exact).toBe(negated)
  expect(settled?.anchors.map(({ outcome, decision }) => `${outcome} ${decision}`)).toEqual([
    'made confirmed',
    'changed confirmed',
  ])
  expect(excerpts.find(({ id }) => id === gone.excerptId)?.selector.exact).toBe(clauses[2])
  await library.ask('library.undo', {})
  expect((await library.ask('version.queue', { sourceId: source.id })).passages).toHaveLength(1)
})

test('an undecided passage is carried from where it was last settled, not from a guess', async () => {
  const library = await aLibrary()
  const { source, clauses } = await threeClauses(library)
  const reworded = clauses.with(0, 'The Parties will perhaps name liaison officers within ninety days of signature.')
  await library.ask('source.addVersion', { sourceId: source.id, from: paste(reworded.join('\n\n')) })
  const back = await library.ask('source.addVersion', {
    sourceId: source.id,
    from: paste(`Preamble.\n\n${clauses.join('\n\n')}`),
  })
  expect(back.excerpts.map(({ outcome, decision }) => [outcome, decision])).toEqual([
    ['same', 'automatic'],
    ['same', 'automatic'],
    ['same', 'automatic'],
  ])
})

test('two versions are compared clause by clause', async () => {
  const library = await aLibrary()
  const { source, clauses } = await threeClauses(library)
  const { version } = await library.ask('source.addVersion', {
    sourceId: source.id,
    from: paste([clauses[0], 'Ministers meet every year in Ottawa to review progress.', clauses[2]].join('\n\n')),
  })
  const { changes } = await library.ask('version.compare', { beforeId: source.currentVersionId, afterId: version.id })
  expect(changes.map(({ kind, before, after }) => [kind, before, after])).toEqual([
    ['same', 0, 0],
    ['removed', 1, undefined],
    ['inserted', undefined, 1],
    ['same', 2, 2],
  ])
})

test('the same text again, an unknown source and versions of two sources are refused in a sentence', async () => {
  const library = await aLibrary()
  const { dossier, source, clauses } = await threeClauses(library)
  const again = await library.refuse('source.addVersion', { sourceId: source.id, from: paste(clauses.join('\n\n')) })
  expect(again.sentence).toContain('word for word')
  const nobody = '99999999-9999-4999-8999-999999999999' as SourceId
  expect(await library.refuse('source.addVersion', { sourceId: nobody, from: paste('x') })).toMatchObject({
    code: 'not-found',
  })
  const other = await library.ask('source.paste', { dossierId: dossier.id, text: 'Other text.', details: {} })
  const mixed = { beforeId: source.currentVersionId, afterId: other.source.currentVersionId }
  expect((await library.refuse('version.compare', mixed)).code).toBe('invalid-input')
})

test('sentences that rest on a changed passage are named', async () => {
  const library = await aLibrary()
  const { dossier, source } = await aDossier(library)
  expect((await library.ask('version.touched', { dossierId: dossier.id })).sentences).toEqual([])
  await library.ask('source.addVersion', {
    sourceId: source.id,
    from: paste('Preamble.\n\nThe parties shall not meet in 2027.\n\nNothing else is agreed.'),
  })
  const { sentences } = await library.ask('version.touched', { dossierId: dossier.id })
  expect(sentences).toMatchObject([{ outcome: 'changed', decision: 'pending', sourceId: source.id }])
  expect(sentences[0]?.citation.sentence).toContain('They will meet.')
})

test('an excerpt made while the texts are compared is carried as well, and one removed meanwhile is left out', async () => {
  let meanwhile: (() => Promise<void>) | undefined
  const library: TestLibrary = await aLibrary({
    reanchor: async (...given) => {
      const act = meanwhile
      meanwhile = undefined
      await act?.()
      return reanchorHere(...given)
    },
  })
  const { dossier, source, clauses } = await threeClauses(library)
  const [first] = await excerptsOf(library, { dossierId: dossier.id })
  if (first === undefined) throw new Error('No excerpt was made')
  meanwhile = async () => {
    await library.ask('excerpt.remove', { excerptIds: [first.id] })
    await library.ask('excerpt.create', { versionId: source.currentVersionId, start: 4, end: 40, code: 'QUOTE' })
  }
  const text = ['A new opening clause says what this is about.', ...clauses].join('\n\n')
  const added = await library.ask('source.addVersion', { sourceId: source.id, from: paste(text) })
  expect(added.excerpts.map(({ before }) => before)).toEqual([clauses[0]?.slice(4, 40), clauses[1], clauses[2]])
  const excerpts = await excerptsOf(library, { dossierId: dossier.id })
  expect(excerpts.every(({ anchors }) => anchors.at(-1)?.versionId === added.version.id)).toBe(true)
})
