import { Fragment, type ReactNode } from 'react'
import { CITATION_CHARACTER } from '../../shared/note/texts.ts'
import { words } from '../words/words.ts'
import { type PlacedMark, type Segment, segmentsOf } from './in-place.ts'
import { type LookRun, piecesBetween } from './look-runs.ts'

const say = words.review

export interface MarkedTextProps {
  readonly text: string
  readonly marks: readonly PlacedMark[]
  /** How the text is drawn in the note: bold, quoted, the numbers of its citations. */
  readonly looks: readonly LookRun[]
  readonly current: string | undefined
  readonly onChoose: (key: string) => void
}

/** A text of the note with what reviewers put in, took out or spoke of; a click chooses the suggestion. */
export function MarkedText({ text, marks, looks, current, onChoose }: MarkedTextProps) {
  if (marks.length === 0) return <Drawn text={text} at={0} looks={looks} />
  return segmentsOf(text, marks).map((segment, at) => (
    <Run
      // biome-ignore lint/suspicious/noArrayIndexKey: segments are computed afresh and hold no state
      key={at}
      segment={segment}
      looks={looks}
      isCurrent={current !== undefined && segment.keys.includes(current)}
      onChoose={onChoose}
    />
  ))
}

function Run({
  segment,
  looks,
  isCurrent,
  onChoose,
}: {
  readonly segment: Segment
  readonly looks: readonly LookRun[]
  readonly isCurrent: boolean
  readonly onChoose: (key: string) => void
}) {
  const [key] = segment.keys
  const drawn = <Drawn text={segment.text} at={segment.at} looks={looks} />
  if (key === undefined) return drawn
  const Mark = segment.kind === 'inserted' ? 'ins' : segment.kind === 'removed' ? 'del' : 'mark'
  const label = { inserted: say.inserted, removed: say.taken, same: say.about }[segment.kind]
  return (
    // A click is a short cut only: the list beside it has a key for every suggestion.
    <Mark
      className="review-mark"
      // Names parted by spaces: the keys themselves hold one.
      data-proposals={segment.keys.map((one) => one.replace(' ', '/')).join(' ')}
      data-current={isCurrent ? '' : undefined}
      data-accepted={segment.isAccepted ? '' : undefined}
      onClick={() => onChoose(key)}
    >
      <span className="unseen">[{label}: </span>
      {segment.kind === 'inserted' ? segment.text.replaceAll('\n', '¶\n') : drawn}
      <span className="unseen">]</span>
    </Mark>
  )
}

interface DrawnProps {
  readonly text: string
  readonly at: number
  readonly looks: readonly LookRun[]
}

/** Words as the note shows them; a citation is its number, since it stays with the words around it. */
function Drawn({ text, at, looks }: DrawnProps) {
  return piecesBetween(text, at, looks).map((piece, n) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces are computed afresh and hold no state
    <Fragment key={n}>{drawnAs(piece.text.replaceAll(CITATION_CHARACTER, ''), piece.look)}</Fragment>
  ))
}

function drawnAs(text: string, look: LookRun | undefined): ReactNode {
  if (look === undefined) return text
  if (look.citation !== undefined) {
    return (
      <sup className="review-citation">
        <span className="unseen">{say.gonePassage} </span>
        {look.citation}
      </sup>
    )
  }
  const quoted = look.isQuoted ? <q>{text}</q> : look.isLink ? <u>{text}</u> : text
  const emphatic = look.isEmphatic ? <em>{quoted}</em> : quoted
  return look.isStrong ? <strong>{emphatic}</strong> : emphatic
}
