import type { Exported } from '../../shared/contract/notes.ts'
import type { NoteId } from '../../shared/id.ts'
import { inLanguage } from '../../shared/note/empty-body.ts'
import { textOf } from '../../shared/note/header.ts'
import { useNote } from '../api/queries.ts'
import { useNoteTemplate } from '../note/note-queries.ts'
import { NoteComparison } from '../snapshots/note-comparison.tsx'
import { words } from '../words/words.ts'
import { useExported } from './export-queries.ts'

const say = words.exporting

/** What changed between a file that went out and the note as it is saved now: its header fields and its words. */
export function ExportComparison({ exported, noteId }: { readonly exported: Exported; readonly noteId: NoteId }) {
  const before = useExported(exported.id)?.note
  const { data, error } = useNote(noteId)
  const template = useNoteTemplate(noteId)
  const now = data?.note
  if (error !== null) return <p>{say.noteGone}</p>
  if (before === undefined || now === undefined) return null
  const changed = (template?.header ?? []).flatMap(({ id, label }) => {
    const [was, is] = [textOf(before.header[id]), textOf(now.header[id])]
    return was === is ? [] : [say.fieldChanged(inLanguage(label, now.language), was, is)]
  })
  return (
    <>
      <NoteComparison
        title={say.changedSince(exported.fileName)}
        same={say.sameAsNote}
        before={before.body}
        after={now.body}
      />
      {changed.length === 0 ? null : (
        <ul className="export-fields-changed">
          {changed.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </>
  )
}
