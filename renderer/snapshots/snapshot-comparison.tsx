import { useState } from 'react'
import type { NoteId } from '../../shared/id.ts'
import type { SnapshotSummary } from '../../shared/note/snapshot.ts'
import { useNote } from '../api/queries.ts'
import { Select } from '../ui/select.tsx'
import { words } from '../words/words.ts'
import { NoteComparison } from './note-comparison.tsx'
import { useSnapshot } from './snapshot-queries.ts'

const say = words.snapshots

const NOW = 'now'

/** What changed between a kept state and the note as it is saved now, or another kept state. */
export function SnapshotComparison({
  noteId,
  snapshot,
  others,
}: {
  readonly noteId: NoteId
  readonly snapshot: SnapshotSummary
  /** The other kept states of the note. */
  readonly others: readonly SnapshotSummary[]
}) {
  const [against, setAgainst] = useState<string>(NOW)
  // One that was removed meanwhile leaves the note to compare with.
  const other = others.find(({ id }) => id === against)
  const before = useSnapshot(snapshot.id)?.body
  const kept = useSnapshot(other?.id)?.body
  const now = useNote(noteId).data?.note.body
  const isEarlier = other !== undefined && other.madeAt < snapshot.madeAt
  const [first, last] = isEarlier ? [kept, before] : [before, other === undefined ? now : kept]
  return (
    <>
      {others.length === 0 ? null : (
        <Select
          label={say.against}
          value={other?.id ?? NOW}
          choices={[{ value: NOW, label: say.now }, ...others.map(({ id, label }) => ({ value: id, label }))]}
          onChange={setAgainst}
        />
      )}
      <NoteComparison
        title={say.comparison(isEarlier ? other.label : snapshot.label)}
        same={other === undefined ? say.same : say.sameKept}
        before={first}
        after={last}
      />
    </>
  )
}
