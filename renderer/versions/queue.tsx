import { type KeyboardEvent, useRef } from 'react'
import type { QueuedPassage } from '../../shared/contract/versions.ts'
import { Button } from '../ui/button.tsx'
import { WordChanges } from '../ui/word-changes.tsx'
import { words } from '../words/words.ts'
import { decide } from './version-acts.ts'

const say = words.versions

/** Passages whose place is not certain, each with both texts, decided by one key. */
export function Queue({ passages }: { readonly passages: readonly QueuedPassage[] }) {
  const list = useRef<HTMLOListElement>(null)
  const focusAt = (at: number) => list.current?.querySelectorAll<HTMLElement>(':scope > li').item(at)?.focus()
  const onKeyDown = (event: KeyboardEvent<HTMLLIElement>, passage: QueuedPassage, at: number) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target !== event.currentTarget) return
    const key = event.key.toLowerCase()
    const act = actFor(key, passage)
    if (act === undefined && key !== 'arrowdown' && key !== 'arrowup') return
    event.preventDefault()
    event.stopPropagation()
    if (key === 'arrowdown') focusAt(at + 1)
    else if (key === 'arrowup') focusAt(Math.max(0, at - 1))
    else {
      focusAt(at + 1)
      act?.()
    }
  }
  return (
    <section className="versions-queue" aria-labelledby="versions-queue">
      <h2 id="versions-queue">{say.queue}</h2>
      <p className="versions-text">{say.waiting(passages.length)}</p>
      <p className="versions-text">{say.keys}</p>
      <ol ref={list}>
        {passages.map((passage, at) => (
          <li
            key={passage.excerptId}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: takes the one-key decisions
            tabIndex={0}
            aria-label={`${say.outcomes[passage.outcome]}: ${passage.before.exact}`}
            onKeyDown={(event) => onKeyDown(event, passage, at)}
          >
            <Passage passage={passage} />
          </li>
        ))}
      </ol>
    </section>
  )
}

const place = (passage: QueuedPassage, at: number) => {
  const candidate = passage.candidates[at]
  if (candidate === undefined) return undefined
  const { excerptId, versionId } = passage
  const { start, end } = candidate.place
  return () => void decide({ excerptId, versionId, decision: { kind: 'place', start, end } })
}

const settle = ({ excerptId, versionId }: QueuedPassage, kind: 'gone' | 'keep') => {
  return () => void decide({ excerptId, versionId, decision: { kind } })
}

function actFor(key: string, passage: QueuedPassage): (() => void) | undefined {
  if (key === 'a') return place(passage, 0)
  if (/^[1-5]$/.test(key)) return place(passage, Number(key) - 1)
  if (key === 'g') return settle(passage, 'gone')
  return key === 'k' ? settle(passage, 'keep') : undefined
}

function Passage({ passage }: { readonly passage: QueuedPassage }) {
  const { before, candidates, outcome } = passage
  return (
    <>
      <p className="versions-kind">
        <strong>{say.outcomes[outcome]}</strong> <span>{passage.code}</span>
      </p>
      <p className="versions-label">
        {say.was} ({before.address})
      </p>
      <blockquote>
        <span className="versions-around">…{before.prefix}</span>
        {before.exact}
        <span className="versions-around">{before.suffix}…</span>
      </blockquote>
      {candidates.length === 0 ? <p className="versions-text">{say.noPlace}</p> : null}
      {candidates.map((candidate, at) => (
        <div className="versions-candidate" key={`${candidate.place.start}-${candidate.place.end}`}>
          <p className="versions-label">
            {at + 1}. {say.couldBe} ({candidate.place.address})
          </p>
          <blockquote>
            <span className="versions-around">…{candidate.place.prefix}</span>
            <WordChanges changes={candidate.words} insertedLabel={say.inserted} removedLabel={say.taken} />
            <span className="versions-around">{candidate.place.suffix}…</span>
          </blockquote>
          <Button look={at === 0 ? 'main' : 'plain'} onPress={() => place(passage, at)?.()}>
            {say.place}
          </Button>
        </div>
      ))}
      <div className="versions-acts">
        <Button onPress={settle(passage, 'gone')}>{say.gone}</Button>
        <Button onPress={settle(passage, 'keep')}>{say.keep}</Button>
      </div>
    </>
  )
}
