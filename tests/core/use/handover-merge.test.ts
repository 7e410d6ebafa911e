import { expect, test } from 'vitest'
import { aDossier } from '../../build/a-dossier.ts'
import { handed, planned, received, states } from '../../build/a-handover.ts'
import { aLibrary } from '../../build/a-library.ts'

test('a comment that a colleague wrote comes back on its words, and so do replies to ours', async () => {
  const library = await aLibrary()
  const { dossier, note } = await aDossier(library)
  const at = (offset: number) => ({ blockId: 'p1', offset })
  const ours = { noteId: note.id, from: at(0), to: at(4), text: 'Who is meant?' }
  const { comment } = await library.ask('comment.add', ours)
  const other = await aLibrary()
  await received(other, await handed(library, { dossierId: dossier.id }))
  await other.ask('comment.reply', { commentId: comment.id, text: 'The ministers.' })
  const replied = await planned(library, await handed(other, { dossierId: dossier.id }))
  expect(states(replied.items).at(-1)).toBe('comment: new')
  await other.ask('comment.add', { noteId: note.id, from: at(5), to: at(9), text: 'Says “shall” in the text.' })
  const bytes = await handed(other, { dossierId: dossier.id })
  expect(states((await planned(library, bytes)).items)).toEqual([
    'source: same',
    'excerpt: same',
    'note: same',
    'comment: new',
    'comment: new',
  ])
  await received(library, bytes)
  const { comments } = await library.ask('comment.list', { noteId: note.id })
  expect(
    comments.map(({ text, quoted, isPlaced, replies }) => [text, quoted, isPlaced, replies.map((each) => each.text)]),
  ).toEqual([
    ['Who is meant?', 'They', true, ['The ministers.']],
    ['Says “shall” in the text.', 'will', true, []],
  ])
  await received(library, bytes)
  expect((await library.ask('comment.list', { noteId: note.id })).comments).toEqual(comments)
})

test('a template of one’s own comes along with its note, and two language versions stay a pair', async () => {
  const library = await aLibrary()
  const { dossier, note } = await aDossier(library)
  const { template } = await library.ask('template.copy', {
    templateId: 'ca.memo.information',
    name: { en: 'Our memorandum' },
  })
  const making = { dossierId: dossier.id, templateId: template.id, title: 'Notre note' } as const
  const { note: french } = await library.ask('note.create', { ...making, language: 'fr' })
  await library.ask('pair.join', { firstId: note.id, secondId: french.id })
  const other = await aLibrary()
  const bytes = await handed(library, { dossierId: dossier.id })
  await received(other, bytes)
  expect((await other.ask('template.open', { noteId: french.id })).template).toEqual(
    (await library.ask('template.open', { noteId: french.id })).template,
  )
  expect((await other.ask('template.list', {})).own).toEqual([template.id])
  expect(await other.ask('pair.open', { noteId: note.id })).toEqual(await library.ask('pair.open', { noteId: note.id }))
  await received(other, bytes)
  expect((await other.ask('template.list', {})).own).toEqual([template.id])
})
