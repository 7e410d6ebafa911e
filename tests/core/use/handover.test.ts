import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { aDossier } from '../../build/a-dossier.ts'
import { aRichDossier, handed, planned, received, seen, states } from '../../build/a-handover.ts'
import { aLibrary, type TestLibrary } from '../../build/a-library.ts'
import { bodySaying } from '../../build/note-body.ts'

test('a dossier handed over and received into an empty library is the same, to the bytes of its originals', async () => {
  const library = await aLibrary()
  const { dossierId } = await aRichDossier(library)
  const bytes = await handed(library, { dossierId })
  const other = await aLibrary()
  const report = await received(other, bytes)
  expect(report).toMatchObject({ dossierId, leftOut: [] })
  expect(await seen(other, dossierId)).toEqual(await seen(library, dossierId))
  expect((await other.ask('codebook.open', {})).codebook.codes.at(-1)).toMatchObject({ id: 'TRUST' })
  const again = unzipSync(await handed(other, { dossierId }))
  const before = unzipSync(bytes)
  for (const name of Object.keys(before).filter((each) => /^(originals|texts)\//.test(each))) {
    expect(again[name]).toEqual(before[name])
  }
  await other.ask('library.undo', {})
  expect((await other.ask('dossier.list', {})).dossiers).toEqual([])
  expect((await other.ask('codebook.open', {})).own).toEqual([])
})

test('the same dossier is the same file, whenever it is written', async () => {
  const library = await aLibrary()
  const { dossierId } = await aRichDossier(library)
  const first = await handed(library, { dossierId })
  library.passTime(86_400_000)
  const second = await handed(library, { dossierId })
  // The first hand-over is remembered, so that the next one can say what was handed over before.
  const without = (bytes: Uint8Array) =>
    Object.entries(unzipSync(bytes)).map(([name, each]) => [name, strFromU8(each).replace(/"known": \[[^\]]*\]/g, '')])
  expect(without(second)).toEqual(without(first))
  library.passTime(86_400_000)
  expect(await handed(library, { dossierId })).toEqual(second)
})

test('receiving a file twice adds nothing, and the file that comes back unchanged adds nothing either', async () => {
  const library = await aLibrary()
  const { dossierId } = await aRichDossier(library)
  const bytes = await handed(library, { dossierId, withFiles: true })
  const other = await aLibrary()
  await received(other, bytes)
  const before = await seen(other, dossierId)
  const { items } = await received(other, bytes)
  expect(new Set(states(items).map((each) => each.split(': ')[1]))).toEqual(new Set(['same']))
  expect(await seen(other, dossierId)).toEqual(before)
  const { changes } = await other.ask('library.history', { limit: 10 })
  expect(changes.map(({ label }) => label)).toEqual(['Receive dossier “Agreement”'])
  const home = await seen(library, dossierId)
  await received(library, await handed(other, { dossierId }))
  expect(await seen(library, dossierId)).toEqual(home)
})

describe('a dossier that two people worked on', () => {
  async function twoSides() {
    const library = await aLibrary()
    const { dossier, excerpt, note } = await aDossier(library)
    const other = await aLibrary()
    await received(other, await handed(library, { dossierId: dossier.id }))
    const write = async (at: TestLibrary, said: string) => {
      const { note: now } = await at.ask('note.open', { noteId: note.id })
      await at.ask('note.save', {
        noteId: note.id,
        baseRevision: now.revision,
        header: now.header,
        body: bodySaying(now.body, said, excerpt.id),
        pageVariant: now.pageVariant,
      })
    }
    return { library, other, dossierId: dossier.id, excerptId: excerpt.id, noteId: note.id, write }
  }

  test('what was changed there alone is taken over, with a snapshot of what it was', async () => {
    const { library, other, dossierId, excerptId, noteId, write } = await twoSides()
    await other.ask('excerpt.edit', { excerptId, comment: 'Seen by a colleague.' })
    await write(other, 'They will meet in 2027.')
    const bytes = await handed(other, { dossierId })
    expect(states((await planned(library, bytes)).items)).toEqual([
      'source: same',
      'excerpt: changed-there',
      'note: changed-there',
    ])
    await received(library, bytes)
    expect((await library.ask('excerpt.list', { dossierId })).excerpts).toMatchObject([
      { id: excerptId, comment: 'Seen by a colleague.' },
    ])
    expect(JSON.stringify(await library.ask('note.open', { noteId }))).toContain('They will meet in 2027.')
    const { snapshots } = await library.ask('snapshot.list', { noteId })
    expect(snapshots.map(({ label }) => label)).toEqual(['Before the hand-over of analyst'])
    await library.ask('library.undo', {})
    expect((await library.ask('excerpt.list', { dossierId })).excerpts).toMatchObject([
      { comment: 'A date is missing.' },
    ])
    expect(JSON.stringify(await library.ask('note.open', { noteId }))).not.toContain('in 2027.')
  })

  test('what was changed here alone stays', async () => {
    const { library, other, dossierId, excerptId, write } = await twoSides()
    await library.ask('excerpt.edit', { excerptId, comment: 'Mine.' })
    await write(library, 'My words.')
    const before = await seen(library, dossierId)
    const { items } = await received(library, await handed(other, { dossierId }))
    expect(states(items)).toEqual(['source: same', 'excerpt: changed-here', 'note: changed-here'])
    expect(await seen(library, dossierId)).toEqual(before)
  })

  test('what was changed on both sides is kept twice, and receiving it again adds nothing', async () => {
    const { library, other, dossierId, excerptId, noteId, write } = await twoSides()
    await library.ask('excerpt.edit', { excerptId, comment: 'Mine.' })
    await write(library, 'My words.')
    await other.ask('excerpt.edit', { excerptId, comment: 'Theirs.' })
    await write(other, 'Their words.')
    const bytes = await handed(other, { dossierId })
    const { items } = await received(library, bytes)
    expect(states(items)).toEqual(['source: same', 'excerpt: both', 'note: both'])
    const { excerpts } = await library.ask('excerpt.list', { dossierId })
    expect(excerpts.map(({ comment }) => comment).sort()).toEqual(['Mine.', 'Theirs.'])
    const theirs = excerpts.find(({ comment }) => comment === 'Theirs.')
    const { notes } = await library.ask('note.list', { dossierId })
    expect(notes.map(({ title }) => title).sort()).toEqual([
      'What was agreed',
      'What was agreed (text of analyst, 2026-02-07)',
    ])
    expect(JSON.stringify(await library.ask('note.open', { noteId }))).toContain('My words.')
    const copy = notes.find(({ id }) => id !== noteId)
    const body = JSON.stringify(await library.ask('note.open', { noteId: copy?.id ?? noteId }))
    expect(body).toContain('Their words.')
    expect(body).toContain(theirs?.id)
    const before = await seen(library, dossierId)
    await received(library, bytes)
    expect(await seen(library, dossierId)).toEqual(before)
  })

  test('a version that one side added finds the excerpts of the other', async () => {
    const { library, other, dossierId, excerptId } = await twoSides()
    const [source] = (await library.ask('source.list', { dossierId })).sources
    if (source === undefined) throw new Error('no source')
    await other.ask('source.addVersion', {
      sourceId: source.id,
      from: { kind: 'paste', text: 'It all began.\n\nThe parties shall meet in 2027.\n\nNothing else is agreed.' },
    })
    const { excerpt: mine } = await library.ask('excerpt.create', {
      versionId: source.currentVersionId,
      start: 44,
      end: 59,
      code: 'GAP',
    })
    const { items } = await received(library, await handed(other, { dossierId }))
    expect(states(items)).toContain('version: new')
    const { excerpts } = await library.ask('excerpt.list', { dossierId })
    const newest = (await library.ask('source.list', { dossierId })).sources[0]?.currentVersionId
    expect(newest).not.toBe(source.currentVersionId)
    for (const id of [excerptId, mine.id]) {
      expect(excerpts.find((each) => each.id === id)?.anchors.map(({ versionId }) => versionId)).toContain(newest)
    }
  })
})

describe('a brief pack', () => {
  test('holds one note and the paragraphs it cites, and nothing else of the source', async () => {
    const library = await aLibrary()
    const { dossier, note, excerpt } = await aDossier(library)
    const bytes = await handed(library, { dossierId: dossier.id, noteId: note.id })
    const all = Object.values(unzipSync(bytes))
      .map((each) => strFromU8(each))
      .join('\n')
    expect(all).toContain('The parties shall meet in 2027.')
    expect(all).not.toContain('It began')
    expect(all).not.toContain('Nothing else is agreed')
    const other = await aLibrary()
    await received(other, bytes)
    const { excerpts } = await other.ask('excerpt.list', { dossierId: dossier.id })
    expect(excerpts).toMatchObject([{ id: excerpt.id, selector: { exact: 'The parties shall meet', start: 0 } }])
    // The whole dossier comes later: its text becomes the newest version, and nothing is there twice.
    await received(other, await handed(library, { dossierId: dossier.id }))
    const later = await seen(other, dossier.id)
    expect(later.sources.map(({ versions }) => versions.length)).toEqual([2])
    expect(later.excerpts).toMatchObject([{ id: excerpt.id, selector: { start: 11 } }])
    expect(later.whole.length).toBe(1)
    // And where the whole is, the pack adds nothing.
    const before = await seen(library, dossier.id)
    await received(library, bytes)
    expect(await seen(library, dossier.id)).toEqual(before)
  })
})
