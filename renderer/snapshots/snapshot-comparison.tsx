import type { NoteId } from '../../shared/id.ts'
import type { SnapshotSummary } from '../../shared/note/snapshot.ts'
import { useNote } from '../api/queries.ts'
import { words } from '../words/words.ts'
import { NoteComparison } from './note-comparison.tsx'
import { useSnapshot } from './snapshot-queries.ts'

const say = words.snapshots

/** What changed between a kept state and the note as it is saved now. */
export function SnapshotComparison({
  noteId,
  snapshot,
}: {
  readonly noteId: NoteId
  readonly snapshot: SnapshotSummary
}) {
  const before = useSnapshot(snapshot.id)?.body
  const after = useNote(noteId).data?.note.body
  return <NoteComparison title={say.comparison(snapshot.label)} same={say.same} before={before} after={after} />
}
