import type { TestLibrary } from './a-library.ts'
import { bodySaying } from './note-body.ts'

/** A dossier with one source, one excerpt (“The parties shall meet”) and one note that cites it. */
export async function aDossier(library: TestLibrary) {
  const { dossier } = await library.ask('dossier.create', { title: 'Agreement' })
  const { source } = await library.ask('source.paste', {
    dossierId: dossier.id,
    text: 'It began.\n\nThe parties shall meet in 2027.\n\nNothing else is agreed.',
    details: { title: 'Announcement', date: '2026-02-06' },
  })
  const { excerpt } = await library.ask('excerpt.create', {
    versionId: source.currentVersionId,
    start: 11,
    end: 33,
    code: 'COMMIT',
    comment: 'A date is missing.',
  })
  const { note } = await library.ask('note.create', {
    dossierId: dossier.id,
    templateId: 'ca.memo.information',
    language: 'en',
    title: 'What was agreed',
  })
  const body = bodySaying(note.body, 'They will meet.', excerpt.id)
  const saved = await library.ask('note.save', {
    noteId: note.id,
    baseRevision: note.revision,
    header: note.header,
    body,
    pageVariant: note.pageVariant,
  })
  const opened = await library.ask('note.open', { noteId: note.id })
  return { dossier, source, excerpt, note: opened.note, saved }
}
