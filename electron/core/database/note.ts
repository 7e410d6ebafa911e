import type { Database } from 'better-sqlite3'
import type { DossierId, NoteId } from '../../../shared/id.ts'
import type { Note, NoteHeader, NoteNode, NoteSummary } from '../../../shared/note/note.ts'
import type { PageVariant } from '../../../shared/template/template.ts'
import { keepCommentedWords } from './note-comment.ts'
import { mustHitOne, statement } from './statement.ts'

interface Row {
  readonly id: NoteId
  readonly dossier_id: DossierId
  readonly template_id: string
  readonly template_version: number
  readonly language: 'en' | 'fr'
  readonly page_variant: PageVariant
  readonly title: string
  readonly words: number
  readonly header: string
  readonly body: string
  readonly revision: number
  readonly created_at: string
  readonly changed_at: string
}

const note = (row: Row): Note => ({
  id: row.id,
  dossierId: row.dossier_id,
  templateId: row.template_id,
  templateVersion: row.template_version,
  language: row.language,
  pageVariant: row.page_variant,
  header: JSON.parse(row.header) as NoteHeader,
  body: JSON.parse(row.body) as NoteNode,
  revision: row.revision,
  createdAt: row.created_at,
  changedAt: row.changed_at,
})

/** The notes of a dossier, newest change first. */
export function listNotes(db: Database, dossierId: DossierId): readonly NoteSummary[] {
  return statement<Row>(
    db,
    `SELECT id, dossier_id, template_id, title, words, changed_at FROM note WHERE dossier_id = ?
     ORDER BY changed_at DESC, id`,
  )
    .all(dossierId)
    .map((row) => ({
      id: row.id,
      dossierId: row.dossier_id,
      templateId: row.template_id,
      title: row.title,
      words: row.words,
      changedAt: row.changed_at,
    }))
}

export function findNote(db: Database, id: NoteId): Note | undefined {
  const row = statement<Row>(db, 'SELECT * FROM note WHERE id = ?').get(id)
  return row && note(row)
}

/** What is copied out of a note so that lists need not open it. */
export interface NoteListing {
  readonly title: string
  readonly words: number
}

export function addNote(db: Database, made: Note, listing: NoteListing): void {
  statement(
    db,
    `INSERT INTO note (id, dossier_id, template_id, template_version, language, page_variant, title, words, header,
       body, revision, created_at, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    made.id,
    made.dossierId,
    made.templateId,
    made.templateVersion,
    made.language,
    made.pageVariant,
    listing.title,
    listing.words,
    JSON.stringify(made.header),
    JSON.stringify(made.body),
    made.revision,
    made.createdAt,
    made.changedAt,
  )
}

/**
 * Writes a note's content; `revision` must be the stored one plus one, which the caller has checked.
 *
 * What its comments are about is noted with it, so that a comment still quotes words that a later save takes away.
 */
export function saveNote(db: Database, saved: Note, listing: NoteListing): void {
  mustHitOne(
    statement(
      db,
      `UPDATE note SET template_version = ?, page_variant = ?, title = ?, words = ?, header = ?, body = ?, revision = ?, changed_at = ?
       WHERE id = ? AND revision = ?`,
    ).run(
      saved.templateVersion,
      saved.pageVariant,
      listing.title,
      listing.words,
      JSON.stringify(saved.header),
      JSON.stringify(saved.body),
      saved.revision,
      saved.changedAt,
      saved.id,
      saved.revision - 1,
    ),
    'Saving a note',
  )
  keepCommentedWords(db, saved.id, saved.body)
}

export function removeNote(db: Database, id: NoteId): void {
  mustHitOne(statement(db, 'DELETE FROM note WHERE id = ?').run(id), 'Removing a note')
}
