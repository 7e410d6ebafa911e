import { expect, test } from 'vitest'
import type { NoteId } from '../../../shared/id.ts'
import { writeNote } from '../../../shared/word/write/write-note.ts'
import { aDossier } from '../../build/a-dossier.ts'
import { aLibrary, type TestLibrary } from '../../build/a-library.ts'
import { aReviewer } from '../../build/a-reviewer.ts'
import { bodySaying } from '../../build/note-body.ts'
import { aWordFile, p } from '../reading/a-word-file.ts'

const mel = { author: 'Mel Director' }

async function aNoteToExport() {
  const library = await aLibrary({
    writeNote: async (note, _, { options }) => ({
      bytes: await writeNote(note, { variant: options.variant === 'working' ? 'working' : 'clean' }),
      messages: [],
    }),
  })
  return { library, ...(await aDossier(library)) }
}

async function exported(library: TestLibrary, noteId: NoteId, variant: 'clean' | 'working' = 'clean') {
  const { exported: made } = await library.ask('export.write', { noteId, variant, despite: 'A test.' })
  const kept = await library.exported(made.id)
  if (!kept) throw new Error('no export')
  library.passTime(60_000)
  return { id: made.id, bytes: kept.bytes }
}

async function rewrite(library: TestLibrary, noteId: NoteId, words: string) {
  const { note } = await library.ask('note.open', { noteId })
  const { header, pageVariant } = note
  const body = bodySaying(note.body, words)
  await library.ask('note.save', { noteId, baseRevision: note.revision, header, body, pageVariant })
}

function open(library: TestLibrary, noteId: NoteId, bytes: Uint8Array, name = 'back.docx') {
  const grant = library.grants.add({ name, bytes })
  return library.ask('review.open', { noteId, grantId: grant.id })
}

function edited(bytes: Uint8Array, words: string, put: string, by: { author?: string } = mel): Uint8Array {
  const reviewer = aReviewer(bytes)
  const passage = reviewer.passages().find(({ text }) => text.includes(words))
  if (!passage) throw new Error(`no “${words}”`)
  reviewer.insert(passage.index, passage.text.indexOf(words), put, by)
  return reviewer.bytes()
}

const aStranger = () =>
  aWordFile({
    body: `${p('The committee on fisheries met in Lisbon and adopted its annual report without a vote.')}
      <w:p><w:r><w:t>Quotas for cod </w:t></w:r><w:ins w:id="1" w:author="Ana"><w:r><w:t>and haddock </w:t></w:r></w:ins><w:r><w:t>stay as they are for two more years.</w:t></w:r></w:p>`,
  })

test('a copy of the oldest of many exports still maps to that export', async () => {
  const { library, note } = await aNoteToExport()
  await rewrite(library, note.id, 'The first state of this note speaks of horses, carts and the roads between towns.')
  const first = await exported(library, note.id)
  for (let round = 0; round < 12; round++) {
    await rewrite(
      library,
      note.id,
      `Round ${round}: something else entirely is said about ships and harbours this time.`,
    )
    await exported(library, note.id)
  }
  const { review } = await open(library, note.id, edited(first.bytes, 'horses', 'fast '))
  expect(review.exportId).toBe(first.id)
  expect(review.ledger).toMatchObject({ comparedWith: 'export', untracked: 0 })
  const { proposals } = await library.ask('review.preview', { reviewId: review.id })
  expect(proposals).toMatchObject([{ kind: 'insertion', after: 'fast ' }])
})

test('of several copies of one state the working copy is the one that its properties name', async () => {
  const { library, note } = await aNoteToExport()
  await exported(library, note.id)
  const working = await exported(library, note.id, 'working')
  await exported(library, note.id)
  const { review } = await open(library, note.id, edited(working.bytes, 'They will meet.', 'Soon. '))
  expect(review.exportId).toBe(working.id)
})

test('a file that is no copy of the note lists what was tracked in it and leaves the note alone', async () => {
  const { library, note } = await aNoteToExport()
  await exported(library, note.id)
  const { review } = await open(library, note.id, aStranger(), 'fisheries.docx')
  expect(review.exportId).toBeUndefined()
  expect(review.ledger).toMatchObject({ comparedWith: 'nothing', trackedIn: 1, trackedOut: 1, untracked: 0 })
  expect(review.messages.join(' ')).toContain('no copy of the note')
  const { proposals } = await library.ask('review.preview', { reviewId: review.id })
  expect(proposals).toMatchObject([{ kind: 'insertion', after: 'and haddock ', author: 'Ana', edits: [] }])
  expect(proposals[0]?.place).toBeUndefined()
})

test('a stranger can be added as a source, compared by its text, or taken out again', async () => {
  const { library, note, dossier } = await aNoteToExport()
  await exported(library, note.id)
  const { review } = await open(library, note.id, aStranger(), 'fisheries.docx')
  const { source } = await library.ask('review.toSource', { reviewId: review.id })
  expect(source.title).toBe('fisheries')
  expect((await library.ask('source.list', { dossierId: dossier.id })).sources).toHaveLength(2)

  const compared = await library.ask('review.compare', { reviewId: review.id })
  expect(compared.review.ledger).toMatchObject({ comparedWith: 'note', trackedIn: 1, trackedOut: 1 })
  expect((await library.ask('review.list', { noteId: note.id })).reviews).toHaveLength(1)
  const { proposals } = await library.ask('review.preview', { reviewId: compared.review.id })
  expect(proposals.some(({ after }) => after.includes('Lisbon'))).toBe(true)

  await library.ask('review.remove', { reviewId: compared.review.id })
  expect((await library.ask('review.list', { noteId: note.id })).reviews).toEqual([])
  await library.ask('library.undo', {})
  expect((await library.ask('review.list', { noteId: note.id })).reviews).toHaveLength(1)
})

test('a copy of another note is told by its name', async () => {
  const { library, note, dossier } = await aNoteToExport()
  await exported(library, note.id)
  const { note: other } = await library.ask('note.create', {
    dossierId: dossier.id,
    templateId: 'ca.memo.information',
    language: 'en',
    title: 'Fish and ships',
  })
  await rewrite(library, other.id, 'Cod, haddock and the fleets that catch them off the eastern banks are its matter.')
  const { bytes } = await exported(library, other.id, 'working')
  const { review } = await open(library, note.id, edited(bytes, 'haddock', 'salted '))
  expect(review.ledger.comparedWith).toBe('nothing')
  expect(review.messages.join(' ')).toContain('“Fish and ships”')
})

test('a file with every sentence retyped and no mark left is no copy; with our marks it still is', async () => {
  const { library, note } = await aNoteToExport()
  const sentence = 'They will meet in the capital of the host at least twice in every year.'
  await rewrite(library, note.id, sentence)
  const { bytes, id } = await exported(library, note.id, 'working')
  const reviewer = aReviewer(bytes)
  for (const { index, text } of reviewer.passages().filter(({ text: own }) => own.trim() !== '')) {
    reviewer.insert(index, 0, 'Quite other words stand here now', {})
    reviewer.remove(index, 'Quite other words stand here now'.length, text.length + 32, {})
  }
  const { review } = await open(library, note.id, reviewer.bytes())
  expect(review.exportId).toBe(id)
})

test('what only a part of the note was copied into still maps', async () => {
  const { library, note } = await aNoteToExport()
  const kept =
    'The arrangement sets up posts in both capitals, to be staffed by officers of the two police services for three years.'
  const body = [kept, 'Costs are borne by the sending side.', 'Nothing is said about arrests.']
  const { note: opened } = await library.ask('note.open', { noteId: note.id })
  const saying = bodySaying(opened.body, body.join(' '))
  await library.ask('note.save', {
    noteId: note.id,
    baseRevision: opened.revision,
    header: opened.header,
    body: saying,
    pageVariant: opened.pageVariant,
  })
  const { id } = await exported(library, note.id)
  const { review } = await open(library, note.id, aWordFile({ body: p(kept.replace('three', 'four')) }))
  expect(review.exportId).toBe(id)
})

test('an accepted change of a footnote becomes a comment on the words it is the footnote of', async () => {
  const { library, note } = await aNoteToExport()
  const { bytes } = await exported(library, note.id)
  const reviewer = aReviewer(bytes)
  reviewer.editPart('word/footnotes.xml', (xml) =>
    xml.replace(
      /(<w:t[^>]*>)([^<]*Announcement[^<]*)(<\/w:t><\/w:r>)/,
      (_, open, words, close) =>
        `${open}${words}${close}<w:ins w:id="9001" w:author="Mel"><w:r><w:t xml:space="preserve"> (second edition)</w:t></w:r></w:ins>`,
    ),
  )
  const { review } = await open(library, note.id, reviewer.bytes())
  expect(review.ledger).toMatchObject({ trackedIn: 1, trackedOut: 1, unplaced: 0 })
  const { proposals } = await library.ask('review.preview', { reviewId: review.id })
  expect(proposals).toMatchObject([
    {
      kind: 'insertion',
      after: ' (second edition)',
      where: 'Footnote 1',
      edits: [],
      place: { from: { blockId: 'p1' } },
    },
  ])
  await library.ask('review.decide', { reviewId: review.id, numbers: [1], decision: 'accepted' })
  expect(await library.ask('review.apply', { reviewId: review.id })).toMatchObject({ applied: 1, failed: [] })
  const { comments } = await library.ask('comment.list', { noteId: note.id })
  expect(comments).toMatchObject([{ author: 'Mel', text: expect.stringContaining('second edition'), blockId: 'p1' }])
})
