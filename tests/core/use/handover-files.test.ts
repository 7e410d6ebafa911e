import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { aDossier } from '../../build/a-dossier.ts'
import { handed, planned, received, seen, states } from '../../build/a-handover.ts'
import { aLibrary } from '../../build/a-library.ts'
import { accept, mel, sentOut, takeBack } from './a-sent-note.ts'

test('kept exports and returned files go along where one asks, and can be delivered and decided there', async () => {
  const { library, dossierId, noteId } = await aReviewedNote()
  const { exports } = await library.ask('export.list', { dossierId })
  const bytes = await handed(library, { dossierId, withFiles: true })
  const names = Object.keys(unzipSync(bytes))
  expect(names.filter((name) => name.startsWith('exports/')).length).toBeGreaterThan(0)
  expect(names.filter((name) => name.startsWith('returned/')).length).toBe(1)
  const other = await aLibrary()
  const plan = await planned(other, bytes)
  expect(states(plan.items)).toEqual(expect.arrayContaining(['review: new', 'file: new']))
  await other.ask('handover.receive', { planId: plan.planId })
  const there = await other.ask('export.list', { dossierId })
  expect(there.exports).toEqual(exports)
  for (const { id } of exports) expect(await other.exported(id)).toEqual(await library.exported(id))
  expect(await other.ask('review.list', { noteId })).toEqual(await library.ask('review.list', { noteId }))
  const again = await received(other, bytes)
  expect(states(again.items).filter((each) => /^(review|file)/.test(each))).toEqual([])
  expect((await other.ask('export.list', { dossierId })).exports).toEqual(exports)
  const without = Object.keys(unzipSync(await handed(library, { dossierId })))
  expect(without.filter((name) => /^(exports|returned)\//.test(name))).toEqual([])
})

/** A note whose working copy went out and came back with one change, which was decided. */
async function aReviewedNote() {
  const { library, noteId, bytes } = await sentOut()
  const review = await takeBack(library, noteId, bytes, (reviewer, index) => reviewer.insert(index, 5, 'all ', mel))
  await accept(library, review.id)
  const { note } = await library.ask('note.open', { noteId })
  return { library, dossierId: note.dossierId, noteId }
}

test('a dossier whose ids another dossier bears comes under ids of its own, once', async () => {
  const library = await aLibrary()
  const { dossier, source } = await aDossier(library)
  const bytes = await handed(library, { dossierId: dossier.id })
  const other = await aLibrary()
  await received(other, bytes)
  // The dossier of the file is another one now, and everything in it bears the ids of the first.
  const renamed = await withOtherDossier(bytes, dossier.id)
  const report = await received(other, renamed)
  expect(report.dossierId).not.toBe(dossier.id)
  const [first, second] = [await seen(other, dossier.id), await seen(other, report.dossierId)]
  expect(second.sources[0]?.id).not.toBe(source.id)
  expect(second.excerpts.map(({ selector }) => selector)).toEqual(first.excerpts.map(({ selector }) => selector))
  expect(JSON.stringify(second.whole)).toContain(second.excerpts[0]?.id)
  await received(other, renamed)
  expect(await seen(other, report.dossierId)).toEqual(second)
  expect(await seen(other, dossier.id)).toEqual(first)
})

async function withOtherDossier(bytes: Uint8Array, id: string): Promise<Uint8Array> {
  const { strFromU8, strToU8, zipSync } = await import('fflate')
  return zipSync(
    Object.fromEntries(
      Object.entries(unzipSync(bytes)).map(([name, part]) => [
        name,
        name.endsWith('.json') ? strToU8(strFromU8(part).replaceAll(id, '88888888-0000-4000-8000-000000000001')) : part,
      ]),
    ),
  )
}

test('the original of a web page stands beside the page as text, which runs nothing and fetches nothing', async () => {
  const library = await aLibrary()
  const { dossier } = await library.ask('dossier.create', { title: 'Pages' })
  const page = new TextEncoder().encode('<h1>Statement</h1><p>We met.</p><script>fetch("https://example.org")</script>')
  const grantId = library.grants.add({ name: 'statement.html', bytes: page }).id
  await library.ask('source.import', { dossierId: dossier.id, grantId, details: {} })
  const bytes = await handed(library, { dossierId: dossier.id })
  const parts = unzipSync(bytes)
  const [original = ''] = Object.keys(parts).filter((name) => name.startsWith('originals/'))
  expect(original).toMatch(/^originals\/[0-9a-f]{64}\.html\.txt$/)
  expect(parts[original]).toEqual(page)
  expect(new TextDecoder().decode(parts['index.html'])).toContain(`href="${original}"`)
  const other = await aLibrary()
  await received(other, bytes)
  expect(await seen(other, dossier.id)).toEqual(await seen(library, dossier.id))
})
