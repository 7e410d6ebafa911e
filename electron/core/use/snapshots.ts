import type { Handlers } from '../../../shared/contract/contract.ts'
import type { SnapshotId } from '../../../shared/id.ts'
import { noteTitle } from '../../../shared/note/header.ts'
import type { Note } from '../../../shared/note/note.ts'
import type { SnapshotSummary } from '../../../shared/note/snapshot.ts'
import { findNote, saveNote } from '../database/note.ts'
import { addSnapshot, findSnapshot, listSnapshots, removeSnapshot } from '../database/note-snapshot.ts'
import { type Context, found, inQuotes } from './context.ts'
import { deriveFromNote, listingOf } from './note-body.ts'

export function snapshotHandlers(context: Context) {
  return {
    'snapshot.list': ({ noteId }) => {
      found(findNote(context.db, noteId))
      return { snapshots: [...listSnapshots(context.db, noteId)] }
    },

    'snapshot.make': ({ noteId, label }) => {
      const note = found(findNote(context.db, noteId))
      const snapshot = context.change(`Keep a snapshot ${inQuotes(label)}`, () =>
        keepSnapshot(context, note, label, false),
      )
      announce(context, note)
      return { snapshot }
    },

    'snapshot.open': ({ snapshotId }) => ({ snapshot: found(findSnapshot(context.db, snapshotId)) }),

    'snapshot.restore': ({ snapshotId }) => {
      const snapshot = found(findSnapshot(context.db, snapshotId))
      const stored = found(findNote(context.db, snapshot.noteId))
      const { header, body, pageVariant } = snapshot
      const restored: Note = {
        ...stored,
        header,
        body,
        pageVariant,
        revision: stored.revision + 1,
        changedAt: context.clock().toISOString(),
      }
      context.change(`Restore snapshot ${inQuotes(snapshot.label)}`, () => {
        keepSnapshot(context, stored, `Before “${snapshot.label}” was restored`, true)
        saveNote(context.db, restored, listingOf(header, body))
        deriveFromNote(context.db, restored)
      })
      announce(context, restored)
      return { revision: restored.revision }
    },

    'snapshot.remove': ({ snapshotId }) => {
      const { noteId, label } = found(findSnapshot(context.db, snapshotId))
      const note = found(findNote(context.db, noteId))
      context.change(`Remove snapshot ${inQuotes(label)}`, () => removeSnapshot(context.db, snapshotId))
      announce(context, note)
      return { done: true }
    },
  } satisfies Partial<Handlers>
}

/** Keeps a note as it stands, inside the change set that is open. */
export function keepSnapshot(context: Context, note: Note, label: string, isAutomatic: boolean): SnapshotSummary {
  const summary = {
    id: context.newId() as SnapshotId,
    noteId: note.id,
    label,
    isAutomatic,
    words: listingOf(note.header, note.body).words,
    madeAt: context.clock().toISOString(),
  }
  addSnapshot(context.db, { ...summary, pageVariant: note.pageVariant, header: note.header, body: note.body })
  return summary
}

/**
 * Keeps yesterday's text of a note before today's first change replaces it.
 *
 * Once a day is what people expect of "how did this read yesterday?" and costs one row; finer steps are in Undo.
 */
export function keepDailySnapshot(context: Context, stored: Note): void {
  const today = context.clock().toISOString().slice(0, 10)
  const lastDay = stored.changedAt.slice(0, 10)
  if (lastDay === today) return
  const kept = listSnapshots(context.db, stored.id).some((each) => each.isAutomatic && each.madeAt.startsWith(today))
  if (!kept) keepSnapshot(context, stored, `${noteTitle(stored.header)}, as of ${lastDay}`, true)
}

function announce(context: Context, note: Note): void {
  context.announce({ kind: 'changed', what: 'notes', dossierId: note.dossierId, noteId: note.id })
}
