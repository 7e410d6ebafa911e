import { useMemo, useState } from 'react'
import type { NoteId } from '../../shared/id.ts'
import { compareNotes } from '../../shared/note/compare-notes.ts'
import type { SnapshotSummary } from '../../shared/note/snapshot.ts'
import { useNote } from '../api/queries.ts'
import { Checkbox } from '../ui/field.tsx'
import { WordChanges } from '../ui/word-changes.tsx'
import { words } from '../words/words.ts'
import { useSnapshot } from './snapshot-queries.ts'

const say = words.snapshots

/** What changed between a kept state and the note as it is saved now, with the words marked. */
export function SnapshotComparison({
  noteId,
  snapshot,
}: {
  readonly noteId: NoteId
  readonly snapshot: SnapshotSummary
}) {
  const before = useSnapshot(snapshot.id)?.body
  const after = useNote(noteId).data?.note.body
  const [onlyChanges, setOnlyChanges] = useState(true)
  const rows = useMemo(() => before && after && compareNotes(before, after), [before, after])
  if (rows === undefined) return null
  const changed = rows.filter((row) => row.kind !== 'same')
  return (
    <section className="snapshots-comparison" aria-labelledby="snapshots-comparison">
      <header>
        <h3 id="snapshots-comparison">{say.comparison(snapshot.label)}</h3>
        <Checkbox label={say.onlyChanges} isOn={onlyChanges} onChange={setOnlyChanges} />
      </header>
      {changed.length === 0 ? <p>{say.same}</p> : null}
      {(onlyChanges ? changed : rows).map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows are computed afresh and hold no state
        <p key={at} data-kind={row.kind}>
          <WordChanges changes={row.changes} insertedLabel={say.inserted} removedLabel={say.taken} />
        </p>
      ))}
    </section>
  )
}
