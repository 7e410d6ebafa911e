import type { Evidence, Overview, OverviewRow } from '../../shared/overview/overview.ts'
import { words } from '../words/words.ts'
import type { Order } from './arrange-rows.ts'
import { OverviewCell } from './overview-cell.tsx'

const say = words.overview

export interface OverviewTableProps {
  readonly overview: Overview
  readonly rows: readonly OverviewRow[]
  readonly order: Order | undefined
  readonly onOrder: (columnId: string) => void
  readonly evidence: Evidence
}

/** The rows of a view as a real table: header row and header column, sort state told to screen readers. */
export function OverviewTable({ overview, rows, order, onOrder, evidence }: OverviewTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section className="overview-scroll" tabIndex={0} aria-labelledby="overview-title">
      <table className={`overview-table overview-${overview.name}`}>
        <thead>
          <tr>
            {overview.columns.map((column) => (
              <th key={column.id} scope="col" data-column={column.id} aria-sort={sortOf(order, column.id)}>
                <button type="button" title={say.sortBy(column.label.en)} onClick={() => onOrder(column.id)}>
                  {column.label.en}
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
  )
}

function sortOf(order: Order | undefined, columnId: string): 'ascending' | 'descending' | 'none' {
  if (order?.columnId !== columnId) return 'none'
  return order.isDescending ? 'descending' : 'ascending'
}
