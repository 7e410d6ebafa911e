import { CITATION_CHARACTER } from '../../shared/note/texts.ts'
import { words } from '../words/words.ts'
import { type PlacedMark, type Segment, segmentsOf } from './in-place.ts'

const say = words.review

export interface MarkedTextProps {
  readonly text: string
  readonly marks: readonly PlacedMark[]
  readonly current: string | undefined
  readonly onChoose: (key: string) => void
}

/** A text of the note with what reviewers put in, took out or spoke of; a click chooses the suggestion. */
export function MarkedText({ text, marks, current, onChoose }: MarkedTextProps) {
  if (marks.length === 0) return <Plain text={text} />
  return segmentsOf(text, marks).map((segment, at) => (
    <Run
      // biome-ignore lint/suspicious/noArrayIndexKey: segments are computed afresh and hold no state
      key={at}
      segment={segment}
      isCurrent={current !== undefined && segment.keys.includes(current)}
      onChoose={onChoose}
    />
  ))
}

function Run({
  segment,
  isCurrent,
  onChoose,
}: {
  readonly segment: Segment
  readonly isCurrent: boolean
  readonly onChoose: (key: string) => void
}) {
  const [key] = segment.keys
  if (key === undefined) return <Plain text={segment.text} />
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
      <Plain text={segment.kind === 'inserted' ? segment.text.replaceAll('\n', '¶\n') : segment.text} />
      <span className="unseen">]</span>
    </Mark>
  )
}

/** Citations show as a small sign: they stay with the words around them. */
function Plain({ text }: { readonly text: string }) {
  return text.split(CITATION_CHARACTER).map((part, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts are computed afresh and hold no state
    <span key={at}>
      {at === 0 ? null : (
        <cite className="citation">
          ¶<span className="unseen"> {say.gonePassage}</span>
        </cite>
      )}
      {part}
    </span>
  ))
}
