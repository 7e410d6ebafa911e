import { type KeyboardEvent, useMemo, useState } from 'react'
import { undo } from '../api/acts.ts'
import { announce } from '../ui/announce.tsx'
import { words } from '../words/words.ts'
import type { Decision, ProposalActs } from './proposal-card.tsx'
import { decideProposals } from './review-queries.ts'
import { ALL, isEditable, NO_PLACE, narrowed, numbersByReview, type RoundFilter, type RoundItem } from './round.ts'

const say = words.review

export interface Deciding {
  readonly shown: readonly RoundItem[]
  readonly current: RoundItem | undefined
  readonly byKey: ReadonlyMap<string, RoundItem>
  readonly filter: RoundFilter
  readonly setFilter: (filter: RoundFilter) => void
  readonly writing: 'edit' | 'reply' | undefined
  readonly acts: ProposalActs
  /** Decides about everything that is shown and not in the note yet, as one act for each file. */
  readonly decideShown: (decision: Decision) => void
  readonly press: (event: KeyboardEvent) => void
}

/** Goes through the suggestions: which one is chosen, which are shown, and what each key does. */
export function useDeciding(items: readonly RoundItem[]): Deciding {
  const [filter, setFilter] = useState(ALL)
  const [chosen, setChosen] = useState<string>()
  const [writing, setWriting] = useState<'edit' | 'reply'>()
  const byKey = useMemo(() => new Map(items.map((item) => [item.key, item])), [items])
  const shown = useMemo(() => narrowed(items, filter), [items, filter])
  const first = shown.find(({ proposal }) => proposal.decision === 'open') ?? shown[0]
  const current = shown.find(({ key }) => key === chosen) ?? first

  const choose = (key: string) => {
    if (key === chosen) return
    // A suggestion that a filter hides is shown with all others.
    if (!shown.some((item) => item.key === key)) setFilter(ALL)
    setChosen(key)
    setWriting(undefined)
  }
  const step = (by: 1 | -1) => {
    const at = shown.findIndex(({ key }) => key === current?.key)
    const next = shown[at + by]
    if (next === undefined) announce(say.last)
    else choose(next.key)
  }
  const decide: ProposalActs['decide'] = (item, decision, also = {}) => {
    void decideProposals({ reviewId: item.reviewId, numbers: [item.proposal.number], decision, ...also }).then(
      (done) => {
        if (done === undefined) return
        if (decision !== item.proposal.decision) announce(say[decision === 'open' ? 'reopened' : decision])
        // On to the next open one; where a reply was written one stays.
        if (decision === 'open' || also.reply !== undefined) return setChosen(item.key)
        const at = shown.findIndex(({ key }) => key === item.key)
        const open = ({ key, proposal }: RoundItem) => key !== item.key && proposal.decision === 'open'
        const next = shown.slice(at + 1).find(open) ?? shown.find(open)
        setChosen(next?.key ?? item.key)
      },
    )
  }
  const decideShown = (decision: Decision) => {
    for (const [reviewId, numbers] of numbersByReview(shown)) void decideProposals({ reviewId, numbers, decision })
  }
  const write = (what: 'edit' | 'reply' | undefined) => {
    setChosen(current?.key)
    setWriting(what)
  }

  /** Shows only what one reviewer wrote, or what stands in one section; pressed again, all. */
  const toggle = (name: 'author' | 'section', value: string | undefined) => {
    setChosen(current?.key)
    setFilter({ ...filter, [name]: filter[name] === undefined ? value : undefined })
  }

  const press = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement
    if (event.ctrlKey || event.metaKey || event.altKey || target.closest('input, textarea, [role="listbox"]')) return
    const key = event.key.toLowerCase()
    const isFree = current !== undefined && !current.proposal.isApplied
    if (key === 'u') void undo()
    else if (key === 'n' || event.key === 'ArrowDown') step(1)
    else if (key === 'p' || event.key === 'ArrowUp') step(-1)
    else if (key === 'w') toggle('author', current?.proposal.author)
    else if (key === 's') toggle('section', current && (current.sectionId ?? NO_PLACE))
    else if (event.shiftKey && key === 'a') decideShown('accepted')
    else if (event.shiftKey && key === 'r') decideShown('rejected')
    else if (isFree && key === 'a') decide(current, 'accepted')
    else if (isFree && key === 'r') decide(current, 'rejected')
    else if (isFree && key === 'o') decide(current, 'open')
    else if (isFree && key === 'c') write('reply')
    else if (isFree && key === 'e' && isEditable(current.proposal)) write('edit')
    else return
    event.preventDefault()
  }
  return {
    shown,
    current,
    byKey,
    filter,
    setFilter,
    writing,
    acts: { decide, write, choose },
    decideShown,
    press,
  }
}
