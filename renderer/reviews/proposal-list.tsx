import { type KeyboardEvent, useRef, useState } from 'react'
import type { DecidedProposal } from '../../shared/contract/reviews.ts'
import type { ReviewId } from '../../shared/id.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/field.tsx'
import { WordChanges } from '../ui/word-changes.tsx'
import { inWords } from '../words/dates.ts'
import { words } from '../words/words.ts'
import { decideProposals } from './review-acts.ts'

const say = words.reviews

type Decision = DecidedProposal['decision']
const KEYS: Readonly<Record<string, Decision>> = { a: 'accepted', r: 'rejected', o: 'open' }

/** Every suggestion, those without a place in the note last; decided by a button or by one key. */
export function ProposalList({
  reviewId,
  proposals,
}: {
  readonly reviewId: ReviewId
  readonly proposals: readonly DecidedProposal[]
}) {
  const list = useRef<HTMLDivElement>(null)
  const focusBy = (from: HTMLElement, by: 1 | -1) => {
    const all = [...(list.current?.querySelectorAll<HTMLElement>('.reviews-proposal') ?? [])]
    all[all.indexOf(from) + by]?.focus()
  }
  const onKeyDown = (event: KeyboardEvent<HTMLLIElement>, proposal: DecidedProposal) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target !== event.currentTarget) return
    const decision = KEYS[event.key.toLowerCase()]
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : undefined
    if (decision === undefined && by === undefined) return
    event.preventDefault()
    event.stopPropagation()
    if (decision !== undefined && !proposal.isApplied)
      void decideProposals({ reviewId, numbers: [proposal.number], decision })
    focusBy(event.currentTarget, by ?? 1)
  }
  const group = (label: string, own: readonly DecidedProposal[]) =>
    own.length === 0 ? null : (
      <>
        <h2>{label}</h2>
        <ol aria-label={label}>
          {own.map((proposal) => (
            <li
              key={proposal.number}
              className="reviews-proposal"
              data-decision={proposal.decision}
              // biome-ignore lint/a11y/noNoninteractiveTabindex: takes the one-key decisions
              tabIndex={0}
              aria-label={`${say.kinds[proposal.kind]}, ${proposal.author}, ${say.states[proposal.decision]}`}
              onKeyDown={(event) => onKeyDown(event, proposal)}
            >
              <ProposalCard reviewId={reviewId} proposal={proposal} />
            </li>
          ))}
        </ol>
      </>
    )
  return (
    <div ref={list}>
      <p className="reviews-text">{say.keys}</p>
      {group(
        say.placed,
        proposals.filter(({ place }) => place !== undefined),
      )}
      {group(
        say.unplaced,
        proposals.filter(({ place }) => place === undefined),
      )}
    </div>
  )
}

function ProposalCard({ reviewId, proposal }: { readonly reviewId: ReviewId; readonly proposal: DecidedProposal }) {
  const { number, kind, author, date, isTracked, comment, decision, isApplied, context, before, after } = proposal
  const decide = (to: Decision) => void decideProposals({ reviewId, numbers: [number], decision: to })
  return (
    <>
      <p className="reviews-who">
        <strong>{author}</strong> · {say.kinds[kind]}
        {date === undefined ? '' : ` · ${inWords(date.slice(0, 10))}`}
        {isTracked || comment !== undefined ? '' : ` · ${say.untracked}`}
        <span className="reviews-state">{isApplied ? say.inNote : say.states[decision]}</span>
      </p>
      {comment === undefined ? null : (
        <p className="reviews-comment">
          {comment.text}
          {comment.isResolved ? <small> ({say.resolved})</small> : null}
        </p>
      )}
      {proposal.where === undefined ? null : <p className="reviews-text">{proposal.where}</p>}
      <p className="reviews-words">
        <span className="reviews-around">{plainly(context.left)}</span>
        <WordChanges
          changes={comment === undefined && kind !== 'formatting' ? shown(before, after, kind) : same(before)}
          insertedLabel={say.inserted}
          removedLabel={say.taken}
        />
        <span className="reviews-around">{plainly(context.right)}</span>
      </p>
      {proposal.isOvertaken ? <p className="reviews-warning">{say.overtaken}</p> : null}
      {proposal.rivals.length > 0 ? <p className="reviews-warning">{say.rivals(proposal.rivals.length)}</p> : null}
      {isApplied ? null : (
        <div className="reviews-acts">
          <Button aria-pressed={decision === 'accepted'} onPress={() => decide('accepted')}>
            {say.accept}
          </Button>
          <Button aria-pressed={decision === 'rejected'} onPress={() => decide('rejected')}>
            {say.reject}
          </Button>
          {decision === 'open' ? null : (
            <Button look="quiet" onPress={() => decide('open')}>
              {say.reopen}
            </Button>
          )}
          <Reply reviewId={reviewId} proposal={proposal} />
        </div>
      )}
    </>
  )
}

/** What is answered to the reviewer; kept with the decision. */
function Reply({ reviewId, proposal }: { readonly reviewId: ReviewId; readonly proposal: DecidedProposal }) {
  const [reply, setReply] = useState(proposal.reply)
  const keep = () => {
    if (reply !== proposal.reply)
      void decideProposals({ reviewId, numbers: [proposal.number], decision: proposal.decision, reply })
  }
  return (
    <form
      className="reviews-reply"
      onSubmit={(event) => {
        event.preventDefault()
        keep()
      }}
    >
      <TextField label={say.answer} value={reply} onChange={setReply} maxLength={20_000} />
      {reply === proposal.reply ? null : <Button type="submit">{say.answer}</Button>}
    </form>
  )
}

const same = (text: string) => (text === '' ? [] : [{ kind: 'same' as const, text }])

function shown(before: string, after: string, kind: DecidedProposal['kind']) {
  if (kind === 'move') return same(after || before)
  return [
    ...(before === '' ? [] : [{ kind: 'removed' as const, text: visible(before) }]),
    ...(after === '' ? [] : [{ kind: 'inserted' as const, text: visible(after) }]),
  ]
}

/** A paragraph break alone would be invisible. */
const visible = (text: string): string => text.replaceAll('\n', '¶\n')

/** Context without the signs of footnotes. */
const plainly = (text: string): string => text.replaceAll('\uFFFC', '')
