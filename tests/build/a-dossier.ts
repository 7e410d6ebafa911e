import type { Output } from '../../shared/contract/contract.ts'
import type { NoteNode } from '../../shared/note/note.ts'
import type { TestLibrary } from './a-library.ts'

/** A dossier with one source, one excerpt (“The parties shall meet”) and one note that cites it. */
export async function aDossier(library: TestLibrary) {
  const { dossier } = await library.ask('dossier.create', { title: 'Agreement' })
  const { source } = await library.ask('source.paste', {
    dossierId: dossier.id,
    text: 'Preamble.\n\nThe parties shall meet in 2027.\n\nNothing else is agreed.',
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

/** The same body with one paragraph in its first section, citing an excerpt when one is given. */
export function bodySaying(body: NoteNode, words: string, excerptId?: string): NoteNode {
  const [first, ...rest] = body.content ?? []
  if (first === undefined) throw new Error('The note has no section')
  const cited: NoteNode[] =
    excerptId === undefined
      ? []
      : [{ type: 'citation', attrs: { id: 'c1', excerptIds: [excerptId], mode: 'paraphrase' } }]
  const paragraph: NoteNode = {
    type: 'paragraph',
    attrs: { id: 'p1', marking: null },
    ...(words === '' ? {} : { content: [{ type: 'text', text: words }, ...cited] }),
  }
  return { ...body, content: [{ ...first, content: [paragraph] }, ...rest] }
}

export type ADossier = Awaited<ReturnType<typeof aDossier>>
export type SavedNote = Output<'note.save'>
