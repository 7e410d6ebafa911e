import { useMemo, useState } from 'react'
import { compareNotes } from '../../shared/note/compare-notes.ts'
import type { NoteNode } from '../../shared/note/note.ts'
import { Checkbox } from '../ui/field.tsx'
import { WordChanges } from '../ui/word-changes.tsx'
import { words } from '../words/words.ts'
import './snapshots.css'

const say = words.snapshots

export interface NoteComparisonProps {
  readonly title: string
  /** What is said where nothing changed. */
  readonly same: string
  readonly before: NoteNode | undefined
  readonly after: NoteNode | undefined
}

/** What changed between two states of a note, with the words marked. */
export function NoteComparison({ title, same, before, after }: NoteComparisonProps) {
  const [onlyChanges, setOnlyChanges] = useState(true)
  const rows = useMemo(() => before && after && compareNotes(before, after), [before, after])
  if (rows === undefined) return null
  const changed = rows.filter((row) => row.kind !== 'same')
  return (
    <section className="snapshots-comparison" aria-labelledby="snapshots-comparison">
      <header>
        <h3 id="snapshots-comparison">{title}</h3>
        <Checkbox label={say.onlyChanges} isOn={onlyChanges} onChange={setOnlyChanges} />
      </header>
      {changed.length === 0 ? <p>{same}</p> : null}
      {(onlyChanges ? changed : rows).map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows are computed afresh and hold no state
        <p key={at} data-kind={row.kind}>
          <WordChanges changes={row.changes} insertedLabel={say.inserted} removedLabel={say.taken} />
        </p>
      ))}
    </section>
  )
}
