import type { ExcerptId } from '../../shared/id.ts'
import { useExcerpts, useNotes } from '../api/queries.ts'
import { isSuperseded } from '../excerpts/narrow.ts'
import { Dialog } from '../ui/dialog.tsx'
import { words } from '../words/words.ts'
import { closeDialog } from '../workspace/moves.ts'
import { usePlace } from '../workspace/use-place.ts'
import { SentenceRow } from './sentence-row.tsx'
import './evidence.css'

const say = words.evidence.uses

/** Every sentence in every note of the dossier that relies on one passage. */
export function UsesDialog({ excerptId }: { readonly excerptId: ExcerptId }) {
  const dossierId = usePlace((at) => at.dossierId)
  const { excerpts, citations } = useExcerpts(dossierId)
  const { notes } = useNotes(dossierId)
  const excerpt = excerpts.find(({ id }) => id === excerptId)
  const uses = citations.filter((citation) => citation.excerptId === excerptId)
  const sentences = new Map(
    uses.map((use) => [
      `${use.noteId} ${use.blockId} ${use.sentence}`,
      { ...use, modes: uses.filter((other) => isSameSentence(use, other)).map(({ mode }) => mode) },
    ]),
  )
  const using = notes.filter(({ id }) => uses.some(({ noteId }) => noteId === id))
  return (
    <Dialog title={say.title} closeLabel={words.frame.close} isOpen onClose={closeDialog} size="wide">
      {excerpt === undefined ? null : <blockquote className="evidence-text">{excerpt.selector.exact}</blockquote>}
      {excerpt !== undefined && isSuperseded(excerpt) ? <p className="evidence-over">{say.superseded}</p> : null}
      <p className="evidence-text">{uses.length === 0 ? say.none : say.count(sentences.size, using.length)}</p>
      <div className="evidence-list">
        {using.map((note) => (
          <section key={note.id} aria-label={note.title}>
            <h3>{note.title}</h3>
            <ul>
              {[...sentences]
                .filter(([, use]) => use.noteId === note.id)
                .map(([key, use]) => (
                  <SentenceRow
                    key={key}
                    noteId={note.id}
                    at={{ blockId: use.blockId, sentence: use.sentence }}
                    text={use.sentence}
                    facts={[...new Set(use.modes)].map((mode) => words.evidence.modes[mode])}
                  />
                ))}
            </ul>
          </section>
        ))}
      </div>
    </Dialog>
  )
}

interface Use {
  readonly noteId: string
  readonly blockId: string
  readonly sentence: string
}

const isSameSentence = (one: Use, other: Use) =>
  one.noteId === other.noteId && one.blockId === other.blockId && one.sentence === other.sentence
