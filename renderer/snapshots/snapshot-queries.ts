import type { NoteId, SnapshotId } from '../../shared/id.ts'
import { attempt, showUndoable } from '../api/acts.ts'
import { call, useAnswer } from '../api.ts'
import { words } from '../words/words.ts'

export const useSnapshots = (noteId: NoteId) => useAnswer('snapshot.list', { noteId }).data?.snapshots

export const useSnapshot = (snapshotId: SnapshotId | undefined) =>
  useAnswer('snapshot.open', snapshotId && { snapshotId }).data?.snapshot

export const keepSnapshot = (noteId: NoteId, label: string) => attempt(call('snapshot.make', { noteId, label }))

export async function restoreSnapshot(snapshotId: SnapshotId, label: string): Promise<boolean> {
  const done = await attempt(call('snapshot.restore', { snapshotId }))
  if (done !== undefined) void showUndoable(words.snapshots.restored(label))
  return done !== undefined
}

export async function removeSnapshot(snapshotId: SnapshotId): Promise<void> {
  const done = await attempt(call('snapshot.remove', { snapshotId }))
  if (done !== undefined) void showUndoable(words.snapshots.removed)
}
