import { wordDiff } from '../../shared/anchoring/diff/word-diff.ts'
import type { DecidedProposal } from '../../shared/contract/reviews.ts'
import { WordChanges, type WordChangesProps } from '../ui/word-changes.tsx'
import { words } from '../words/words.ts'

const say = words.review

/** What a proposal says: the words it concerns, changed as it wants them, with a few around them. */
export function ProposalWords({ proposal }: { readonly proposal: DecidedProposal }) {
  const { comment, context, kind } = proposal
  return (
    <>
      {comment === undefined ? null : <p className="proposal-comment">{comment.text}</p>}
      {proposal.before === '' && proposal.after === '' && context.left === '' && context.right === '' ? null : (
        <p className="proposal-words" data-about={comment === undefined ? undefined : ''}>
          <span className="proposal-around">{clean(context.left)}</span>
          {comment === undefined && kind !== 'formatting' ? (
            <WordChanges changes={changesOf(proposal)} insertedLabel={say.inserted} removedLabel={say.taken} />
          ) : (
            <mark>{clean(proposal.before)}</mark>
          )}
          <span className="proposal-around">{clean(context.right)}</span>
        </p>
      )}
      {proposal.format === undefined ? null : <Format format={proposal.format} />}
    </>
  )
}

/** What a change of formatting makes of the words, and what of it a note cannot hold. */
function Format({ format }: { readonly format: NonNullable<DecidedProposal['format']> }) {
  return (
    <p className="proposal-format">
      {format.makes.length === 0 ? null : <b>{say.makes(format.makes)}</b>}
      {format.unheld.length === 0 ? null : <span>{say.unheld(format.unheld)}</span>}
    </p>
  )
}

function changesOf({ before, after, kind }: DecidedProposal): WordChangesProps['changes'] {
  if (kind === 'move') return [{ kind: 'same', text: clean(after || before) }]
  if (before === '' || after === '') {
    return [
      ...(before === '' ? [] : [{ kind: 'removed' as const, text: clean(before) }]),
      ...(after === '' ? [] : [{ kind: 'inserted' as const, text: clean(after) }]),
    ]
  }
  return wordDiff(clean(before), clean(after))
}

/** A paragraph break alone would be invisible, and the sign that stands for a citation says nothing. */
const clean = (text: string): string => text.replaceAll('\uFFFC', '').replaceAll('\n', '¶\n')
