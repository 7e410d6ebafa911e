import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { QueuedPassage } from '../../shared/contract/versions.ts'
import type { Source } from '../../shared/source/source.ts'
import { undo } from '../api/acts.ts'
import { announce } from '../ui/announce.tsx'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Meter } from '../ui/meter.tsx'
import { words } from '../words/words.ts'
import { showMiddle } from '../workspace/moves.ts'
import { decidePassage, useQueue } from './version-queries.ts'
import { WaitingPassage } from './waiting-passage.tsx'
import './versions.css'
import './queue.css'

const say = words.versions.queue

export type QueueDecision =
  | { readonly kind: 'place'; readonly candidate: number }
  | { readonly kind: 'gone' }
  | { readonly kind: 'keep' }

/** The passages of a source that wait for a decision, one at a time, each decided by one key. */
export function QueuePane({ source }: { readonly source: Source }) {
  const { data } = useQueue(source.id)
  const isReady = data !== undefined
  const [at, setAt] = useState(0)
  const [most, setMost] = useState(0)
  const box = useRef<HTMLElement>(null)
  const passages = data?.passages ?? []
  // What was decided since the pane opened; an undo brings a passage back, and the number down again.
  if (passages.length > most) setMost(passages.length)
  const total = Math.max(most, passages.length)
  const decided = total - passages.length
  const place = Math.min(at, passages.length - 1)
  const current = passages[place]
  const excerptId = current?.excerptId

  // The passage is what the keys are for: it has focus when it comes up.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever another passage comes up.
  useEffect(() => {
    if (document.querySelector('[role="dialog"]') === null) box.current?.focus({ preventScroll: true })
  }, [excerptId, isReady])

  const decide = async (passage: QueuedPassage, decision: QueueDecision) => {
    const chosen = decision.kind === 'place' ? passage.candidates[decision.candidate] : undefined
    if (decision.kind === 'place' && chosen === undefined) return
    const done = await decidePassage({
      excerptId: passage.excerptId,
      versionId: passage.versionId,
      decision:
        decision.kind === 'place' && chosen !== undefined
          ? { kind: 'place', start: chosen.place.start, end: chosen.place.end }
          : { kind: decision.kind === 'gone' ? 'gone' : 'keep' },
    })
    if (done === undefined) return
    const said = { place: say.accepted, gone: say.declaredGone, keep: say.kept }[decision.kind]
    announce(`${said} ${say.progress(Math.min(total, decided + 1), total)}`)
  }
  const step = (by: 1 | -1) => setAt(Math.max(0, Math.min(passages.length - 1, place + by)))
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const key = event.key.toLowerCase()
    if (key === 'u') void undo()
    else if (current === undefined) return
    else if (key === 'a') void decide(current, { kind: 'place', candidate: 0 })
    else if (/^[1-9]$/.test(key)) void decide(current, { kind: 'place', candidate: Number(key) - 1 })
    else if (key === 'g') void decide(current, { kind: 'gone' })
    else if (key === 'k') void decide(current, { kind: 'keep' })
    else if (key === 'n') step(1)
    else if (key === 'p') step(-1)
    else return
    event.preventDefault()
  }
  if (!isReady) return null
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of this place, for whatever has focus in it.
    <div className="queue" onKeyDown={press}>
      <header className="queue-head">
        <h1>{say.title}</h1>
        <p className="queue-source">{source.shortTitle ?? source.title}</p>
        {total === 0 ? null : (
          <div className="queue-progress">
            <span role="status">{say.progress(current === undefined ? total : decided + place + 1, total)}</span>
            <Meter label={say.progressName} share={total === 0 ? 1 : decided / total} tone="good" />
          </div>
        )}
        <Button onPress={() => showMiddle({ kind: 'source', sourceId: source.id })}>{say.back}</Button>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: keys decide about what stands here, so it takes focus. */}
      <section className="queue-body" tabIndex={0} data-pane-focus="" aria-label={say.title} ref={box}>
        {current === undefined ? (
          <EmptyState title={say.doneTitle} text={say.doneText}>
            <Button look="main" onPress={() => showMiddle({ kind: 'compare', sourceId: source.id })}>
              {say.compare}
            </Button>
            {decided === 0 ? null : <Button onPress={() => void undo()}>{say.undo}</Button>}
          </EmptyState>
        ) : (
          <WaitingPassage
            key={current.excerptId}
            passage={current}
            source={source}
            onDecide={(decision) => void decide(current, decision)}
            {...(place > 0 && { onEarlier: () => step(-1) })}
            {...(place < passages.length - 1 && { onLater: () => step(1) })}
          />
        )}
      </section>
    </div>
  )
}
