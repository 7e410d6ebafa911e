import type { ClauseChange } from '../../shared/anchoring/diff/compare-blocks.ts'
import type { SourceBlock } from '../../shared/source/block.ts'
import { WordChanges, type WordChangesProps } from '../ui/word-changes.tsx'
import { words } from '../words/words.ts'

const say = words.versions.compare

export interface ClauseRowProps {
  readonly change: ClauseChange
  readonly number: number | undefined
  readonly before: SourceBlock | undefined
  readonly after: SourceBlock | undefined
  readonly look: 'inline' | 'sides'
}

/** The address, where it is more than the clause's own words over again, as that of a title is. */
function pinpointOf({ address, text }: SourceBlock): string {
  return text.startsWith(address.replace(/…$/, '')) ? '' : address
}

type Changes = WordChangesProps['changes']

/** A clause of the comparison: its address, what became of it, and its words with the changed ones marked. */
export function ClauseRow({ change, number, before, after, look }: ClauseRowProps) {
  const shown = after ?? before
  const facts = [
    say.kinds[change.kind],
    change.kind === 'moved' && change.isReworded ? say.kinds.changed : '',
    change.isRenumbered && change.kind !== 'moved' ? say.kinds.renumbered : '',
    before !== undefined && after !== undefined && before.address !== after.address && before.address !== ''
      ? say.from(before.address)
      : '',
  ].filter((fact) => fact !== '')
  return (
    <li
      className="clause"
      data-kind={number === undefined ? undefined : change.kind}
      data-change={number}
      data-look={look}
      data-heading={shown?.kind === 'heading' || shown?.kind === 'title' ? '' : undefined}
      tabIndex={number === undefined ? undefined : -1}
    >
      <p className="clause-address">
        {shown === undefined ? '' : pinpointOf(shown)}
        {number === undefined ? null : <small>{facts.join(' · ')}</small>}
      </p>
      {look === 'inline' || number === undefined ? (
        <Text changes={inlineOf(change, before, after)} />
      ) : (
        <div className="clause-sides">
          <Text changes={sideOf(change, before, 'removed')} />
          <Text changes={sideOf(change, after, 'inserted')} />
        </div>
      )}
    </li>
  )
}

function Text({ changes }: { readonly changes: Changes | undefined }) {
  return changes === undefined ? (
    <p className="clause-none">{say.nothing}</p>
  ) : (
    <p className="clause-text">
      <WordChanges changes={changes} insertedLabel={say.inserted} removedLabel={say.taken} />
    </p>
  )
}

function inlineOf(change: ClauseChange, before: SourceBlock | undefined, after: SourceBlock | undefined): Changes {
  if (change.words !== undefined) return change.words
  const kind = change.kind === 'inserted' || change.kind === 'removed' ? change.kind : 'same'
  return [{ kind, text: (after ?? before)?.text ?? '' }]
}

/** One side shows what stands there: the words that went on the left, those that came on the right. */
function sideOf(
  change: ClauseChange,
  block: SourceBlock | undefined,
  own: 'inserted' | 'removed',
): Changes | undefined {
  if (block === undefined) return undefined
  if (change.words !== undefined) return change.words.filter(({ kind }) => kind === 'same' || kind === own)
  return [{ kind: change.kind === own ? own : 'same', text: block.text }]
}
