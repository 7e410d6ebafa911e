import type { ReactNode } from 'react'
import type { QueuedPassage } from '../../shared/contract/versions.ts'
import type { Source } from '../../shared/source/source.ts'
import { useCodebook, useExcerpts, useNotes } from '../api/queries.ts'
import { codesOf, labelOf, letterOf } from '../reading/codes.ts'
import { Button } from '../ui/button.tsx'
import { Keys } from '../ui/keys.tsx'
import { WordChanges } from '../ui/word-changes.tsx'
import { words } from '../words/words.ts'
import { goToPassage, openNote } from '../workspace/moves.ts'
import type { QueueDecision } from './queue-pane.tsx'

const say = words.versions.queue

export interface WaitingPassageProps {
  readonly passage: QueuedPassage
  readonly source: Source
  readonly onDecide: (decision: QueueDecision) => void
  readonly onEarlier?: () => void
  readonly onLater?: () => void
}

/** One passage that waits: its older words, where it may stand now, and the notes that rely on it. */
export function WaitingPassage({ passage, source, onDecide, onEarlier, onLater }: WaitingPassageProps) {
  const codes = codesOf(useCodebook())
  const code = codes.code(passage.code)
  const number = (versionId: string) => source.versions.find(({ id }) => id === versionId)?.number ?? 0
  const isOne = passage.candidates.length === 1
  return (
    <>
      <p className="queue-outcome" data-family={code?.family}>
        <span className="queue-letter" data-line={code?.line}>
          {letterOf(code)}
        </span>
        <strong>{labelOf(code, passage.code)}</strong>
        <span>
          {words.versions.outcomes[passage.outcome][0]}: {words.versions.outcomes[passage.outcome][1]}
        </span>
      </p>
      <div className="queue-texts">
        <section aria-labelledby="queue-before">
          <h2 id="queue-before">{say.before(number(passage.settledVersionId), passage.before.address)}</h2>
          <blockquote>
            <span className="queue-around">{lastWords(passage.before.prefix)}</span>
            <mark>{passage.before.exact}</mark>
            <span className="queue-around">{firstWords(passage.before.suffix)}</span>
          </blockquote>
        </section>
        <section aria-labelledby="queue-after">
          <h2 id="queue-after">{say.candidates(number(passage.versionId))}</h2>
          {passage.candidates.length === 0 ? <p className="queue-none">{say.noCandidate}</p> : null}
          <ol>
            {passage.candidates.slice(0, 9).map(({ place, words: changes }, at) => (
              <li key={`${place.start} ${place.end}`}>
                <p className="queue-where">
                  {say.candidate(place.address)}
                  <Button look="quiet" onPress={() => goToPassage(source.id, { start: place.start })}>
                    {say.show}
                  </Button>
                </p>
                <blockquote>
                  <span className="queue-around">{lastWords(place.prefix)}</span>
                  <WordChanges
                    changes={changes}
                    insertedLabel={words.versions.compare.inserted}
                    removedLabel={words.versions.compare.taken}
                  />
                  <span className="queue-around">{firstWords(place.suffix)}</span>
                </blockquote>
                <KeyButton
                  keys={isOne ? 'A' : String(at + 1)}
                  isMain={isOne}
                  onPress={() => onDecide({ kind: 'place', candidate: at })}
                >
                  {isOne ? say.accept : say.choose(at + 1)}
                </KeyButton>
              </li>
            ))}
          </ol>
        </section>
      </div>
      <Relying excerptId={passage.excerptId} dossierId={source.dossierId} />
      <footer className="queue-acts">
        <KeyButton keys="G" onPress={() => onDecide({ kind: 'gone' })}>
          {say.gone}
        </KeyButton>
        <KeyButton keys="K" onPress={() => onDecide({ kind: 'keep' })}>
          {say.keep}
        </KeyButton>
        <span className="queue-steps">
          <KeyButton keys="P" onPress={onEarlier}>
            {say.earlier}
          </KeyButton>
          <KeyButton keys="N" onPress={onLater}>
            {say.later}
          </KeyButton>
        </span>
      </footer>
    </>
  )
}

function KeyButton({
  keys,
  isMain = false,
  onPress,
  children,
}: {
  readonly keys: string
  readonly isMain?: boolean
  readonly onPress: (() => void) | undefined
  readonly children: ReactNode
}) {
  return (
    <Button look={isMain ? 'main' : 'plain'} isDisabled={onPress === undefined} {...(onPress && { onPress })}>
      {children} <Keys keys={keys} />
    </Button>
  )
}

/** The sentences of notes that rest on the passage: what else has to be looked at. */
function Relying({
  excerptId,
  dossierId,
}: {
  readonly excerptId: QueuedPassage['excerptId']
  readonly dossierId: Source['dossierId']
}) {
  const { citations } = useExcerpts(dossierId)
  const { notes } = useNotes(dossierId)
  const own = citations.filter((citation) => citation.excerptId === excerptId)
  return (
    <section className="queue-relying">
      <p>{say.rests(own.length)}</p>
      <ul>
        {own.map((citation) => (
          <li key={`${citation.noteId} ${citation.blockId} ${citation.sentence}`}>
            <q>{citation.sentence}</q>{' '}
            <Button look="quiet" onPress={() => openNote(citation.noteId)}>
              {notes.find(({ id }) => id === citation.noteId)?.title ?? ''}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Some 60 letters of context on each side are enough to know the place. */
const AROUND = 60

function lastWords(text: string): string {
  return text.length <= AROUND ? text : `…${text.slice(-AROUND).replace(/^\S*\s/, '')}`
}

function firstWords(text: string): string {
  return text.length <= AROUND ? text : `${text.slice(0, AROUND).replace(/\s\S*$/, '')}…`
}
