import type { Overview, OverviewRow } from '../../shared/overview/overview.ts'

/** The column rows are sorted by; without one they stand as the view gives them. */
export interface Order {
  readonly columnId: string
  readonly isDescending: boolean
}

/** Rows that contain every word of `filter` in some cell, in the wanted order. Letter case and accents do not count. */
export function arrangeRows(overview: Overview, filter: string, order: Order | undefined): readonly OverviewRow[] {
  const wanted = fold(filter).split(/\s+/).filter(Boolean)
  const rows = overview.rows.filter((row) => {
    const words = fold(row.cells.map((cell) => cell.text).join(' '))
    return wanted.every((word) => words.includes(word))
  })
  const at = overview.columns.findIndex((column) => column.id === order?.columnId)
  if (order === undefined || at < 0) return rows
  const direction = order.isDescending ? -1 : 1
  return rows.toSorted((a, b) => direction * compare(a.cells[at], b.cells[at]))
}

/** First click sorts upwards, the second downwards, the third brings back the order of the view. */
export function nextOrder(order: Order | undefined, columnId: string): Order | undefined {
  if (order?.columnId !== columnId) return { columnId, isDescending: false }
  return order.isDescending ? undefined : { columnId, isDescending: true }
}

type Cell = OverviewRow['cells'][number] | undefined

/** Empty cells stand last in either direction's upward order, numbers by value, texts by the rules of the language. */
function compare(a: Cell, b: Cell): number {
  const left = a?.order ?? a?.text ?? ''
  const right = b?.order ?? b?.text ?? ''
  if (left === '' || right === '') return left === right ? 0 : left === '' ? 1 : -1
  if (typeof left === 'number' && typeof right === 'number') return left - right
  return String(left).localeCompare(String(right), undefined, { numeric: true })
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
