import { Fragment, useMemo } from 'react'
import { type CutCandidate, whatToCut } from '../../shared/checks/what-to-cut.ts'
import type { NoteId } from '../../shared/id.ts'
import type { Note } from '../../shared/note/note.ts'
import type { Template } from '../../shared/template/template.ts'
import { useFitAnswer } from '../note/fit-queries.ts'
import { useNoteTemplate } from '../note/note-queries.ts'
import { useEvidence } from '../overview/use-evidence.ts'
import { Dialog } from '../ui/dialog.tsx'
import { words } from '../words/words.ts'
import { closeDialog } from '../workspace/moves.ts'
import { overLimit } from './over-limit.ts'
import { SentenceRow } from './sentence-row.tsx'
import { useSavedNote } from './use-saved-note.ts'
import './evidence.css'

const say = words.evidence.cut

/** The most sentences drawn: whoever has to cut more than these starts again with what is left. */
const MOST_SHOWN = 200

/** What could go to bring the note within its limit, the least evidence first. */
export function CutDialog({ noteId }: { readonly noteId: NoteId }) {
  const note = useSavedNote(noteId)
  const template = useNoteTemplate(noteId)
  return (
    <Dialog title={say.title} closeLabel={words.frame.close} isOpen onClose={closeDialog} size="wide">
      <p className="evidence-text">{say.text}</p>
      {note === undefined || template === undefined ? null : <Candidates note={note} template={template} />}
    </Dialog>
  )
}

function Candidates({ note, template }: { readonly note: Note; readonly template: Template }) {
  const evidence = useEvidence(note.dossierId)
  const { fit, isWaiting } = useFitAnswer(note, note.pageVariant)
  const candidates = useMemo(
    () => (evidence === undefined ? [] : whatToCut({ ...evidence, note, template })),
    [evidence, note, template],
  )
  const count = useMemo(() => candidates.reduce((sum, one) => sum + one.words, 0), [candidates])
  const { limit, words: tooMany } = overLimit(fit, count, note, template)
  const shown = candidates.slice(0, MOST_SHOWN)
  const last = enough(shown, tooMany)
  const headings = new Map(note.body.content?.map(({ attrs }) => [attrs?.id, String(attrs?.heading ?? '')]))
  if (candidates.length === 0) return <p className="evidence-text">{say.none}</p>
  return (
    <>
      <p className={tooMany > 0 ? 'evidence-over' : 'evidence-text'} role="status">
        {tooMany > 0 ? say.tooLong[limit](tooMany) : isWaiting ? say.counting : say.fits[limit]}
      </p>
      <ul aria-label={say.list}>
        {shown.map((one, at) => (
          <Fragment key={`${one.blockId} ${one.start}`}>
            <SentenceRow
              noteId={note.id}
              at={{ blockId: one.blockId, range: { start: one.start, end: one.end } }}
              text={one.text}
              facts={[headings.get(one.sectionId) ?? '', say.words(one.words), ...factsOf(one)]}
            />
            {at === last ? <li className="evidence-line">{say.enough}</li> : null}
          </Fragment>
        ))}
      </ul>
    </>
  )
}

function factsOf({ rests, passages, strength, quotes, isOnlyOne }: CutCandidate): readonly string[] {
  if (rests !== 'on-passages') return [say.rests[rests]]
  return [
    say.passages(passages),
    strength > 0 ? say.strength(strength) : '',
    quotes ? say.quotes : '',
    isOnlyOne ? say.only : '',
  ]
}

/** The place of the sentence with which enough words are gone; undefined where none need to go. */
function enough(candidates: readonly CutCandidate[], tooMany: number): number | undefined {
  if (tooMany === 0) return undefined
  let gone = 0
  const at = candidates.findIndex(({ words: count }) => {
    gone += count
    return gone >= tooMany
  })
  return at < 0 ? undefined : at
}
