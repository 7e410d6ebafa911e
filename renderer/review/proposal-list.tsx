import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useMemo, useRef } from 'react'
import { words } from '../words/words.ts'
import { type ProposalActs, ProposalCard } from './proposal-card.tsx'
import type { RoundItem } from './round.ts'

const say = words.review

export interface ProposalListProps {
  readonly items: readonly RoundItem[]
  readonly current: string | undefined
  readonly writing: 'edit' | 'reply' | undefined
  readonly byKey: ReadonlyMap<string, RoundItem>
  readonly headingOf: (sectionId: string | undefined) => string
  readonly nowText: (item: RoundItem) => string | undefined
  readonly acts: ProposalActs
}

/** The suggestions in the order of the note, under the headings of its sections. Only those in view are drawn. */
export function ProposalList({ items, current, writing, byKey, headingOf, nowText, acts }: ProposalListProps) {
  const box = useRef<HTMLDivElement>(null)
  const at = items.findIndex(({ key }) => key === current)
  const headings = useMemo(
    () => items.map(({ sectionId }, n) => n === 0 || items[n - 1]?.sectionId !== sectionId),
    [items],
  )
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => box.current,
    estimateSize: () => 92,
    getItemKey: (index) => items[index]?.key ?? index,
    overscan: 8,
  })
  // The chosen one comes into view and takes focus, unless something is being written under it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: when another one is chosen or the form under it closes.
  useEffect(() => {
    if (at < 0 || writing !== undefined) return
    rows.scrollToIndex(at, { align: 'auto' })
    const frame = requestAnimationFrame(() => {
      if (document.querySelector('[role="dialog"], [role="listbox"]') !== null) return
      box.current?.querySelector<HTMLElement>(`[data-index="${at}"]`)?.focus({ preventScroll: true })
    })
    return () => cancelAnimationFrame(frame)
  }, [current, writing])
  return (
    <div className="proposal-list" ref={box}>
      <ul aria-label={say.list} style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map((row) => {
          const item = items[row.index]
          if (item === undefined) return null
          const { proposal } = item
          const isCurrent = row.index === at
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: focus chooses, and the pane hears the keys.
            <li
              key={row.key}
              ref={rows.measureElement}
              data-index={row.index}
              className="proposal"
              aria-posinset={row.index + 1}
              aria-setsize={items.length}
              aria-current={isCurrent ? 'true' : undefined}
              data-decision={proposal.isApplied ? 'applied' : proposal.decision}
              data-pane-focus={isCurrent ? '' : undefined}
              tabIndex={isCurrent ? 0 : -1}
              style={{ transform: `translateY(${row.start}px)` }}
              onClick={() => acts.choose(item.key)}
            >
              {headings[row.index] ? <h2>{headingOf(item.sectionId)}</h2> : null}
              <ProposalCard
                item={item}
                isCurrent={isCurrent}
                writing={isCurrent ? writing : undefined}
                byKey={byKey}
                nowText={isCurrent ? nowText(item) : undefined}
                acts={acts}
              />
            </li>
          )
        })}
      </ul>
    </div>
  )
}
