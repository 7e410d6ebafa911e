import type { NoteId } from '../../shared/id.ts'
import { useNote } from '../api/queries.ts'

/** Shows the open note. */
export function NotePane({ noteId }: { readonly noteId: NoteId }) {
  const { data } = useNote(noteId)
  const title = data?.note.header.title
  return <h2>{typeof title === 'string' ? title : ''}</h2>
}
