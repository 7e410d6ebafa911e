import { useDeferredValue, useMemo, useState } from 'react'
import { openOverview } from '../../shared/overview/open-overview.ts'
import type { Evidence, Overview, OverviewName } from '../../shared/overview/overview.ts'
import { positions } from '../../shared/overview/positions.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { TextField } from '../ui/field.tsx'
import { Select } from '../ui/select.tsx'
import { named } from '../words/named.ts'
import { words } from '../words/words.ts'
import { usePlace } from '../workspace/use-place.ts'
import { arrangeRows, nextOrder, type Order } from './arrange-rows.ts'
import { OverviewTable } from './overview-table.tsx'
import { putChart } from './put-chart.ts'
import { putIntoNote } from './put-into-note.ts'
import { SaveMenu } from './save-menu.tsx'
import { StrengthPicture } from './strength-picture.tsx'
import { TimelinePicture } from './timeline-picture.tsx'
import { useEvidence } from './use-evidence.ts'
import './overview.css'

const say = words.overview

/** A view over the excerpts: to sort, to filter, to correct in place, and the way back to each passage. */
export function OverviewPane({ name }: { readonly name: OverviewName }) {
  const dossierId = usePlace((at) => at.dossierId)
  const evidence = useEvidence(dossierId)
  const [filter, setFilter] = useState('')
  const [order, setOrder] = useState<Order>()
  const [by, setBy] = useState<'source' | 'party'>('source')
  const wanted = useDeferredValue(filter)
  const overview = useMemo(() => evidence && compute(name, evidence, by), [evidence, name, by])
  const rows = useMemo(() => overview && arrangeRows(overview, wanted, order), [overview, wanted, order])
  if (evidence === undefined || overview === undefined || rows === undefined) return null
  const chart = name === 'timeline' ? 'timeline' : name === 'commitments' ? 'strength' : undefined
  const [title, text] = say.empty[name]
  if (overview.rows.length === 0) return <EmptyState title={title ?? ''} text={text ?? ''} />
  return (
    <div className="overview">
      <header className="overview-head">
        <h1 id="overview-title">{named(overview.title)}</h1>
        <p className="overview-count" role="status">
          {rows.length === overview.rows.length
            ? say.rows(overview.rows.length)
            : say.shown(rows.length, overview.rows.length)}
        </p>
        <TextField
          label={say.filter}
          hidesLabel
          placeholder={say.filter}
          type="search"
          value={filter}
          onChange={setFilter}
        />
        {name === 'positions' ? (
          <Select
            label={say.by}
            hidesLabel
            value={by}
            onChange={(value) => setBy(value === 'party' ? 'party' : 'source')}
            choices={[
              { value: 'source', label: say.bySource },
              { value: 'party', label: say.byParty },
            ]}
          />
        ) : null}
        <Button onPress={() => putIntoNote((language) => compute(name, { ...evidence, language }, by))}>
          {say.intoNote}
        </Button>
        {chart === undefined ? null : (
          <Button onPress={() => void putChart(chart, evidence)}>{say.chartIntoNote}</Button>
        )}
        <SaveMenu view={name} by={by} />
      </header>
      {name === 'timeline' ? <TimelinePicture evidence={evidence} /> : null}
      {name === 'commitments' ? <StrengthPicture evidence={evidence} /> : null}
      {rows.length === 0 ? (
        <p className="overview-none">
          {say.noMatch} <Button onPress={() => setFilter('')}>{say.clear}</Button>
        </p>
      ) : (
        <OverviewTable
          overview={overview}
          rows={rows}
          order={order}
          onOrder={(columnId) => setOrder((at) => nextOrder(at, columnId))}
          evidence={evidence}
        />
      )}
    </div>
  )
}

const compute = (name: OverviewName, evidence: Evidence, by: 'source' | 'party'): Overview =>
  name === 'positions' ? positions(evidence, by) : openOverview(name, evidence)
