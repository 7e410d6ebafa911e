import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { DossierId } from '../../../shared/id.ts'
import { handed, received, seen } from '../../build/a-handover.ts'
import { aLibrary, type TestLibrary } from '../../build/a-library.ts'
import { anyNote } from '../../build/any-note.ts'
import { readHere } from '../../build/read-here.ts'

const paragraph = fc
  .oneof(
    { weight: 4, arbitrary: fc.lorem({ maxCount: 12 }) },
    fc.constantFrom('النص العربي', 'देवनागरी लिपि', '😀 <b>&amp;', 'e\u0301 “quoted”', 'Art. 6(2)(b) shall apply'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
  )
  .filter((text) => /[\p{L}\p{N}]/u.test(text))

const aMatter = fc.record({
  title: fc.string({ minLength: 1, maxLength: 40 }).filter((text) => text.trim() !== ''),
  sources: fc.array(
    fc.record({
      paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 6 }),
      revised: fc.option(fc.array(paragraph, { minLength: 1, maxLength: 6 }), { nil: undefined }),
      passages: fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 60 }), fc.string({ maxLength: 20 })), {
        maxLength: 4,
      }),
    }),
    { maxLength: 3 },
  ),
  notes: fc.array(anyNote, { maxLength: 2 }),
})
type Matter = typeof aMatter extends fc.Arbitrary<infer Value> ? Value : never

async function made(library: TestLibrary, { title, sources, notes }: Matter): Promise<DossierId> {
  const { id: dossierId } = (await library.ask('dossier.create', { title })).dossier
  for (const { paragraphs, revised, passages } of sources) {
    const reply = await library.dispatch('source.paste', {
      dossierId,
      text: paragraphs.join('\n\n'),
      details: { title: 'A source' },
    })
    if (!reply.ok) continue
    const [source] = (await library.ask('source.list', { dossierId })).sources.slice(-1)
    if (source === undefined) continue
    for (const [start, length, comment] of passages) {
      // Some places hold no words and are refused.
      const at = start % 200
      await library.dispatch('excerpt.create', {
        versionId: source.currentVersionId,
        start: at,
        end: at + length,
        code: 'COMMIT',
        comment,
      })
    }
    if (revised !== undefined) {
      const from = { kind: 'paste', text: revised.join('\n\n') }
      await library.dispatch('source.addVersion', { sourceId: source.id, from })
    }
  }
  const { excerpts } = await library.ask('excerpt.list', { dossierId })
  for (const { note, template } of notes) {
    // The drawn citations name excerpts by numbers: those that are there, or one that was removed.
    const cited = JSON.stringify(note.body).replace(/"excerpt-(\d+)"/g, (_, at: string) =>
      JSON.stringify(excerpts[Number(at)]?.id ?? '99999999-0000-4000-8000-000000000001'),
    )
    const making = { dossierId, templateId: template.id, language: note.language, title: 'A note' }
    const { note: fresh } = await library.ask('note.create', making)
    await library.dispatch('note.save', {
      noteId: fresh.id,
      baseRevision: fresh.revision,
      header: note.header,
      body: JSON.parse(cited) as typeof note.body,
      pageVariant: 'standard',
    })
  }
  return dossierId
}

test('handing over and receiving into an empty library is identity on what is owned; once more adds nothing', async () => {
  await fc.assert(
    fc.asyncProperty(aMatter, async (matter) => {
      const library = await aLibrary({ readHandedOver: readHere })
      const dossierId = await made(library, matter)
      const bytes = await handed(library, { dossierId, withFiles: true })
      const other = await aLibrary({ readHandedOver: readHere })
      expect((await received(other, bytes)).leftOut).toEqual([])
      const there = await seen(other, dossierId)
      expect(there).toEqual(await seen(library, dossierId))
      expect(new Set((await received(other, bytes)).items.map(({ standing }) => standing))).not.toContain('new')
      expect(await seen(other, dossierId)).toEqual(there)
      const [before, again] = [unzipSync(bytes), unzipSync(await handed(other, { dossierId, withFiles: true }))]
      for (const name of Object.keys(before).filter((each) => /^(originals|texts)\//.test(each))) {
        expect(again[name]).toEqual(before[name])
      }
      await Promise.all([library.close(), other.close()])
    }),
    { numRuns: 25 },
  )
}, 120_000)
