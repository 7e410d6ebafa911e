import type { ComparedParagraph } from '../../shared/note/compare-notes.ts'
import { WordChanges } from '../ui/word-changes.tsx'
import { words } from '../words/words.ts'

const say = words.snapshots

export interface ComparedRowProps {
  readonly row: ComparedParagraph
  /** One text with both marked in it, or the earlier text beside the later one. */
  readonly look: 'inline' | 'sides'
}

/** A paragraph of two states of a note, with the words that went or came. */
export function ComparedRow({ row: { kind, changes }, look }: ComparedRowProps) {
  const marked = (shown: typeof changes) => (
    <WordChanges changes={shown} insertedLabel={say.inserted} removedLabel={say.taken} />
  )
  if (look === 'inline') return <p data-kind={kind}>{marked(changes)}</p>
  return (
    <div className="snapshots-sides" data-kind={kind}>
      <p>{marked(changes.filter((change) => change.kind !== 'inserted'))}</p>
      <p>{marked(changes.filter((change) => change.kind !== 'removed'))}</p>
    </div>
  )
}
