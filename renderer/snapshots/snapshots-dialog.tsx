import { useState } from 'react'
import type { NoteId } from '../../shared/id.ts'
import type { SnapshotSummary } from '../../shared/note/snapshot.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TextField } from '../ui/field.tsx'
import { momentInWords } from '../words/dates.ts'
import { words } from '../words/words.ts'
import { closeDialog } from '../workspace/moves.ts'
import { SnapshotComparison } from './snapshot-comparison.tsx'
import { keepSnapshot, removeSnapshot, restoreSnapshot, useSnapshots } from './snapshot-queries.ts'
import './snapshots.css'

const say = words.snapshots

/** Kept states of a note: keep one, see what changed since, go back. */
export function SnapshotsDialog({ noteId }: { readonly noteId: NoteId }) {
  const snapshots = useSnapshots(noteId)
  const [label, setLabel] = useState('')
  const [compared, setCompared] = useState<SnapshotSummary>()
  const keep = async () => {
    if ((await keepSnapshot(noteId, label.trim() || momentInWords(new Date().toISOString()))) !== undefined)
      setLabel('')
  }
  return (
    <Dialog
      title={say.title}
      closeLabel={words.frame.close}
      isOpen
      onClose={closeDialog}
      size={compared === undefined ? 'wide' : 'full'}
    >
      <p className="snapshots-text">{say.text}</p>
      <form
        className="snapshots-keep"
        onSubmit={(event) => {
          event.preventDefault()
          void keep()
        }}
      >
        <TextField label={say.name} placeholder={say.placeholder} value={label} onChange={setLabel} maxLength={200} />
        <Button type="submit" look="main">
          {say.keep}
        </Button>
      </form>
      {snapshots === undefined ? null : snapshots.length === 0 ? (
        <p className="snapshots-text">{say.none}</p>
      ) : (
        <ul className="snapshots-list" aria-label={say.list}>
          {snapshots.map((snapshot) => (
            <li key={snapshot.id}>
              <span className="snapshots-name">{snapshot.label}</span>
              <small>
                {momentInWords(snapshot.madeAt)} · {say.words(snapshot.words)} · {say.by(snapshot.isAutomatic)}
              </small>
              <span className="snapshots-acts">
                <Button
                  look="quiet"
                  aria-pressed={compared?.id === snapshot.id}
                  onPress={() => setCompared(compared?.id === snapshot.id ? undefined : snapshot)}
                >
                  {say.compare}
                </Button>
                <Button
                  look="quiet"
                  onPress={() => void restoreSnapshot(snapshot.id, snapshot.label).then(closeDialog)}
                >
                  {say.restore}
                </Button>
                <Button look="quiet" onPress={() => void removeSnapshot(snapshot.id)}>
                  {say.remove}
                </Button>
              </span>
            </li>
          ))}
        </ul>
      )}
      {compared === undefined ? null : (
        <SnapshotComparison
          key={compared.id}
          noteId={noteId}
          snapshot={compared}
          others={(snapshots ?? []).filter(({ id }) => id !== compared.id)}
        />
      )}
    </Dialog>
  )
}
