import type { ExcerptId, NoteId } from '../../shared/id.ts'
import { citationsOf } from '../../shared/note/citations.ts'
import { useExcerpts, useSources } from '../api/queries.ts'
import { showPassage } from '../note/note-ports.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { words } from '../words/words.ts'
import { closeDialog } from '../workspace/moves.ts'
import { SentenceRow } from './sentence-row.tsx'
import { useSavedNote } from './use-saved-note.ts'
import './evidence.css'

const say = words.evidence.citations

/** Every reliance of the note on a passage, to go through from the first to the last. */
export function CitationsDialog({ noteId }: { readonly noteId: NoteId }) {
  const note = useSavedNote(noteId)
  const { excerpts } = useExcerpts(note?.dossierId)
  const { sources } = useSources(note?.dossierId)
  const citations = note === undefined ? [] : citationsOf(note.body)
  const nameOf = (excerptId: ExcerptId): string => {
    const excerpt = excerpts.find(({ id }) => id === excerptId)
    const source = sources.find(({ id }) => id === excerpt?.sourceId)
    return excerpt === undefined ? say.gone : [source?.shortTitle ?? source?.title, excerpt.address].join(', ')
  }
  const show = (excerptId: ExcerptId) => {
    closeDialog()
    setTimeout(() => showPassage(excerptId), 60)
  }
  return (
    <Dialog title={say.title} closeLabel={words.frame.close} isOpen onClose={closeDialog} size="wide">
      <p className="evidence-text">{citations.length === 0 ? say.none : say.text}</p>
      <ol aria-label={say.list}>
        {citations.map(({ blockId, sentence, excerptId, mode }, at) => (
          <SentenceRow
            // biome-ignore lint/suspicious/noArrayIndexKey: one sentence may rely on a passage in several ways
            key={at}
            noteId={noteId}
            at={{ blockId, sentence }}
            text={sentence}
            facts={[`${at + 1}`, nameOf(excerptId), words.evidence.modes[mode]]}
          >
            <Button look="quiet" onPress={() => show(excerptId)}>
              {say.passage}
            </Button>
          </SentenceRow>
        ))}
      </ol>
    </Dialog>
  )
}
