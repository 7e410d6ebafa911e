import { useRef } from 'react'
import type { Evidence, Overview, OverviewRow } from '../../shared/overview/overview.ts'
import { Icon } from '../ui/icon.tsx'
import { named } from '../words/named.ts'
import { words } from '../words/words.ts'
import type { Order } from './arrange-rows.ts'
import { OverviewCell } from './overview-cell.tsx'
import { useColumnsBeyond } from './use-columns-beyond.ts'

const say = words.overview

export interface OverviewTableProps {
  readonly overview: Overview
  readonly rows: readonly OverviewRow[]
  readonly order: Order | undefined
  readonly onOrder: (columnId: string) => void
  readonly evidence: Evidence
}

/**
 * The rows of a view as a real table: header row and header column, sort state told to screen readers.
 *
 * Its first column stays in view while the others pass under it, and how many are still to come is said at the edge:
 * most windows are narrower than eleven columns.
 */
export function OverviewTable({ overview, rows, order, onOrder, evidence }: OverviewTableProps) {
  const box = useRef<HTMLElement>(null)
  const beyond = useColumnsBeyond(box)
  const onward = () => {
    const first = box.current?.querySelector<HTMLElement>('thead th')
    if (box.current !== null) box.current.scrollLeft += box.current.clientWidth - (first?.offsetWidth ?? 0)
  }
  return (
    <div className="overview-frame" data-beyond={beyond > 0 ? '' : undefined}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keys (WCAG 2.1.1) */}
      <section className="overview-scroll" tabIndex={0} ref={box} aria-labelledby="overview-title">
        <table className={`overview-table overview-${overview.name}`}>
          <thead>
            <tr>
              {overview.columns.map((column) => (
                <th key={column.id} scope="col" data-column={column.id} aria-sort={sortOf(order, column.id)}>
                  <button type="button" title={say.sortBy(named(column.label))} onClick={() => onOrder(column.id)}>
                    {named(column.label)}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                {overview.columns.map((column, at) => {
                  const Cell = at === 0 ? 'th' : 'td'
                  return (
                    <Cell key={column.id} {...(at === 0 && { scope: 'row' })} data-column={column.id}>
                      <OverviewCell column={column} row={row} at={at} evidence={evidence} />
                    </Cell>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {beyond === 0 ? null : (
        <button type="button" className="overview-beyond" title={say.nextColumns} onClick={onward}>
          {say.columnsBeyond(beyond)} <Icon name="right" size={11} />
        </button>
      )}
    </div>
  )
}

function sortOf(order: Order | undefined, columnId: string): 'ascending' | 'descending' | 'none' {
  if (order?.columnId !== columnId) return 'none'
  return order.isDescending ? 'descending' : 'ascending'
}
