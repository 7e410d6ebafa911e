import { commitments } from '../../../overview/commitments.ts'
import { shortLine } from '../../citations/short-line.ts'
import type { Context } from '../context.ts'
import type { PaperTable } from '../paper.ts'
import { evidenceOf, overviewColumns, passageCell, textCell } from './overview-cells.ts'

/** Columns of the printed matrix with their share of the width: what a sideways page has room for, of some twenty. */
const COLUMNS = { actor: 1.3, action: 1.25, object: 1.5, strength: 1.6, precision: 1.3, deadline: 1.2 } as const

/** The matrix of who agreed to what, how firmly, and by when; nothing where no passage is coded so. */
export function drawCommitmentsMatrix(context: Context): PaperTable | undefined {
  const overview = commitments(evidenceOf(context))
  if (overview.rows.length === 0) return undefined
  const { labels } = context
  const columns = overviewColumns(overview, COLUMNS, context)
  return {
    kind: 'table',
    caption: labels.matrixCaption,
    description: [labels.words, ...columns.map(({ label }) => label), labels.source].join(', ').concat('.'),
    columns: [
      { label: [{ kind: 'text', text: labels.number }], weight: 0.65 },
      { label: [{ kind: 'text', text: labels.words }], weight: 2.2 },
      ...columns.map(({ label, weight }) => ({ label: [{ kind: 'text', text: label } as const], weight })),
      { label: [{ kind: 'text', text: labels.source }], weight: 1.85 },
    ],
    rows: overview.rows.map((row, at) => {
      const excerpt = context.excerpts.get(row.id)
      const source = excerpt && context.sources.get(excerpt.sourceId)
      const line = excerpt ? shortLine(excerpt, source, context) : labels.none
      return [
        textCell(String(at + 1), context),
        passageCell(row.id, context),
        ...columns.map(({ index }) => textCell(row.cells[index]?.text ?? '', context)),
        textCell(excerpt?.isSuggested ? `${line} (${labels.suggested})` : line, context),
      ]
    }),
    hasRowHeaders: true,
  }
}
