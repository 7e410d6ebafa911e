import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import type { Excerpt } from '../../shared/excerpt/excerpt.ts'
import { useCodebook, useExcerpts, useSources } from '../api/queries.ts'
import { carry } from '../reading/card.tsx'
import { cite } from '../reading/cite.ts'
import { type Codes, codesOf, labelOf, letterOf, summaryOf } from '../reading/codes.ts'
import { removeExcerpts } from '../reading/excerpt-acts.ts'
import { usesOf } from '../reading/marked.ts'
import { reader } from '../reading/reader-state.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { words } from '../words/words.ts'
import { goToExcerpt, openDialog } from '../workspace/moves.ts'
import { usePlace } from '../workspace/use-place.ts'
import { ExcerptFilters } from './excerpt-filters.tsx'
import { ALL, type Filters, isSuperseded, narrow } from './narrow.ts'
import './excerpt-list.css'

const say = words.find.excerpts

/** Every excerpt of the dossier in reading order, to narrow down and to go back from to the passage. */
export function ExcerptList() {
  const dossierId = usePlace((at) => at.dossierId)
  const { excerpts, citations, isReady } = useExcerpts(dossierId)
  const { sources } = useSources(dossierId)
  const codes = codesOf(useCodebook())
  const [filters, setFilters] = useState<Filters>(ALL)
  const wanted = useDeferredValue(filters)
  const uses = useMemo(() => usesOf(citations), [citations])
  const shown = useMemo(() => narrow(excerpts, wanted, codes, uses), [excerpts, wanted, codes, uses])
  const names = useMemo(() => new Map(sources.map((one) => [one.id, one.shortTitle ?? one.title])), [sources])
  if (!isReady) return null
  if (excerpts.length === 0) return <EmptyState title={say.emptyTitle} text={say.emptyText} />
  return (
    <section className="excerpts" aria-labelledby="excerpts-title">
      <header className="excerpts-head">
        <h1 id="excerpts-title">{say.title}</h1>
        <p role="status">{say.count(shown.length, excerpts.length)}</p>
      </header>
      <ExcerptFilters filters={filters} onChange={setFilters} codes={codes} sources={sources} />
      {shown.length === 0 ? (
        <EmptyState title={say.noMatch} text="">
          <Button onPress={() => setFilters(ALL)}>{say.clear}</Button>
        </EmptyState>
      ) : (
        <Rows shown={shown} codes={codes} uses={uses} names={names} />
      )}
    </section>
  )
}

interface RowsProps {
  readonly shown: readonly Excerpt[]
  readonly codes: Codes
  readonly uses: ReadonlyMap<string, number>
  readonly names: ReadonlyMap<string, string>
}

/** Only the rows in view are drawn; arrow keys go through all of them. */
function Rows({ shown, codes, uses, names }: RowsProps) {
  const box = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      shown.findIndex((one) => one.id === reader.get().active),
    ),
  )
  const current = Math.min(at, shown.length - 1)
  const rows = useVirtualizer({
    count: shown.length,
    getScrollElement: () => box.current,
    estimateSize: () => 78,
    getItemKey: (index) => shown[index]?.id ?? index,
    overscan: 8,
  })
  const move = (to: number, align: 'auto' | 'center' = 'auto') => {
    const next = Math.max(0, Math.min(shown.length - 1, to))
    setAt(next)
    rows.scrollToIndex(next, { align })
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>(`[data-index="${next}"]`)?.focus())
  }
  // Whoever comes from a passage finds it chosen here.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the list opens.
  useEffect(() => {
    if (current > 0) move(current, 'center')
  }, [])
  const press = (event: KeyboardEvent) => {
    const excerpt = shown[current]
    if (excerpt === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: current + 1,
      ArrowUp: current - 1,
      PageDown: current + 8,
      PageUp: current - 8,
      Home: 0,
      End: shown.length - 1,
    }
    const to = moves[event.key]
    if (to !== undefined) move(to)
    else if (event.key === 'Enter') goToExcerpt(excerpt.id)
    else if (event.key === 'u') openDialog({ kind: 'uses', excerptId: excerpt.id })
    else if (event.key === 'q') cite(excerpt, 'quotation')
    else if (event.key === 'w') cite(excerpt, 'paraphrase')
    else if (event.key === 'Delete') void removeExcerpts([excerpt], labelOf(codes.code(excerpt.code), excerpt.code))
    else return
    event.preventDefault()
  }
  return (
    <div className="excerpts-rows" ref={box}>
      <ul className="excerpts-space" aria-label={say.list} onKeyDown={press} style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map((item) => {
          const excerpt = shown[item.index]
          if (excerpt === undefined) return null
          const code = codes.code(excerpt.code)
          const summary = summaryOf(excerpt, codes)
          const used = uses.get(excerpt.id) ?? 0
          return (
            <li
              key={item.key}
              ref={rows.measureElement}
              data-index={item.index}
              className="excerpts-row"
              aria-posinset={item.index + 1}
              aria-setsize={shown.length}
              data-family={code?.family}
              tabIndex={item.index === current ? 0 : -1}
              style={{ transform: `translateY(${item.start}px)` }}
              draggable
              onDragStart={(event) => carry(event, excerpt)}
              onFocus={() => setAt(item.index)}
              onDoubleClick={() => goToExcerpt(excerpt.id)}
            >
              <span className="excerpts-letter" data-line={code?.line} aria-hidden="true">
                {letterOf(code)}
              </span>
              <div className="excerpts-main">
                <p className="excerpts-passage">{excerpt.selector.exact}</p>
                <p className="excerpts-facts">
                  <strong>{labelOf(code, excerpt.code)}</strong>
                  {summary === '' ? '' : ` · ${summary}`}
                </p>
              </div>
              <div className="excerpts-end">
                <button
                  type="button"
                  tabIndex={-1}
                  onClick={() => goToExcerpt(excerpt.id)}
                  title={say.goTo(excerpt.address)}
                >
                  {names.get(excerpt.sourceId)}
                  {excerpt.address === '' ? '' : `, ${excerpt.address}`}
                </button>
                <span data-unused={used === 0 ? '' : undefined}>
                  {excerpt.isSuggested ? `${words.reading.card.suggested} · ` : ''}
                  {isSuperseded(excerpt) ? `${say.superseded} · ` : ''}
                  {used === 0 ? words.reading.card.unused : null}
                </span>
                {used === 0 ? null : (
                  <button
                    type="button"
                    tabIndex={-1}
                    aria-label={words.evidence.uses.open(words.reading.card.used(used))}
                    onClick={() => openDialog({ kind: 'uses', excerptId: excerpt.id })}
                  >
                    {words.reading.card.used(used)}
                  </button>
                )}
              </div>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
