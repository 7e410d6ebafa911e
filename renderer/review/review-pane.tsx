import { useMemo } from 'react'
import type { NoteId } from '../../shared/id.ts'
import type { Note } from '../../shared/note/note.ts'
import { textBlocksOf } from '../../shared/note/texts.ts'
import { useNote } from '../api/queries.ts'
import { useNoteTemplate } from '../note/note-queries.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Meter } from '../ui/meter.tsx'
import { words } from '../words/words.ts'
import { openDialog, showMiddle } from '../workspace/moves.ts'
import { LedgerFacts } from './ledger-facts.tsx'
import { NotePreview } from './note-preview.tsx'
import { ProposalList } from './proposal-list.tsx'
import { applyReviews, type Preview, useRound } from './review-queries.ts'
import { HEADER, type RoundItem, roundItems } from './round.ts'
import { RoundTools } from './round-tools.tsx'
import { useDeciding } from './use-deciding.ts'
import './proposal.css'
import './review.css'
import './review-page.css'

const say = words.review

/** What the reviewers of a note sent back: their suggestions in a list and in the note, each decided by one key. */
export function ReviewPane({ noteId }: { readonly noteId: NoteId }) {
  const note = useNote(noteId).data?.note
  const { previews, isReady } = useRound(noteId)
  if (note === undefined || !isReady) return null
  if (previews.length === 0) {
    return (
      <EmptyState title={say.none} text={say.noneText}>
        <Button look="main" onPress={() => openDialog({ kind: 'take-back', noteId })}>
          {say.takeBack}
        </Button>
        <Button onPress={() => openDialog({ kind: 'export' })}>{words.frame.export}</Button>
      </EmptyState>
    )
  }
  return <Round note={note} previews={previews} />
}

function Round({ note, previews }: { readonly note: Note; readonly previews: readonly Preview[] }) {
  const template = useNoteTemplate(note.id)
  const items = useMemo(() => roundItems(previews, note), [previews, note])
  const deciding = useDeciding(items)
  const texts = useMemo(() => new Map(textBlocksOf(note.body).map(({ blockId, text }) => [blockId, text])), [note])
  const headings = useMemo(
    () =>
      new Map((note.body.content ?? []).map(({ attrs }) => [String(attrs?.id ?? ''), String(attrs?.heading ?? '')])),
    [note],
  )
  const headingOf = (sectionId: string | undefined) =>
    sectionId === undefined
      ? say.noPlace
      : sectionId === HEADER
        ? words.note.header.label
        : (headings.get(sectionId) ?? '')
  const nowText = ({ proposal }: RoundItem) => texts.get(proposal.place?.from.blockId ?? '')
  const decided = items.filter(({ proposal }) => proposal.decision !== 'open').length
  const accepted = items.filter(({ proposal }) => proposal.decision === 'accepted' && !proposal.isApplied)
  const toApply = [...new Set(accepted.map(({ reviewId }) => reviewId))]
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of this place, for whatever has focus in it.
    <div className="review" onKeyDown={deciding.press}>
      <header className="review-head">
        <h1>{say.title}</h1>
        <div className="review-progress">
          <span role="status">{say.progress(decided, items.length)}</span>
          <Meter label={say.title} share={items.length === 0 ? 1 : decided / items.length} tone="good" />
        </div>
        <Button onPress={() => showMiddle({ kind: 'responses', noteId: note.id })}>{say.responses}</Button>
        <Button look="main" isDisabled={accepted.length === 0} onPress={() => void applyReviews(toApply)}>
          {say.apply(accepted.length)}
        </Button>
        <Button onPress={() => showMiddle({ kind: 'nothing' })}>{say.back}</Button>
      </header>
      <LedgerFacts previews={previews} noteId={note.id} />
      {items.length === 0 ? (
        <p className="review-nothing">{say.nothing}</p>
      ) : (
        <>
          <RoundTools items={items} deciding={deciding} headingOf={headingOf} />
          <div className="review-body">
            {deciding.shown.length === 0 ? (
              <p className="review-nothing">{say.noMatch}</p>
            ) : (
              <ProposalList
                items={deciding.shown}
                current={deciding.current?.key}
                writing={deciding.writing}
                byKey={deciding.byKey}
                headingOf={headingOf}
                nowText={nowText}
                acts={deciding.acts}
              />
            )}
            <NotePreview
              note={note}
              template={template}
              items={items}
              current={deciding.current?.key}
              onChoose={deciding.acts.choose}
            />
          </div>
        </>
      )}
    </div>
  )
}
