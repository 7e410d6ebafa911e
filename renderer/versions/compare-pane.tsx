import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import type { VersionId } from '../../shared/id.ts'
import type { Source } from '../../shared/source/source.ts'
import { useOpenedVersion } from '../api/queries.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Checkbox } from '../ui/field.tsx'
import { Icon } from '../ui/icon.tsx'
import { scrollWithin } from '../ui/scroll-within.ts'
import { Select } from '../ui/select.tsx'
import { Tooltip } from '../ui/tooltip.tsx'
import { inWords } from '../words/dates.ts'
import { words } from '../words/words.ts'
import { openDialog, showMiddle } from '../workspace/moves.ts'
import { ClauseRow } from './clause-row.tsx'
import { changedClauses, foldClauses } from './fold-clauses.ts'
import { useComparison } from './version-queries.ts'
import './versions.css'
import './compare.css'

const say = words.versions.compare
const NONE: ReadonlySet<number> = new Set()

/** Two versions of a source, clause by clause: what is new, taken out, reworded, renumbered or moved. */
export function ComparePane({ source }: { readonly source: Source }) {
  const last = source.versions.length - 1
  const [beforeId, setBefore] = useState(source.versions[Math.max(0, last - 1)]?.id)
  const [afterId, setAfter] = useState(source.versions[last]?.id)
  const [look, setLook] = useState<'inline' | 'sides'>('inline')
  const [folds, setFolds] = useState(true)
  const [opened, setOpened] = useState(NONE)
  const [at, setAt] = useState(0)
  const box = useRef<HTMLElement>(null)
  const isOne = source.versions.length < 2
  const changes = useComparison(isOne ? undefined : beforeId, isOne ? undefined : afterId)
  const before = useOpenedVersion(isOne ? undefined : beforeId).data?.blocks
  const after = useOpenedVersion(isOne ? undefined : afterId).data?.blocks
  const changed = useMemo(
    () => changes && before && after && changedClauses(changes, before, after),
    [changes, before, after],
  )
  const rows = useMemo(
    () => changes && changed && foldClauses(changes, changed, folds, opened),
    [changes, changed, folds, opened],
  )
  const count = changed?.size ?? 0

  const isReady = rows !== undefined
  // Its keys hold from the start.
  useEffect(() => {
    if (isReady && document.querySelector('[role="dialog"]') === null) box.current?.focus({ preventScroll: true })
  }, [isReady])

  if (isOne) {
    return (
      <EmptyState title={say.oneOnly} text={say.oneOnlyText}>
        <Button look="main" onPress={() => openDialog({ kind: 'new-version', sourceId: source.id })}>
          {words.versions.add.open}
        </Button>
      </EmptyState>
    )
  }
  const step = (by: 1 | -1) => {
    const next = Math.min(count, Math.max(1, at + by))
    const row = box.current?.querySelector<HTMLElement>(`[data-change="${next}"]`)
    if (row == null) return
    setAt(next)
    if (box.current !== null) scrollWithin(box.current, row)
    row.focus({ preventScroll: true })
  }
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const target = event.target as HTMLElement
    if (target.closest('[role="listbox"], input')) return
    if (event.key === 'n' || event.key === 'p') {
      event.preventDefault()
      step(event.key === 'n' ? 1 : -1)
    }
  }
  const choices = source.versions.map((version) => ({
    value: version.id as string,
    label: say.version(version.number, inWords(version.importedAt.slice(0, 10))),
  }))
  const choose = (set: (id: VersionId) => void) => (value: string) => {
    set(value as VersionId)
    setOpened(NONE)
    setAt(0)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of this place, for whatever has focus in it.
    <div className="compare" onKeyDown={press}>
      <header className="compare-head">
        <h1>{say.title}</h1>
        <p className="compare-source">{source.shortTitle ?? source.title}</p>
        <Button onPress={() => showMiddle({ kind: 'source', sourceId: source.id })}>{say.back}</Button>
      </header>
      <div className="compare-tools">
        <Select label={say.before} value={beforeId ?? ''} choices={choices} onChange={choose(setBefore)} />
        <Select label={say.after} value={afterId ?? ''} choices={choices} onChange={choose(setAfter)} />
        <Select
          label={say.look}
          value={look}
          choices={[
            { value: 'inline', label: say.inline },
            { value: 'sides', label: say.sides },
          ]}
          onChange={(value) => setLook(value === 'sides' ? 'sides' : 'inline')}
        />
        <Checkbox label={say.folded} isOn={folds} onChange={setFolds} />
        <span className="compare-steps">
          <span role="status">{changed === undefined ? '' : say.at(at, count)}</span>
          <Tooltip says={say.previous} keys="P">
            <IconButton name={say.previous} isDisabled={at <= 1} onPress={() => step(-1)}>
              <Icon name="up" />
            </IconButton>
          </Tooltip>
          <Tooltip says={say.next} keys="N">
            <IconButton name={say.next} isDisabled={count === 0 || at >= count} onPress={() => step(1)}>
              <Icon name="down" />
            </IconButton>
          </Tooltip>
        </span>
      </div>
      {rows === undefined || before === undefined || after === undefined ? null : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: text that scrolls must be reachable by keys.
        <section className="compare-scroll" tabIndex={0} aria-label={say.list} data-pane-focus="" ref={box}>
          {count === 0 ? <p className="compare-none">{say.none}</p> : null}
          <ol>
            {rows.map((row) =>
              row.kind === 'fold' ? (
                <li key={`fold ${row.from}`} className="clause-fold">
                  <button type="button" onClick={() => setOpened(new Set(opened).add(row.from))}>
                    <Icon name="right" size={11} /> {say.unchanged(row.count)}
                  </button>
                </li>
              ) : (
                <ClauseRow
                  key={row.at}
                  change={row.change}
                  number={row.number}
                  before={row.change.before === undefined ? undefined : before[row.change.before]}
                  after={row.change.after === undefined ? undefined : after[row.change.after]}
                  look={look}
                />
              ),
            )}
          </ol>
        </section>
      )}
    </div>
  )
}
