import type { Handlers } from '../../../shared/contract/contract.ts'
import { Refusal } from '../../../shared/contract/errors.ts'
import type { DossierId, NoteId } from '../../../shared/id.ts'
import type { NoteHeader, NoteNode } from '../../../shared/note/note.ts'
import { type ChangeSet, findChangeSet, listChangeSets, newestStanding } from '../database/change-set.ts'
import { type Replayed, type ReplayedRow, redo, undo } from '../database/replay.ts'
import { type Context, found } from './context.ts'
import { deriveFromNote } from './note-body.ts'

export function historyHandlers(context: Context) {
  return {
    'library.undo': () => {
      const replayed = undo(context.db, (rows) => deriveFromRows(context, rows))
      announceRows(context, replayed)
      return replayed === undefined ? {} : { undone: shown(replayed.change) }
    },

    'library.redo': () => {
      const replayed = redo(context.db, (rows) => deriveFromRows(context, rows))
      announceRows(context, replayed)
      return replayed === undefined ? {} : { redone: shown(replayed.change) }
    },

    'library.undo-to': ({ changeId }) => {
      const change = found(findChangeSet(context.db, changeId))
      if (change.isFinal)
        throw new Refusal('not-allowed', 'That change is too long ago to be undone. Nothing was changed.')
      const undone = context.db.transaction(() => [...undoDownTo(context, changeId)]).immediate()
      for (const replayed of undone) announceRows(context, replayed)
      return { undone: undone.length }
    },

    'library.history': ({ limit, before }) => ({
      changes: listChangeSets(context.db, limit, before).map(({ id, label, madeAt, madeBy, isUndone, isFinal }) => ({
        id,
        label,
        madeAt,
        ...(madeBy !== undefined && { madeBy }),
        isUndone,
        isFinal,
      })),
    }),
  } satisfies Partial<Handlers>
}

function* undoDownTo(context: Context, changeId: number): Generator<Replayed> {
  for (;;) {
    const newest = newestStanding(context.db)
    if (newest === undefined || newest.id < changeId) return
    const replayed = undo(context.db, (rows) => deriveFromRows(context, rows))
    if (replayed === undefined) return
    yield replayed
  }
}

export const shown = ({ label, madeAt }: ChangeSet) => ({ label, madeAt })

/** Citations and search text are not in the journal: they follow from the notes that came back. */
function deriveFromRows(context: Context, rows: readonly ReplayedRow[]): void {
  for (const { table, to } of rows) {
    if (table !== 'note' || to === undefined) continue
    deriveFromNote(context.db, {
      id: String(to.id) as NoteId,
      header: JSON.parse(String(to.header)) as NoteHeader,
      body: JSON.parse(String(to.body)) as NoteNode,
    })
  }
}

/** Says once for each kind of thing and dossier that it changed; for notes, which one. */
function announceRows(context: Context, replayed: Replayed | undefined): void {
  if (replayed === undefined) return
  const { rows } = replayed
  const touches = (...tables: readonly string[]) => rows.some(({ table }) => tables.includes(table))
  if (touches('dossier')) context.announce({ kind: 'changed', what: 'dossiers' })
  if (touches('source', 'source_version')) context.announce({ kind: 'changed', what: 'sources' })
  if (touches('excerpt', 'anchor', 'source')) context.announce({ kind: 'changed', what: 'excerpts' })
  if (touches('review', 'proposal')) context.announce({ kind: 'changed', what: 'reviews' })
  if (touches('note_comment', 'note_comment_reply')) context.announce({ kind: 'changed', what: 'comments' })
  if (touches('code')) context.announce({ kind: 'changed', what: 'codes' })
  if (touches('template')) context.announce({ kind: 'changed', what: 'templates' })
  for (const { table, from, to } of rows) {
    const row = to ?? from
    if (table !== 'note' || row === undefined) continue
    const noteId = String(row.id) as NoteId
    context.announce({ kind: 'changed', what: 'notes', dossierId: String(row.dossier_id) as DossierId, noteId })
  }
  context.announce({ kind: 'changed', what: 'history' })
}
