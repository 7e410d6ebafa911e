import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { aDossier } from '../../build/a-dossier.ts'
import { aLibrary, type TestLibrary } from '../../build/a-library.ts'

const grantFor = (library: TestLibrary, bytes: Uint8Array, name = 'project.qdpx') =>
  library.grants.add({ name, bytes }).id

const PROJECT = (inner: string) =>
  strToU8(
    `<?xml version="1.0"?><q:Project xmlns:q="urn:QDA-XML:project:1.0" name="Talks" origin="QualCoder-3.5">${inner}</q:Project>`,
  )

const FOREIGN = PROJECT(`
  <q:Users><q:User guid="11111111-1111-4111-8111-111111111111" name="alice"/><q:User guid="22222222-2222-4222-8222-222222222222" name="bob"/></q:Users>
  <q:CodeBook><q:Codes>
    <q:Code guid="{AAAAAAAA-0000-4000-8000-000000000001}" name="Themes" isCodable="false">
      <q:Code guid="AAAAAAAA-0000-4000-8000-000000000002" name="Trust" isCodable="true" color="#ff0000"><q:Description>Good faith.</q:Description></q:Code>
      <q:Code guid="AAAAAAAA-0000-4000-8000-000000000003" name="Commitment" isCodable="true"/>
    </q:Code></q:Codes></q:CodeBook>
  <q:Sources>
    <q:TextSource guid="BBBBBBBB-0000-4000-8000-000000000001" name="interview.txt" plainTextPath="internal://T.txt">
      <q:PlainTextSelection guid="CCCCCCCC-0000-4000-8000-000000000001" startPosition="2" endPosition="21" creatingUser="11111111-1111-4111-8111-111111111111">
        <q:Coding guid="D" creatingUser="11111111-1111-4111-8111-111111111111"><q:CodeRef targetGUID="aaaaaaaa-0000-4000-8000-000000000002"/></q:Coding>
        <q:Coding guid="E"><q:CodeRef targetGUID="{AAAAAAAA-0000-4000-8000-000000000003}"/></q:Coding>
        <q:NoteRef targetGUID="EEEEEEEE-0000-4000-8000-000000000001"/>
      </q:PlainTextSelection>
      <q:PlainTextSelection guid="CCCCCCCC-0000-4000-8000-000000000002" startPosition="900" endPosition="910"/>
    </q:TextSource>
    <q:TextSource guid="BBBBBBBB-0000-4000-8000-000000000002" name="away" plainTextPath="relative:///../../etc/passwd"/>
    <q:AudioSource guid="BBBBBBBB-0000-4000-8000-000000000003" name="talk.mp3" path="internal://x.mp3"/>
  </q:Sources>
  <q:Notes><q:Note guid="EEEEEEEE-0000-4000-8000-000000000001" name="memo"><q:PlainTextContent>Says a lot.</q:PlainTextContent></q:Note></q:Notes>`)

const archive = (qde: Uint8Array) =>
  zipSync({ 'project.qde': qde, 'Sources/T.txt': strToU8('\ufeff😀 We trust each other.\r\n\r\nThe rest.\r\n') })

test('a project of another program becomes a dossier: texts, codes of their own, passages, memos; the rest is said', async () => {
  const library = await aLibrary()
  const plan = await library.ask('project.read', { grantId: grantFor(library, archive(FOREIGN)) })
  expect(plan).toMatchObject({ name: 'Talks', sources: [{ name: 'interview.txt', passages: 1 }] })
  expect(plan.codes).toEqual([
    { key: 'aaaaaaaa-0000-4000-8000-000000000002', name: 'Themes / Trust', uses: 1 },
    { key: 'aaaaaaaa-0000-4000-8000-000000000003', name: 'Themes / Commitment', uses: 1, codeId: 'COMMIT' },
  ])
  const added = await library.ask('project.add', { planId: plan.planId })
  expect(added).toMatchObject({ sources: 1, excerpts: 2, codes: 1 })
  expect(added.left.map(({ name, why }) => `${name}: ${why}`)).toEqual([
    'passage 2 of “interview.txt”: Its place holds no words of the text.',
    expect.stringContaining('away: Its text stands outside the project file'),
    expect.stringContaining('talk.mp3: It is a sound recording'),
  ])
  const { excerpts } = await library.ask('excerpt.list', { dossierId: added.dossierId })
  expect(excerpts.map(({ code, comment, selector }) => [code, selector.exact, comment]).sort()).toEqual([
    ['COMMIT', 'We trust each other', 'Says a lot.\n(alice)'],
    ['TRUST', 'We trust each other', 'Says a lot.\n(alice)'],
  ])
  const { codebook } = await library.ask('codebook.open', {})
  expect(codebook.codes.at(-1)).toMatchObject({
    id: 'TRUST',
    definition: 'Good faith.',
    guid: 'aaaaaaaa-0000-4000-8000-000000000002',
  })
  await library.ask('library.undo', {})
  expect((await library.ask('dossier.list', {})).dossiers).toEqual([])
  expect((await library.ask('codebook.open', {})).own).toEqual([])
})

test('a dossier written as a project comes back the same into another library', async () => {
  const library = await aLibrary()
  const { dossier, excerpt } = await aDossier(library)
  await library.ask('excerpt.edit', {
    excerptId: excerpt.id,
    attributes: { actor: 'both sides', deadline: '2027' },
    epistemicStatus: 'attributed',
  })
  const { codeId } = await library.ask('code.save', {
    code: { label: { en: 'Trust' }, family: 'quality', definition: 'Good faith.' },
  })
  const [source] = (await library.ask('source.list', { dossierId: dossier.id })).sources
  const versionId = source?.currentVersionId
  if (versionId === undefined) throw new Error('no source')
  await library.ask('excerpt.create', { versionId, start: 0, end: 8, code: codeId })
  const { exported } = await library.ask('project.write', { dossierId: dossier.id })
  const bytes = (await library.exported(exported.id))?.bytes ?? new Uint8Array()
  expect(exported.fileName).toMatch(/\.qdpx$/)

  const other = await aLibrary()
  const plan = await other.ask('project.read', { grantId: grantFor(other, bytes) })
  const { dossierId } = await other.ask('project.add', { planId: plan.planId })
  const seen = async (from: TestLibrary, id: typeof dossierId) =>
    (await from.ask('excerpt.list', { dossierId: id })).excerpts.map(
      ({ code, selector, attributes, comment, epistemicStatus, address }) => ({
        code,
        selector,
        attributes,
        comment,
        epistemicStatus,
        address,
      }),
    )
  expect(await seen(other, dossierId)).toEqual(await seen(library, dossier.id))
  const [copy] = (await other.ask('source.list', { dossierId })).sources
  expect(copy).toMatchObject({ title: 'Announcement', date: '2026-02-06' })
  expect((await other.ask('codebook.open', {})).codebook.codes.at(-1)).toMatchObject({
    id: 'TRUST',
    family: 'quality',
    definition: 'Good faith.',
  })
})

test('hostile projects are refused with a sentence and leave nothing behind', async () => {
  const library = await aLibrary()
  const bomb = zipSync({ 'project.qde': new Uint8Array(60 * 2 ** 20) })
  const xxe = strToU8('<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><Project name="&b;"/>')
  const deep = PROJECT('<q:Codes>'.repeat(5000) + '</q:Codes>'.repeat(5000))
  for (const [bytes, why] of [
    [bomb, /unfolds/],
    [archive(xxe), /document type/],
    [archive(deep), /nested/],
    [zipSync({ '../project.qde': FOREIGN }), /outside itself/],
    [zipSync({ 'other.xml': FOREIGN }), /without a project/],
    [strToU8('PK nothing'), /damaged/],
    [strToU8('{}'), /no annotation/],
  ] as const) {
    expect((await library.refuse('project.read', { grantId: grantFor(library, bytes) })).sentence).toMatch(why)
  }
  expect((await library.ask('dossier.list', {})).dossiers).toEqual([])
})

test('a codebook goes out and comes in: as REFI-QDA by name and meaning, as JSON whole', async () => {
  const library = await aLibrary()
  const { dossier } = await aDossier(library)
  await library.ask('code.save', {
    code: {
      label: { en: 'Trust', fr: 'Confiance' },
      family: 'quality',
      key: 'z',
      line: 'wavy',
      definition: 'Good faith.',
      attributes: ['actor'],
    },
  })
  const files: Record<'qdc' | 'json', Uint8Array> = { qdc: new Uint8Array(), json: new Uint8Array() }
  for (const format of ['qdc', 'json'] as const) {
    const { exported } = await library.ask('codebook.write', { dossierId: dossier.id, format })
    files[format] = (await library.exported(exported.id))?.bytes ?? files[format]
  }
  for (const [format, expected] of [
    ['json', { id: 'TRUST', label: { en: 'Trust', fr: 'Confiance' }, key: 'z', line: 'wavy', attributes: ['actor'] }],
    ['qdc', { id: 'TRUST', label: { en: 'Trust' }, family: 'quality', definition: 'Good faith.' }],
  ] as const) {
    const other = await aLibrary()
    const plan = await other.ask('codebook.read', { grantId: grantFor(other, files[format], `c.${format}`) })
    const fresh = plan.codes.filter(({ state }) => state === 'new')
    expect(fresh.map(({ name }) => name.split(' / ').at(-1))).toEqual(['Trust'])
    expect(plan.codes.filter(({ state }) => state === 'differs')).toEqual([])
    await other.ask('codebook.add', { planId: plan.planId, keys: fresh.map(({ key }) => key) })
    expect((await other.ask('codebook.open', {})).codebook.codes.at(-1)).toMatchObject(expected)
  }
})
