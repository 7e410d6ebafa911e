import { expect, test } from 'vitest'
import { aDossier } from '../../build/a-dossier.ts'
import { aLibrary, type TestLibrary } from '../../build/a-library.ts'

const grantFor = (library: TestLibrary, json: unknown, name = 'annotations.json') =>
  library.grants.add({ name, bytes: new TextEncoder().encode(typeof json === 'string' ? json : JSON.stringify(json)) })
    .id

const anno = (exact: string, tag = '', prefix = '') => ({
  type: 'Annotation',
  body: [
    { type: 'TextualBody', purpose: 'commenting', value: `on ${exact}` },
    ...(tag === '' ? [] : [{ type: 'TextualBody', purpose: 'tagging', value: tag }]),
  ],
  target: { source: 'u', selector: { type: 'TextQuoteSelector', exact, prefix, suffix: '' } },
})

test('what the library writes comes back the same, whole, into a library that has none of it', async () => {
  const library = await aLibrary()
  const { dossier, source, excerpt } = await aDossier(library)
  await library.ask('excerpt.edit', {
    excerptId: excerpt.id,
    attributes: { actor: 'both', deadline: '2027' },
    epistemicStatus: 'attributed',
  })
  const written = await library.ask('annotation.write', { dossierId: dossier.id })
  const file = new TextDecoder().decode((await library.exported(written.exported.id))?.bytes)
  const before = (await library.ask('excerpt.list', { dossierId: dossier.id })).excerpts
  const again = await library.ask('annotation.read', { sourceId: source.id, grantId: grantFor(library, file) })
  expect(again.marks.map(({ outcome }) => outcome)).toEqual(['known'])

  await library.ask('excerpt.remove', { excerptIds: [excerpt.id] })
  const plan = await library.ask('annotation.read', { sourceId: source.id, grantId: grantFor(library, file) })
  expect(plan.marks).toMatchObject([{ outcome: 'placed', code: 'COMMIT', candidates: [{ address: 'para 2' }] }])
  expect(await library.ask('annotation.add', { planId: plan.planId })).toEqual({ added: 1, known: 0, left: [] })
  const after = (await library.ask('excerpt.list', { dossierId: dossier.id })).excerpts
  expect(after).toEqual(before)
})

test('marks beyond doubt go in as one act, a place is chosen for others, and the rest is said', async () => {
  const library = await aLibrary()
  const { dossier, source } = await aDossier(library)
  const file = [
    anno('Nothing else is agreed', 'Gap'),
    anno('agreed', 'unheard of', 'was '),
    anno('to withdraw', 'Gap'),
    { type: 'Annotation', bodyValue: 'whole', target: 'http://example.org/' },
  ]
  const plan = await library.ask('annotation.read', { sourceId: source.id, grantId: grantFor(library, file) })
  expect(plan.marks.map(({ outcome }) => outcome)).toEqual(['placed', 'ask', 'gone'])
  expect(plan.codes).toEqual([
    { key: 'Gap', name: 'Gap', uses: 2, codeId: 'GAP' },
    { key: 'unheard of', name: 'unheard of', uses: 1 },
  ])
  const done = await library.ask('annotation.add', { planId: plan.planId, places: { '1': 0 }, codes: { Gap: 'AMBIG' } })
  expect(done.added).toBe(2)
  expect(done.left.map(({ why }) => why)).toEqual([
    'It is about a whole document and names no passage in it.',
    'Its words do not stand in this text. to withdraw',
  ])
  const { excerpts } = await library.ask('excerpt.list', { dossierId: dossier.id })
  expect(excerpts.map(({ code, comment, selector }) => [code, comment, selector.exact])).toEqual([
    ['COMMIT', 'A date is missing.', 'The parties shall meet'],
    ['AMBIG', 'on Nothing else is agreed\nTags: Gap', 'Nothing else is agreed'],
    ['QUOTE', 'on agreed\nTags: unheard of', 'agreed'],
  ])
  await library.ask('library.undo', {})
  expect((await library.ask('excerpt.list', { dossierId: dossier.id })).excerpts).toHaveLength(1)
  expect((await library.refuse('annotation.add', { planId: plan.planId })).code).toBe('not-found')
})

test('a file that holds something else is refused by what it is, and a text without annotations by that', async () => {
  const library = await aLibrary()
  const { source } = await aDossier(library)
  const qdc =
    '<CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes><Code guid="x" name="A" isCodable="true"/></Codes></CodeBook>'
  for (const [text, why] of [
    [qdc, 'it is a codebook'],
    ['Just words.', 'not JSON'],
    ['<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><CodeBook>&a;</CodeBook>', 'declares a document type'],
    ['<html><body>', 'not well-formed'],
  ]) {
    const grantId = grantFor(library, text ?? '')
    expect((await library.refuse('annotation.read', { sourceId: source.id, grantId })).sentence).toContain(why)
  }
})
