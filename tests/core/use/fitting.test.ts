import { expect, it } from 'vitest'
import { aLibrary } from '../../build/a-library.ts'

it('a saved note is laid out in its own page variant, or in the one asked for', async () => {
  const library = await aLibrary()
  const { dossier } = await library.ask('dossier.create', { title: 'Matter' })
  const { note } = await library.ask('note.create', {
    dossierId: dossier.id,
    templateId: 'ca.memo.information',
    language: 'fr',
    title: 'Agents de liaison',
  })
  const own = await library.ask('note.fit', { noteId: note.id })
  expect(own).toMatchObject({ revision: note.revision, fit: { pageVariant: 'standard', isEstimate: false } })
  expect(own.fit.pages).toBeGreaterThan(0)
  const other = await library.ask('note.fit', { noteId: note.id, pageVariant: 'accessible' })
  expect(other.fit.pageVariant).toBe('accessible')
  await library.ask('note.remove', { noteId: note.id })
  expect((await library.refuse('note.fit', { noteId: note.id })).code).toBe('not-found')
})
