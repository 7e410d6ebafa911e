import { z } from 'zod'
import type { NoteSnapshot, SnapshotSummary } from '../note/snapshot.ts'
import { done, id, request, text } from './request.ts'
import { noteHeader, noteNode, pageVariant } from './shapes.ts'

const summary = {
  id: id<'NoteSnapshot'>(),
  noteId: id<'Note'>(),
  label: z.string(),
  isAutomatic: z.boolean(),
  words: z.number().int(),
  madeAt: z.string(),
}
const snapshotSummary: z.ZodType<SnapshotSummary> = z.strictObject(summary)
export const snapshot: z.ZodType<NoteSnapshot> = z.strictObject({
  ...summary,
  pageVariant,
  header: noteHeader,
  body: noteNode,
})

export const snapshotRequests = {
  'snapshot.list': request(
    'The kept states of a note, newest first.',
    z.strictObject({ noteId: id<'Note'>() }),
    z.strictObject({ snapshots: z.array(snapshotSummary) }),
  ),
  'snapshot.make': request(
    'Keeps the note as it stands now under a name.',
    z.strictObject({ noteId: id<'Note'>(), label: text(200).min(1) }),
    z.strictObject({ snapshot: snapshotSummary }),
  ),
  'snapshot.open': request(
    'A kept state with its whole body, to compare with.',
    z.strictObject({ snapshotId: id<'NoteSnapshot'>() }),
    z.strictObject({ snapshot }),
  ),
  'snapshot.restore': request(
    'Makes the kept state the note again. The present state is kept first, and Undo takes it all back.',
    z.strictObject({ snapshotId: id<'NoteSnapshot'>() }),
    z.strictObject({ revision: z.number().int() }),
  ),
  'snapshot.remove': request(
    'Removes a kept state. Undo brings it back.',
    z.strictObject({ snapshotId: id<'NoteSnapshot'>() }),
    done,
  ),
} as const
