import { commitments } from '../../../overview/commitments.ts'
import { shortLine } from '../../citations/short-line.ts'
import { columnWeight } from '../column-weight.ts'
import type { Context } from '../context.ts'
import { plain } from '../inlines.ts'
import type { PaperTable } from '../paper.ts'
import { evidenceOf, overviewColumns, passageCell, textCell } from './overview-cells.ts'

/** Columns of the printed matrix: what a sideways page has room for, of some twenty. */
const COLUMNS = ['actor', 'action', 'object', 'strength', 'precision', 'deadline'] as const

/** The matrix of who agreed to what, how firmly, and by when; nothing where no passage is coded so. */
export function drawCommitmentsMatrix(context: Context): PaperTable | undefined {
  const overview = commitments(evidenceOf(context))
  if (overview.rows.length === 0) return undefined
  const { labels } = context
  const columns = overviewColumns(overview, COLUMNS, context)
  const rows = overview.rows.map((row, at) => {
    const excerpt = context.excerpts.get(row.id)
    const source = excerpt && context.sources.get(excerpt.sourceId)
    const line = excerpt ? shortLine(excerpt, source, context) : labels.none
    return [
      textCell(String(at + 1), context),
      passageCell(row.id, context),
      ...columns.map(({ index }) => textCell(row.cells[index]?.text ?? '', context)),
      textCell(excerpt?.isSuggested ? `${line} (${labels.suggested})` : line, context),
    ]
  })
  const heads = [labels.number, labels.words, ...columns.map(({ label }) => label), labels.source]
  return {
    kind: 'table',
    caption: labels.matrixCaption,
    description: heads.slice(1).join(', ').concat('.'),
    columns: heads.map((head, at) => ({ label: [plain(head)], weight: columnWeight(rows, at) })),
    rows,
    hasRowHeaders: true,
  }
}
