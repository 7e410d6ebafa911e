import { useDeferredValue, useMemo } from 'react'
import { openOverview } from '../../shared/overview/open-overview.ts'
import { OVERVIEW_NAMES } from '../../shared/overview/overview.ts'
import { useExcerpts, useNotes, useSources } from '../api/queries.ts'
import { AddSourceMenu } from '../collect/add-source-menu.tsx'
import { useCodedShares } from '../overview/use-coded-shares.ts'
import { useEvidence } from '../overview/use-evidence.ts'
import { ReturnedList } from '../review/returned-list.tsx'
import { IconButton } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { Meter } from '../ui/meter.tsx'
import { Splitter } from '../ui/splitter.tsx'
import { useStale, useWaiting } from '../versions/version-queries.ts'
import { named } from '../words/named.ts'
import { words } from '../words/words.ts'
import { arrange, LEFT, layout } from './layout.ts'
import { openDialog, openNote, showMiddle } from './moves.ts'
import type { Middle } from './place.ts'
import { usePlace, useStore } from './use-place.ts'
import './left-pane.css'

const say = words.frame

/** What the dossier holds: sources with how much of each is coded, overviews, notes. */
export function LeftPane() {
  const dossierId = usePlace((at) => at.dossierId)
  const width = useStore(layout, (at) => at.left)
  return (
    <nav className="left" aria-label={say.regions.left} data-pane="left">
      <div className="left-pane">
        {dossierId === undefined ? null : (
          <>
            <Sources />
            <Overview />
            <Notes />
            <ReturnedList />
          </>
        )}
      </div>
      <Splitter
        label={say.resizeLeft}
        width={width}
        {...LEFT}
        pane="before"
        onResize={(to) => arrange({ left: to })}
        onCollapse={() => arrange({ hidesLeft: true })}
      />
    </nav>
  )
}

function Sources() {
  const dossierId = usePlace((at) => at.dossierId)
  const middle = usePlace((at) => at.middle)
  const { sources, isReady } = useSources(dossierId)
  const coded = useCodedShares(dossierId)
  const waiting = useWaiting(dossierId)
  return (
    <section aria-labelledby="left-sources">
      <div className="left-head">
        <h2 id="left-sources">{say.sources}</h2>
        <AddSourceMenu />
      </div>
      {isReady && sources.length === 0 ? <p className="left-empty">{say.noSources}</p> : null}
      <ul>
        {sources.map((source) => {
          const share = coded.get(source.currentVersionId)
          const count = share?.coded ?? 0
          const sentences = share?.sentences ?? 0
          const isCurrent = 'sourceId' in middle && middle.sourceId === source.id
          return (
            <li key={source.id}>
              <button
                type="button"
                className="left-item"
                title={source.title}
                aria-current={isCurrent ? 'page' : undefined}
                onClick={() => showMiddle({ kind: 'source', sourceId: source.id })}
              >
                <span className="left-item-line">
                  <span className="left-item-name">{source.shortTitle ?? source.title}</span>
                  {source.versions.length > 1 ? <small>v{source.versions.length}</small> : null}
                </span>
                <Waits count={waiting.get(source.id)} />
                <Meter
                  label={source.title}
                  share={sentences === 0 ? 0 : count / sentences}
                  says={say.coverage(count, sentences)}
                  tone="good"
                />
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function Waits({ count = 0 }: { readonly count?: number | undefined }) {
  if (count === 0) return null
  return (
    <small className="left-item-alert" title={words.versions.queue.banner(count)}>
      {words.versions.waits(count)}
    </small>
  )
}

/** Views over the excerpts, once there is a source to take them from. */
function Overview() {
  const dossierId = usePlace((at) => at.dossierId)
  const middle = usePlace((at) => at.middle)
  // Counts may come a moment later; the mark that was just made may not.
  const evidence = useDeferredValue(useEvidence(dossierId))
  const { excerpts } = useExcerpts(dossierId)
  const { sources } = useSources(dossierId)
  const counts = useMemo(
    () => new Map(evidence === undefined ? [] : OVERVIEW_NAMES.map((name) => [name, openOverview(name, evidence)])),
    [evidence],
  )
  const panes: readonly { middle: Middle; label: string; count?: number | undefined }[] = [
    { middle: { kind: 'excerpts' }, label: say.excerpts, count: excerpts.length },
    ...[...counts].map(([name, overview]) => ({
      middle: { kind: 'overview' as const, name },
      label: named(overview.title),
      count: overview.rows.filter((row) => row.excerptIds.length > 0).length,
    })),
    { middle: { kind: 'coverage' }, label: words.overview.coverage.title },
    { middle: { kind: 'codebook' }, label: words.codebook.title },
  ]
  if (sources.length === 0) return null
  return (
    <section aria-labelledby="left-overview">
      <div className="left-head">
        <h2 id="left-overview">{say.overview}</h2>
      </div>
      <ul>
        {panes.map((pane) => (
          <li key={pane.label}>
            <button
              type="button"
              className="left-item"
              aria-current={isSame(middle, pane.middle) ? 'page' : undefined}
              onClick={() => showMiddle(pane.middle)}
            >
              <span className="left-item-line">
                <span className="left-item-name">{pane.label}</span>
                {pane.count === undefined || pane.count === 0 ? null : <small>{pane.count}</small>}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

const isSame = (a: Middle, b: Middle) =>
  a.kind === b.kind && (a.kind !== 'overview' || b.kind !== 'overview' || a.name === b.name)

function Notes() {
  const dossierId = usePlace((at) => at.dossierId)
  const noteId = usePlace((at) => at.noteId)
  const { notes, isReady } = useNotes(dossierId)
  const stale = useStale(dossierId)
  return (
    <section aria-labelledby="left-notes">
      <div className="left-head">
        <h2 id="left-notes">{say.notes}</h2>
        <IconButton name={say.newNote} onPress={() => openDialog({ kind: 'new-note' })}>
          <Icon name="plus" />
        </IconButton>
      </div>
      {isReady && notes.length === 0 ? <p className="left-empty">{say.noNotes}</p> : null}
      <ul>
        {notes.map((note) => (
          <li key={note.id}>
            <button
              type="button"
              className="left-item"
              aria-current={noteId === note.id ? 'page' : undefined}
              onClick={() => openNote(note.id)}
            >
              <span className="left-item-line">
                <span className="left-item-name">{note.title}</span>
                <small>{say.noteCount(note.words)}</small>
              </span>
              <Stale count={stale.get(note.id)} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Stale({ count = 0 }: { readonly count?: number | undefined }) {
  if (count === 0) return null
  return (
    <small className="left-item-alert" title={words.versions.staleWhy(count)}>
      {words.versions.stale(count)}
    </small>
  )
}
