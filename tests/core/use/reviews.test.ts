import { expect, test } from 'vitest'
import { textBlocksOf } from '../../../shared/note/texts.ts'
import { writeNote } from '../../../shared/word/write/write-note.ts'
import { aDossier } from '../../build/a-dossier.ts'
import { dumpOf } from '../../build/a-dump.ts'
import { aLibrary, type TestLibrary } from '../../build/a-library.ts'
import { aReviewer } from '../../build/a-reviewer.ts'
import { shownText } from '../../build/shown-text.ts'
import { sdkErrors } from '../../build/validated.ts'
import { refusals } from '../reading/hostile-files.ts'

const mel = { author: 'Mel Director' }

/** A library with a note that was exported, and its exported bytes. */
async function exportedNote() {
  const library = await aLibrary({ writeNote: async (note) => ({ bytes: await writeNote(note), messages: [] }) })
  const { note, dossier } = await aDossier(library)
  const { exported } = await library.ask('export.write', { noteId: note.id, despite: 'A test.' })
  const kept = await library.exported(exported.id)
  if (!kept) throw new Error('no export')
  return { library, note, dossier, exported, bytes: kept.bytes }
}

async function open(
  library: TestLibrary,
  noteId: Parameters<typeof library.ask<'review.list'>>[1]['noteId'],
  bytes: Uint8Array,
  name = 'note MD.docx',
) {
  const grant = library.grants.add({ name, bytes })
  return library.ask('review.open', { noteId, grantId: grant.id })
}

function edited(bytes: Uint8Array, by: { author?: string } = mel): Uint8Array {
  const reviewer = aReviewer(bytes)
  const passage = reviewer.passages().find(({ text }) => text.includes('They will meet.'))
  if (!passage) throw new Error('no passage')
  const at = passage.text.indexOf('will')
  reviewer.comment(passage.index, at, at + 4, 'Says who?', mel)
  reviewer.remove(passage.index, at, at + 4, by)
  reviewer.insert(passage.index, at, 'may', by)
  return reviewer.bytes()
}

const words = async (library: TestLibrary, noteId: Parameters<typeof library.ask<'note.open'>>[1]['noteId']) =>
  textBlocksOf((await library.ask('note.open', { noteId })).note.body)
    .map(({ text }) => text.replaceAll('\uFFFC', ''))
    .filter((text) => text !== '')

test('opening a returned file leaves the note as it is, and names the export it comes from', async () => {
  const { library, note, exported, bytes } = await exportedNote()
  const before = dumpOf(library.folder)
  const { review } = await open(library, note.id, edited(bytes))
  expect(review).toMatchObject({
    exportId: exported.id,
    fileName: 'note MD.docx',
    ledger: { trackedIn: 2, trackedOut: 2, commentsIn: 1, commentsOut: 1, unplaced: 0 },
  })
  expect(dumpOf(library.folder).note).toEqual(before.note)
  const { proposals } = await library.ask('review.preview', { reviewId: review.id })
  expect(
    proposals.map(({ kind, before: was, after, author, decision }) => [kind, was, after, author, decision]),
  ).toEqual([
    ['replacement', 'will', 'may', 'Mel Director', 'open'],
    ['comment', 'will', '', 'Mel Director', 'open'],
  ])
})

test('accepted proposals are applied as one act with the citation in its place, and undo takes them out', async () => {
  const { library, note, bytes } = await exportedNote()
  const { review } = await open(library, note.id, edited(bytes))
  const reviewId = review.id
  await library.ask('review.decide', { reviewId, numbers: [1], decision: 'accepted', reply: 'Agreed.' })
  expect(await words(library, note.id)).toContain('They will meet.')
  const applied = await library.ask('review.apply', { reviewId })
  expect(applied).toMatchObject({ applied: 1, failed: [] })
  expect(await words(library, note.id)).toContain('They may meet.')
  const citations = dumpOf(library.folder).citation
  expect(citations).toHaveLength(1)
  const { proposals } = await library.ask('review.preview', { reviewId })
  expect(proposals[0]).toMatchObject({ decision: 'accepted', isApplied: true, reply: 'Agreed.' })
  await library.ask('library.undo', {})
  expect(await words(library, note.id)).toContain('They will meet.')
  expect((await library.ask('review.preview', { reviewId })).proposals[0]).toMatchObject({ isApplied: false })
})

test('edits that were not tracked are put down to the file', async () => {
  const { library, note, bytes } = await exportedNote()
  const { review } = await open(library, note.id, edited(bytes, {}))
  const { proposals } = await library.ask('review.preview', { reviewId: review.id })
  expect(proposals.find(({ kind }) => kind === 'replacement')).toMatchObject({
    isTracked: false,
    before: 'will',
    after: 'may',
  })
})

test('a note that changed meanwhile shows the conflict; two reviewers of one word show each other', async () => {
  const { library, note, bytes } = await exportedNote()
  const first = await open(library, note.id, edited(bytes))
  const other = aReviewer(bytes)
  const passage = other.passages().find(({ text }) => text.includes('They will meet.'))
  if (!passage) throw new Error('no passage')
  other.remove(passage.index, passage.text.indexOf('will'), passage.text.indexOf('will') + 4, { author: 'Ana' })
  const second = await open(library, note.id, other.bytes(), 'note Ana.docx')
  const preview = await library.ask('review.preview', { reviewId: first.review.id })
  expect(preview.proposals[0]).toMatchObject({
    isOvertaken: false,
    rivals: [{ reviewId: second.review.id, number: 1 }],
  })

  const opened = (await library.ask('note.open', { noteId: note.id })).note
  const body = JSON.parse(JSON.stringify(opened.body).replace('They will meet.', 'They must meet.'))
  await library.ask('note.save', {
    noteId: note.id,
    baseRevision: opened.revision,
    header: opened.header,
    body,
    pageVariant: opened.pageVariant,
  })
  const after = await library.ask('review.preview', { reviewId: first.review.id })
  expect(after.proposals[0]).toMatchObject({ isOvertaken: true })
})

test('the same file twice, no Word file, and a torn one are refused in a sentence, and the note stays', async () => {
  const { library, note, bytes } = await exportedNote()
  const back = edited(bytes)
  await open(library, note.id, back)
  const refused = async (content: Uint8Array) => {
    const grant = library.grants.add({ name: 'x.docx', bytes: content })
    return library.refuse('review.open', { noteId: note.id, grantId: grant.id })
  }
  expect((await refused(back)).sentence).toContain('This very file')
  expect((await refused(new TextEncoder().encode('hello'))).sentence).toContain('not a Word file')
  expect((await refused(back.slice(0, back.length / 2))).code).toBe('unreadable')
  expect((await library.ask('review.list', { noteId: note.id })).reviews).toHaveLength(1)
})

test.each(refusals)(
  'a returned file that is %s is refused in a sentence, and the note stays as it is',
  async (_, make) => {
    const { library, note } = await exportedNote()
    const before = dumpOf(library.folder)
    const grant = library.grants.add({ name: 'back.docx', bytes: make() })
    const { code, sentence } = await library.refuse('review.open', { noteId: note.id, grantId: grant.id })
    expect(['refused', 'unreadable', 'too-large']).toContain(code)
    expect(sentence).toMatch(/[.]$/)
    expect(sentence).not.toContain('imported')
    expect(dumpOf(library.folder)).toEqual(before)
  },
)

test('the response table names who, what, where, the decision and the reply', async () => {
  const { library, note, bytes } = await exportedNote()
  const { review } = await open(library, note.id, edited(bytes))
  await library.ask('review.decide', {
    reviewId: review.id,
    numbers: [2],
    decision: 'rejected',
    reply: 'See footnote.',
  })
  const { entries } = await library.ask('review.log', { noteId: note.id })
  expect(entries[1]).toMatchObject({
    author: 'Mel Director',
    what: 'Says who?',
    decision: 'rejected',
    reply: 'See footnote.',
  })
  expect(entries[0]).toMatchObject({ what: '“will” → “may”', decision: 'open' })
})

test('the response table is written as a valid Word file, which no returned file is compared with', async () => {
  const { library, note, bytes, exported } = await exportedNote()
  await open(library, note.id, edited(bytes))
  const { exported: table } = await library.ask('review.exportLog', { noteId: note.id })
  expect(table).toMatchObject({ format: 'docx', fileName: expect.stringContaining('response table') })
  expect(table.noteId).toBeUndefined()
  const kept = await library.exported(table.id)
  if (!kept) throw new Error('nothing was kept')
  expect(sdkErrors(kept.bytes)).toEqual([])
  const text = shownText(kept.bytes)
  expect(text).toContain('Says who?')
  expect(text).toContain('Mel Director')
  const { review } = await open(library, note.id, edited(bytes, { author: 'Ana' }), 'note Ana.docx')
  expect(review.exportId).toBe(exported.id)
})

test('accepted edits of two files are made in one act, which one undo takes back', async () => {
  const { library, note, bytes } = await exportedNote()
  const first = (await open(library, note.id, edited(bytes))).review
  const other = aReviewer(bytes)
  const passage = other.passages().find(({ text }) => text.includes('They will meet.'))
  if (!passage) throw new Error('no passage')
  const end = passage.text.indexOf('They will meet.') + 'They will meet.'.length
  other.insert(passage.index, end, ' Soon.', { author: 'Ana' })
  const second = (await open(library, note.id, other.bytes(), 'note Ana.docx')).review
  expect((await library.ask('review.inDossier', { dossierId: note.dossierId })).reviews).toHaveLength(2)
  const { texts } = await library.ask('review.preview', { reviewId: first.id })
  expect(Object.values(texts).join('\n')).toContain('They will meet.')
  for (const { id, numbers } of [
    { id: first.id, numbers: [1] },
    { id: second.id, numbers: [1] },
  ])
    await library.ask('review.decide', { reviewId: id, numbers, decision: 'accepted' })
  const applied = await library.ask('review.apply', { reviewId: first.id, others: [second.id] })
  expect(applied).toMatchObject({ applied: 2, failed: [] })
  const text = async () => JSON.stringify((await library.ask('note.open', { noteId: note.id })).note.body)
  expect(await text()).toContain('They may meet. Soon.')
  await library.ask('library.undo', {})
  expect(await text()).toContain('They will meet.')
  expect(await text()).not.toContain('Soon.')
})
