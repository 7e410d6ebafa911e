import type { Database } from 'better-sqlite3'
import { Refusal } from '../../../shared/contract/errors.ts'
import type { NoteId } from '../../../shared/id.ts'
import { citationsOf } from '../../../shared/note/citations.ts'
import { noteTitle } from '../../../shared/note/header.ts'
import type { Note, NoteHeader, NoteNode } from '../../../shared/note/note.ts'
import { noteSchema } from '../../../shared/note/schema.ts'
import { CITATION_CHARACTER, textBlocksOf } from '../../../shared/note/texts.ts'
import { wordsOf } from '../../../shared/note/words.ts'
import { replaceCitations } from '../database/citation.ts'
import type { NoteListing } from '../database/note.ts'
import { replaceNoteText } from '../database/note-text.ts'

/**
 * Holds a body to the grammar of notes.
 *
 * @throws Refusal `invalid-input`; the stored note stays as it was
 */
export function checkBody(body: NoteNode): void {
  try {
    const node = noteSchema.nodeFromJSON(body)
    if (node.type !== noteSchema.topNodeType) throw new RangeError(`a ${node.type.name} is not a whole note`)
    node.check()
  } catch (error) {
    const why = error instanceof Error ? error.message : ''
    throw new Refusal(
      'invalid-input',
      `The note does not have the form of a note, so it was not saved; the last saved text is safe. (${why.slice(0, 200)})`,
    )
  }
}

/** What lists show of a note. */
export function listingOf(header: NoteHeader, body: NoteNode): NoteListing {
  return { title: noteTitle(header), words: wordsOf(body) }
}

/** Brings what is computed from a note's body up to date: its citations and its searchable text. */
export function deriveFromNote(db: Database, note: Pick<Note, 'id' | 'body' | 'header'>): void {
  replaceCitations(
    db,
    note.id,
    citationsOf(note.body).map((citation) => ({ noteId: note.id as NoteId, ...citation })),
  )
  const headings = new Map(
    (note.body.content ?? []).map((section) => [String(section.attrs?.id ?? ''), String(section.attrs?.heading ?? '')]),
  )
  const title = noteTitle(note.header)
  const texts = textBlocksOf(note.body)
    .map((block) => ({
      heading: headings.get(block.sectionId) ?? '',
      text: block.text.replaceAll(CITATION_CHARACTER, '').trim(),
    }))
    .filter((block) => block.text !== '')
  replaceNoteText(db, note.id, title === '' ? texts : [{ heading: '', text: title }, ...texts])
}
