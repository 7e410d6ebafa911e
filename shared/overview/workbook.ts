import type { SourceBlock } from '../source/block.ts'
import type { Source } from '../source/source.ts'
import { type WrittenWorkbook, writeWorkbook } from '../spreadsheet/write-workbook.ts'
import { coverageSheet } from './coverage-sheet.ts'
import { excerptSheet, sourceSheet } from './evidence-sheets.ts'
import { openOverview } from './open-overview.ts'
import { type Evidence, OVERVIEW_NAMES, type OverviewName } from './overview.ts'
import { overviewSheet } from './overview-sheet.ts'
import { positions } from './positions.ts'

const BY_PARTY = { en: 'Positions by party', fr: 'Positions par partie', hi: 'पक्ष के अनुसार रुख' } as const

/** What of a dossier goes into a workbook: one view, or all of them with the excerpts and sources they rest on. */
export type WorkbookView = OverviewName | 'coverage'

/**
 * The views over the excerpts as a workbook, a sheet each.
 *
 * @param blocksOf the text of a source, for coverage; without it that sheet is left out
 */
export function overviewWorkbook(
  title: string,
  evidence: Evidence,
  view: WorkbookView | undefined,
  blocksOf?: (source: Source) => readonly SourceBlock[],
): WrittenWorkbook {
  const names = OVERVIEW_NAMES.filter((name) => view === undefined || view === name)
  const sheets = names.flatMap((name) => {
    const sheet = overviewSheet(openOverview(name, evidence), evidence)
    if (name !== 'positions') return [sheet]
    return [sheet, overviewSheet(positions(evidence, 'party'), evidence, BY_PARTY[evidence.language])]
  })
  const isCovered = blocksOf !== undefined && (view === undefined || view === 'coverage')
  return writeWorkbook({
    title,
    language: evidence.language,
    sheets: [
      ...sheets,
      ...(isCovered ? [coverageSheet(evidence, blocksOf)] : []),
      ...(view === undefined ? [excerptSheet(evidence), sourceSheet(evidence)] : []),
    ],
  })
}
