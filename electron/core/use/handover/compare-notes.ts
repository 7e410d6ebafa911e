import type { HandedStanding } from '../../../../shared/contract/handover.ts'
import type { DossierId, NoteId } from '../../../../shared/id.ts'
import type { Note } from '../../../../shared/note/note.ts'
import { findNote } from '../../database/note.ts'
import type { HandedNote } from '../../handover/handover-file.ts'
import { stateOfNote } from '../../handover/item-state.ts'
import type { Context } from '../context.ts'
import type { ComparedTemplates } from './compare-templates.ts'
import type { KnownStates } from './known-states.ts'
import { ownId, withOwnIds } from './own-id.ts'
import type { ReceivedFile } from './received-file.ts'
import { standingOf } from './standing.ts'

export interface ComparedNote {
  /** As it would be kept here, under the id that is its own here. */
  readonly note: Note
  readonly handed: HandedNote
  readonly here: Note | undefined
  readonly standing: HandedStanding
}

export interface ComparedNotes {
  readonly notes: readonly ComparedNote[]
  readonly ids: ReadonlyMap<string, string>
}

/** Finds the notes of a file here; those to come rest on the sources and excerpts as they are called here. */
export function compareNotes(
  context: Context,
  { content }: ReceivedFile,
  dossierId: DossierId,
  itemIds: ReadonlyMap<string, string>,
  templates: ComparedTemplates,
  known: KnownStates,
): ComparedNotes {
  const ids = new Map<string, string>()
  const notes = content.notes.map((handed): ComparedNote => {
    const given = handed.note
    const { id, here } = ownId(dossierId, given.id, {
      find: (each) => findNote(context.db, each as NoteId),
      isIts: (each) => each.dossierId === dossierId,
    })
    if (id !== given.id) ids.set(given.id, id)
    const note: Note = {
      ...given,
      id: id as NoteId,
      dossierId,
      templateId: templates.ids.get(`${given.templateId} ${given.templateVersion}`) ?? given.templateId,
      header: withOwnIds(given.header, itemIds),
      body: withOwnIds(given.body, itemIds),
    }
    const standing =
      here === undefined
        ? 'new'
        : standingOf({
            there: [stateOfNote(given), stateOfNote(note)],
            here: stateOfNote(here),
            knownHere: known(given.id),
            knownThere: handed.known,
          })
    // What was cut for its marking was not changed: it never takes the place of what it was cut from.
    return { note, handed, here, standing: handed.isCut && standing === 'changed-there' ? 'both' : standing }
  })
  return { notes, ids }
}
