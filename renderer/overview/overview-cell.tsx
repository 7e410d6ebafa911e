import type { Evidence, OverviewColumn, OverviewRow } from '../../shared/overview/overview.ts'
import { words } from '../words/words.ts'
import { goToExcerpt } from '../workspace/moves.ts'
import { EditableCell } from './editable-cell.tsx'

export interface OverviewCellProps {
  readonly column: OverviewColumn
  readonly row: OverviewRow
  readonly at: number
  readonly evidence: Evidence
}

/** One cell: a field where it stands for an attribute, a way to the passage where it stands for one, else its text. */
export function OverviewCell({ column, row, at, evidence }: OverviewCellProps) {
  const cell = row.cells[at]
  const excerptId = cell?.excerptId ?? row.excerptIds[0]
  const text = cell?.text ?? ''
  if (excerptId === undefined) return text
  if (column.attribute !== undefined) {
    return <EditableCell column={column} text={text} excerptId={excerptId} evidence={evidence} />
  }
  if (column.id !== 'place' && column.id !== 'words' && cell?.excerptId === undefined) return text
  return (
    <button
      type="button"
      className="overview-go"
      title={words.overview.goTo(text)}
      onClick={() => goToExcerpt(excerptId)}
    >
      {text}
    </button>
  )
}
