import { useMemo, useState } from 'react'
import { compareNotes } from '../../shared/note/compare-notes.ts'
import type { NoteNode } from '../../shared/note/note.ts'
import { Checkbox } from '../ui/field.tsx'
import { Select } from '../ui/select.tsx'
import { words } from '../words/words.ts'
import { ComparedRow } from './compared-row.tsx'
import './snapshots.css'

const say = words.snapshots
const how = words.versions.compare

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
  const [look, setLook] = useState<'inline' | 'sides'>('inline')
  const rows = useMemo(() => before && after && compareNotes(before, after), [before, after])
  if (rows === undefined) return null
  const changed = rows.filter((row) => row.kind !== 'same')
  return (
    <section className="snapshots-comparison" aria-labelledby="snapshots-comparison">
      <header>
        <h3 id="snapshots-comparison">{title}</h3>
        <Select
          label={how.look}
          hidesLabel
          value={look}
          choices={[
            { value: 'inline', label: how.inline },
            { value: 'sides', label: how.sides },
          ]}
          onChange={(value) => setLook(value === 'sides' ? 'sides' : 'inline')}
        />
        <Checkbox label={say.onlyChanges} isOn={onlyChanges} onChange={setOnlyChanges} />
      </header>
      {changed.length === 0 ? <p>{same}</p> : null}
      {(onlyChanges ? changed : rows).map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows are computed afresh and hold no state
        <ComparedRow key={at} row={row} look={look} />
      ))}
    </section>
  )
}
