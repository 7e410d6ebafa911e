import type { ReactNode } from 'react'
import { Button } from '../ui/button.tsx'
import { Keys } from '../ui/keys.tsx'
import { inWords } from '../words/dates.ts'
import { words } from '../words/words.ts'
import { Conflicts } from './conflicts.tsx'
import { ProposalWords } from './proposal-words.tsx'
import { isEditable, type RoundItem } from './round.ts'
import { WritingForm } from './writing-form.tsx'

const say = words.review

export type Decision = RoundItem['proposal']['decision']

export interface ProposalActs {
  readonly decide: (item: RoundItem, decision: Decision, also?: { reply?: string; words?: string }) => void
  readonly write: (what: 'edit' | 'reply' | undefined) => void
  readonly choose: (key: string) => void
}

export interface ProposalCardProps {
  readonly item: RoundItem
  readonly isCurrent: boolean
  /** What is being written under it. */
  readonly writing: 'edit' | 'reply' | undefined
  readonly byKey: ReadonlyMap<string, RoundItem>
  readonly nowText: string | undefined
  readonly acts: ProposalActs
}

/** One suggestion: who, what, its words; and while it is chosen, what it collides with and what can be done. */
export function ProposalCard({ item, isCurrent, writing, byKey, nowText, acts }: ProposalCardProps) {
  const { proposal } = item
  const { author, date, kind, comment, decision } = proposal
  const states = comment === undefined ? say.states : say.commentStates
  const facts = [
    comment?.change === undefined ? say.kinds[kind] : say.changes[comment.change],
    date === undefined ? '' : inWords(date.slice(0, 10)),
    proposal.isTracked || comment !== undefined ? '' : say.untracked,
    comment?.isResolved === true && comment.change === undefined ? say.resolved : '',
    answersWhat(comment),
    proposal.where ?? '',
  ]
  return (
    <>
      <p className="proposal-who">
        <strong>{author}</strong> <span>{facts.filter((fact) => fact !== '').join(' · ')}</span>
        <b data-decision={decision}>{proposal.isApplied ? say.inNote : states[decision]}</b>
      </p>
      <ProposalWords proposal={proposal} />
      {proposal.reply === '' ? null : <p className="proposal-reply">{say.replied(proposal.reply)}</p>}
      {isCurrent || (!proposal.isOvertaken && proposal.rivals.length === 0) ? null : (
        <p className="proposal-warning">{proposal.isOvertaken ? say.overtaken : say.rivals}</p>
      )}
      {isCurrent ? <Conflicts item={item} byKey={byKey} nowText={nowText} choose={acts.choose} /> : null}
      {!isCurrent || proposal.isApplied ? null : writing === undefined ? (
        <Acts item={item} acts={acts} />
      ) : (
        <WritingForm key={writing} item={item} writing={writing} acts={acts} />
      )}
    </>
  )
}

/** Whether a comment answers another, and how that is known. */
function answersWhat(comment: RoundItem['proposal']['comment']): string {
  if (comment === undefined || comment.change !== undefined) return ''
  if (comment.isInferred === true) return say.inferred
  if (comment.thread !== undefined) return say.inThread
  return comment.answers === undefined ? '' : say.answers
}

function Acts({ item, acts }: Pick<ProposalCardProps, 'item' | 'acts'>) {
  const { proposal } = item
  const isComment = proposal.comment !== undefined
  return (
    <div className="proposal-acts">
      {proposal.decision === 'accepted' ? null : (
        <Act keys="A" look="main" onPress={() => acts.decide(item, 'accepted')}>
          {isComment ? say.done : say.accept}
        </Act>
      )}
      {proposal.decision === 'rejected' ? null : (
        <Act keys="R" onPress={() => acts.decide(item, 'rejected')}>
          {isComment ? say.aside : say.reject}
        </Act>
      )}
      {isEditable(proposal) ? (
        <Act keys="E" onPress={() => acts.write('edit')}>
          {say.edit}
        </Act>
      ) : null}
      <Act keys="C" onPress={() => acts.write('reply')}>
        {say.reply}
      </Act>
      {proposal.decision === 'open' ? null : (
        <Act keys="O" onPress={() => acts.decide(item, 'open')}>
          {say.reopen}
        </Act>
      )}
    </div>
  )
}

function Act({
  keys,
  look,
  onPress,
  children,
}: {
  readonly keys: string
  readonly look?: 'main'
  readonly onPress: () => void
  readonly children: ReactNode
}) {
  return (
    <Button look={look ?? 'plain'} onPress={onPress}>
      {children} <Keys keys={keys} />
    </Button>
  )
}
