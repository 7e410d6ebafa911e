import { childElements, childNamed, elementsNamed, type XmlElement } from '../package/xml.ts'
import type { LintRule } from './finding.ts'
import { stories } from './stories.ts'

/** Rows have cells, cells end with a paragraph, and cells fit the grid: Word refuses to open anything else. */
export const tables: LintRule = (word) =>
  stories(word).flatMap(({ part, tree }) =>
    elementsNamed(tree, 'w:tbl').flatMap((table) =>
      faultsOf(table).map(([rule, sentence]) => ({ rule, part, sentence })),
    ),
  )

function faultsOf(table: XmlElement): readonly (readonly [string, string])[] {
  const rows = childElements(table).filter(({ name }) => name === 'w:tr')
  const columns = childElements(childNamed(table, 'w:tblGrid')).length
  const faults: (readonly [string, string])[] = []
  if (rows.length === 0) faults.push(['table-without-rows', 'A table has no rows.'])
  for (const row of rows) {
    const cells = elementsNamed(row, 'w:tc').filter((cell) => isOwn(row, cell))
    if (cells.length === 0) faults.push(['row-without-cells', 'A row of a table has no cells.'])
    for (const cell of cells) {
      if (childElements(cell).at(-1)?.name !== 'w:p') {
        faults.push(['cell-without-paragraph', 'A cell does not end with a paragraph.'])
      }
    }
    const width = cells.reduce((sum, cell) => sum + spanOf(cell), 0)
    if (cells.length > 0 && columns > 0 && width > columns) {
      faults.push(['row-wider-than-grid', `A row has ${width} columns in a grid of ${columns}.`])
    }
  }
  return faults
}

/** Cells of the row itself, not of a table inside one of its cells; content controls and revisions may stand between. */
function isOwn(row: XmlElement, cell: XmlElement): boolean {
  const search = (element: XmlElement): boolean =>
    childElements(element).some((child) => child === cell || (child.name !== 'w:tc' && search(child)))
  return search(row)
}

function spanOf(cell: XmlElement): number {
  return Number(childNamed(childNamed(cell, 'w:tcPr'), 'w:gridSpan')?.attributes['w:val'] ?? 1)
}
