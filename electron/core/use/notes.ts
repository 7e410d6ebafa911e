import { isDeepStrictEqual } from 'node:util'
import type { Handlers, Input } from '../../../shared/contract/contract.ts'
import type { NoteId } from '../../../shared/id.ts'
import { noteTitle } from '../../../shared/note/header.ts'
import type { Note } from '../../../shared/note/note.ts'
import { findDossier } from '../database/dossier.ts'
import { addNote, findNote, listNotes, removeNote, saveNote } from '../database/note.ts'
import { type Context, found, inQuotes } from './context.ts'
import { copyComments } from './copy-comments.ts'
import { newNote } from './new-note.ts'
import { checkBody, deriveFromNote, listingOf } from './note-body.ts'
import { keepDailySnapshot } from './snapshots.ts'

export function noteHandlers(context: Context) {
  return {
    'note.list': ({ dossierId }) => {
      found(findDossier(context.db, dossierId))
      return { notes: [...listNotes(context.db, dossierId)] }
    },

    'note.create': (given) => {
      found(findDossier(context.db, given.dossierId))
      const note = newNote(context, given)
      context.change(`Make note ${inQuotes(given.title)}`, () => {
        addNote(context.db, note, listingOf(note.header, note.body))
        deriveFromNote(context.db, note)
      })
      context.announce({ kind: 'changed', what: 'notes', dossierId: note.dossierId, noteId: note.id })
      return { note }
    },

    'note.open': ({ noteId }) => ({ note: found(findNote(context.db, noteId)) }),

    'note.save': (given) => {
      const stored = found(findNote(context.db, given.noteId))
      checkBody(given.body)
      if (holds(stored, given)) {
        // An answer that was lost on the way is asked for again: what is there already need not be written.
        return { outcome: 'saved', revision: stored.revision, changedAt: stored.changedAt }
      }
      return given.baseRevision === stored.revision
        ? saveOver(context, stored, given)
        : keepBoth(context, stored, given)
    },

    'note.remove': ({ noteId }) => {
      const { dossierId, header } = found(findNote(context.db, noteId))
      context.change(`Remove note ${inQuotes(noteTitle(header))}`, () => removeNote(context.db, noteId))
      context.announce({ kind: 'changed', what: 'notes', dossierId, noteId })
      return { done: true }
    },
  } satisfies Partial<Handlers>
}

type SavedText = Input<'note.save'>

const holds = (stored: Note, given: SavedText) =>
  stored.pageVariant === given.pageVariant &&
  isDeepStrictEqual(stored.header, given.header) &&
  isDeepStrictEqual(stored.body, given.body)

function saveOver(context: Context, stored: Note, given: SavedText) {
  const at = context.clock()
  const note: Note = {
    ...stored,
    header: given.header,
    body: given.body,
    pageVariant: given.pageVariant,
    revision: stored.revision + 1,
    changedAt: at.toISOString(),
  }
  const listing = listingOf(note.header, note.body)
  const save = () => {
    keepDailySnapshot(context, stored)
    saveNote(context.db, note, listing)
    deriveFromNote(context.db, note)
  }
  context.change(`Edit note ${inQuotes(listing.title)}`, save, `note:${note.id}`)
  context.announce({ kind: 'changed', what: 'notes', dossierId: note.dossierId, noteId: note.id })
  return { outcome: 'saved' as const, revision: note.revision, changedAt: note.changedAt }
}

/** The note changed under the text that comes in: the text becomes a note of its own, and nothing is overwritten. */
function keepBoth(context: Context, stored: Note, given: SavedText) {
  const at = context.clock().toISOString()
  const title = `${noteTitle(given.header)} (text of another window, ${at.slice(0, 16).replace('T', ' ')})`
  const field = given.header.title === undefined && given.header.subject !== undefined ? 'subject' : 'title'
  const id = context.newId() as NoteId
  const comments = copyComments(context, { from: stored.id, to: id, body: given.body })
  const copy: Note = {
    ...stored,
    id,
    header: { ...given.header, [field]: title },
    body: comments.body,
    pageVariant: given.pageVariant,
    revision: 1,
    createdAt: at,
    changedAt: at,
  }
  context.change(`Keep both texts of ${inQuotes(noteTitle(given.header))}`, () => {
    addNote(context.db, copy, listingOf(copy.header, copy.body))
    comments.write()
    deriveFromNote(context.db, copy)
  })
  context.announce({ kind: 'changed', what: 'notes', dossierId: copy.dossierId, noteId: copy.id })
  return { outcome: 'conflict' as const, copyId: copy.id, revision: stored.revision }
}
