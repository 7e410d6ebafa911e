import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { WorkId } from '../../../shared/id.ts'
import { aDossier } from '../../build/a-dossier.ts'
import { aRichDossier, grantFor, handed, planned, received, seen, states } from '../../build/a-handover.ts'
import { aLibrary, type TestLibrary } from '../../build/a-library.ts'

describe('a ceiling', () => {
  async function aMarkedDossier(library: TestLibrary) {
    const { dossier, note, source, excerpt } = await aDossier(library)
    const { template } = await library.ask('template.open', { noteId: note.id })
    const [low = '', , high = ''] = template.markingScheme.values
    const body = JSON.parse(
      JSON.stringify(note.body).replace('"They will meet."', '"They will meet."'),
    ) as typeof note.body
    const [first, ...rest] = body.content ?? []
    if (first === undefined) throw new Error('no section')
    const secret = {
      type: 'paragraph',
      attrs: { id: '77777777-0000-4000-8000-000000000001', marking: high },
      content: [{ type: 'text', text: 'The fallback position is Geneva.' }],
    }
    await library.ask('note.save', {
      noteId: note.id,
      baseRevision: note.revision,
      header: { ...note.header, marking: low },
      body: { ...body, content: [{ ...first, content: [...(first.content ?? []), secret] }, ...rest] },
      pageVariant: note.pageVariant,
    })
    return { dossierId: dossier.id, low, high, source, excerpt }
  }

  test('the highest marking is said, and what is above the ceiling is in no byte', async () => {
    const library = await aLibrary()
    const { dossierId, low, high } = await aMarkedDossier(library)
    expect((await library.ask('handover.describe', { dossierId })).markings).toEqual([high])
    const bytes = await handed(library, { dossierId, ceiling: low })
    const parts = unzipSync(bytes)
    const all = Object.values(parts)
      .map((each) => strFromU8(each))
      .join('\n')
    expect(all).not.toContain('Geneva')
    expect(JSON.parse(strFromU8(parts['dossier.json'] ?? strToU8('{}')))).toMatchObject({
      markings: [low],
      ceiling: low,
    })
    expect(strFromU8(parts['index.html'] ?? strToU8(''))).toContain(`The highest marking in it is ${low}.`)
  })

  test('a source above it stays behind, and a note that rests on it alone is left out or refused', async () => {
    const library = await aLibrary()
    const { dossierId, low, high, source } = await aMarkedDossier(library)
    await library.ask('source.edit', { sourceId: source.id, details: { title: 'Secret cable', marking: high } })
    const described = await library.ask('handover.describe', { dossierId, ceiling: low })
    expect(described).toMatchObject({ sources: 0, excerpts: 0, notes: 0 })
    expect(described.leftOut.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Secret cable', 'What was agreed']),
    )
    const [note] = (await library.ask('note.list', { dossierId })).notes
    const refused = await library.refuse('handover.write', {
      dossierId,
      noteId: note?.id,
      ceiling: low,
      withFiles: false,
    })
    expect(refused).toMatchObject({ code: 'refused', sentence: expect.stringContaining('protected source') })
  })

  test('what comes back under a ceiling never takes the place of what it was cut from', async () => {
    const library = await aLibrary()
    const { dossierId, low } = await aMarkedDossier(library)
    const other = await aLibrary()
    await received(other, await handed(library, { dossierId }))
    const before = await seen(library, dossierId)
    const { items } = await received(library, await handed(other, { dossierId, ceiling: low }))
    expect(states(items)).toEqual(['source: same', 'excerpt: same', 'note: both'])
    const after = await seen(library, dossierId)
    expect(after.excerpts).toEqual(before.excerpts)
    expect(after.whole.map(({ note }) => note)).toEqual(expect.arrayContaining(before.whole.map(({ note }) => note)))
  })
})

test('a sealed file opens by its passphrase alone', async () => {
  const library = await aLibrary()
  const { dossierId } = await aRichDossier(library)
  const passphrase = 'correct horse battery staple'
  const sealed = await handed(library, { dossierId, passphrase })
  expect(Buffer.from(sealed).includes('Agreement')).toBe(false)
  const short = await library.refuse('handover.write', { dossierId, withFiles: false, passphrase: 'short' })
  expect(short.code).toBe('invalid-input')
  const other = await aLibrary()
  const read = await other.ask('handover.read', { grantId: grantFor(other, sealed, 'a.dossier.sealed') })
  if (read.state !== 'sealed') throw new Error('not sealed')
  const wrong = await other.refuse('handover.unseal', { heldId: read.heldId, passphrase: 'correct horse' })
  expect(wrong).toMatchObject({ code: 'refused', sentence: expect.stringContaining('not the passphrase') })
  const { plan } = await other.ask('handover.unseal', { heldId: read.heldId, passphrase })
  await other.ask('handover.receive', { planId: plan.planId })
  expect(await seen(other, dossierId)).toEqual(await seen(library, dossierId))
  expect(JSON.stringify([library.logged, other.logged])).not.toContain('horse')
})

test('hostile and foreign files are refused with a sentence and leave nothing behind', async () => {
  const library = await aLibrary()
  const { dossierId } = await aRichDossier(library)
  const parts = unzipSync(await handed(library, { dossierId }))
  const json = (name: string) => JSON.parse(strFromU8(parts[name] ?? strToU8('null')))
  const manifest = json('dossier.json')
  const [textName = ''] = Object.keys(parts).filter((name) => name.startsWith('texts/'))
  const [original = ''] = Object.keys(parts).filter((name) => name.startsWith('originals/'))
  const text = json(textName)
  const changed = (change: Record<string, unknown>) =>
    zipSync({
      ...parts,
      ...Object.fromEntries(
        Object.entries(change).map(([name, value]) => [
          name,
          value instanceof Uint8Array ? value : strToU8(typeof value === 'string' ? value : JSON.stringify(value)),
        ]),
      ),
    })
  const notes = json('content/notes.json')
  const other = await aLibrary()
  for (const [bytes, why] of [
    [changed({ 'dossier.json': { ...manifest, version: 9, more: 1 } }), /version 9 .*up to 1/],
    [
      changed({ 'dossier.json': { ...manifest, files: [{ path: '../../x', sha256: 'a', size: 1 }] } }),
      /form it should/,
    ],
    [changed({ 'content/notes.json': '[' }), /no JSON/],
    [changed({ 'content/notes.json': '['.repeat(200_000) }), /nested/],
    [
      changed({ 'content/notes.json': [{ ...notes[0], note: { ...notes[0].note, body: { type: 'doc' } } }] }),
      /form of a note/,
    ],
    [
      changed({ [textName]: text.map((block: { text: string }) => ({ ...block, text: `${block.text}!` })) }),
      /not what its name says/,
    ],
    [changed({ [original]: 'other bytes' }), /not what its hash says/],
    [
      changed({ 'dossier.json': { ...manifest, dossier: { ...manifest.dossier, createdAt: 'soon' } } }),
      /a moment that is none/,
    ],
    [changed({ '../evil': 'x' }), /outside itself/],
    [zipSync({ 'dossier.json': new Uint8Array(60 * 2 ** 20) }), /unfolds/],
    [zipSync({ 'other.json': strToU8('{}') }), /no dossier.json/],
    [strToU8('It began.'), /no dossier that was handed over/],
    [strToU8('PK nothing'), /damaged/],
  ] as const) {
    expect((await other.refuse('handover.read', { grantId: grantFor(other, bytes) })).sentence).toMatch(why)
  }
  expect((await other.ask('dossier.list', {})).dossiers).toEqual([])
})

test('an excerpt whose place does not hold its words is left out and named, never looked for', async () => {
  const library = await aLibrary()
  const { dossier } = await aDossier(library)
  const parts = unzipSync(await handed(library, { dossierId: dossier.id }))
  const moved = strFromU8(parts['content/excerpts.json'] ?? strToU8('')).replaceAll('"start": 11', '"start": 12')
  const other = await aLibrary()
  const report = await received(other, zipSync({ ...parts, 'content/excerpts.json': strToU8(moved) }))
  expect(report.leftOut).toMatchObject([
    { name: '“The parties shall meet”', why: expect.stringContaining('not guessed') },
  ])
  expect((await other.ask('excerpt.list', { dossierId: dossier.id })).excerpts).toEqual([])
})

test('a code that means something else here becomes what was chosen: one of ours, one of its own, or words', async () => {
  const library = await aLibrary()
  const { dossierId } = await aRichDossier(library)
  const bytes = await handed(library, { dossierId })
  for (const [choice, code, comment] of [
    ['own', 'TRUST_2', ''],
    ['GAP', 'GAP', ''],
    ['leave', 'QUOTE', 'Code: Trust'],
  ] as const) {
    const other = await aLibrary()
    await other.ask('code.save', { code: { label: { en: 'Trust' }, family: 'work', definition: 'A legal estate.' } })
    const read = await other.ask('handover.read', { grantId: grantFor(other, bytes) })
    if (read.state !== 'read') throw new Error('it is sealed')
    expect(read.plan.codes).toEqual([{ key: 'TRUST', name: 'Trust', uses: 1, codeId: 'TRUST' }])
    await other.ask('handover.receive', { planId: read.plan.planId, codes: { TRUST: choice } })
    const { excerpts } = await other.ask('excerpt.list', { dossierId })
    expect(excerpts.find((each) => each.code === code)).toMatchObject({ code, comment })
  }
})

test('a hand-over that is stopped writes nothing, and one that is stopped while it is received leaves nothing', async () => {
  const library = await aLibrary()
  const { dossierId } = await aRichDossier(library)
  const bytes = await handed(library, { dossierId })
  const before = await library.ask('export.list', { dossierId })
  const workId = '66666666-0000-4000-8000-000000000001' as WorkId
  const writing = library.dispatch('handover.write', { dossierId, withFiles: false, workId })
  await library.ask('work.cancel', { workId })
  expect(await writing).toMatchObject({ ok: false, error: { code: 'cancelled' } })
  expect(await library.ask('export.list', { dossierId })).toEqual(before)
  const other = await aLibrary()
  const { planId } = await planned(other, bytes)
  const receiving = other.dispatch('handover.receive', { planId, workId })
  await other.ask('work.cancel', { workId })
  expect(await receiving).toMatchObject({ ok: false, error: { code: 'cancelled' } })
  expect((await other.ask('dossier.list', {})).dossiers).toEqual([])
  // What was read is still at hand.
  await other.ask('handover.receive', { planId })
  expect(await seen(other, dossierId)).toEqual(await seen(library, dossierId))
})
