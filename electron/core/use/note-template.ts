import type { Handlers } from '../../../shared/contract/contract.ts'
import { Refusal } from '../../../shared/contract/errors.ts'
import type { NoteId } from '../../../shared/id.ts'
import { noteTitle } from '../../../shared/note/header.ts'
import { moveToTemplate } from '../../../shared/note/move-to-template.ts'
import type { Note } from '../../../shared/note/note.ts'
import type { Template } from '../../../shared/template/template.ts'
import { findNote, saveNote } from '../database/note.ts'
import { type Context, found, inQuotes } from './context.ts'
import { checkBody, deriveFromNote, listingOf } from './note-body.ts'
import { keepSnapshot } from './snapshots.ts'

/** A note and the versions of its template: which there are, what another would change, and the move to it. */
export function noteTemplateHandlers(context: Context) {
  return {
    'template.changes': ({ noteId }) => {
      const found = newerFor(context, noteId)
      if (found === undefined) return { changes: [] }
      const { changes } = moved(context, found)
      return { version: found.newest.version, changes: [...changes] }
    },

    'template.moveNote': ({ noteId, baseRevision }) => {
      const newer = newerFor(context, noteId)
      if (newer === undefined) {
        throw new Refusal('not-allowed', 'This note is on the newest version of its template. Nothing was changed.')
      }
      if (newer.note.revision !== baseRevision) {
        throw new Refusal(
          'conflict',
          'The note was changed meanwhile. Nothing was moved; look at what would change again.',
        )
      }
      const { note } = moved(context, newer)
      checkBody(note.body)
      const saved: Note = { ...note, revision: note.revision + 1, changedAt: context.clock().toISOString() }
      context.change(
        `Move ${inQuotes(noteTitle(note.header))} to version ${newer.newest.version} of its template`,
        () => {
          keepSnapshot(context, newer.note, `Before the move to version ${newer.newest.version} of the template`, true)
          saveNote(context.db, saved, listingOf(saved.header, saved.body))
          deriveFromNote(context.db, saved)
        },
      )
      context.announce({ kind: 'changed', what: 'notes', dossierId: saved.dossierId, noteId })
      context.announce({ kind: 'changed', what: 'templates' })
      return { revision: saved.revision }
    },
  } satisfies Partial<Handlers>
}

interface Newer {
  readonly note: Note
  readonly newest: Template
}

/** The note with the newest version of its template; undefined where it is on that one, or the template was removed. */
function newerFor(context: Context, noteId: NoteId): Newer | undefined {
  const note = found(findNote(context.db, noteId))
  const newest = context.templates().find(({ id }) => id === note.templateId)
  return newest === undefined || newest.version <= note.templateVersion ? undefined : { note, newest }
}

function moved(context: Context, { note, newest }: Newer) {
  // The app's own templates are kept in their newest version only: what they were before is not known.
  const from = context.templateOf(note)
  return moveToTemplate(note, from?.version === note.templateVersion ? from : undefined, newest, context.newId)
}
