import type { Handlers } from '../../../shared/contract/contract.ts'
import { Refusal } from '../../../shared/contract/errors.ts'
import type { DossierId } from '../../../shared/id.ts'
import { coverageSheet } from '../../../shared/overview/coverage-sheet.ts'
import { openOverview } from '../../../shared/overview/open-overview.ts'
import type { Evidence } from '../../../shared/overview/overview.ts'
import { overviewSheet } from '../../../shared/overview/overview-sheet.ts'
import { positions } from '../../../shared/overview/positions.ts'
import { inLanguage } from '../../../shared/overview/wording.ts'
import { overviewWorkbook, type WorkbookView } from '../../../shared/overview/workbook.ts'
import type { SourceBlock } from '../../../shared/source/block.ts'
import type { Source } from '../../../shared/source/source.ts'
import { sheetCsv } from '../../../shared/spreadsheet/sheet-csv.ts'
import { blocksOf } from '../database/canonical-text.ts'
import { listCitations } from '../database/citation.ts'
import { findDossier } from '../database/dossier.ts'
import { listExcerpts } from '../database/excerpt.ts'
import { listSources } from '../database/source.ts'
import { findVersion } from '../database/source-version.ts'
import { type Context, found } from './context.ts'
import { keepFile } from './keep-file.ts'

export function overviewHandlers(context: Context) {
  return {
    'overview.write': async ({ dossierId, view, format = 'xlsx', by = 'source', language = 'en' }) => {
      const { title } = found(findDossier(context.db, dossierId))
      const evidence = evidenceOf(context, dossierId, language)
      const named = view === undefined ? title : `${title} - ${viewTitle(view, evidence)}`
      const { bytes, messages } =
        format === 'csv'
          ? { bytes: new TextEncoder().encode(csvOf(context, evidence, view, by)), messages: [] }
          : overviewWorkbook(named, evidence, view, textsIn(context))
      return { exported: await keepFile(context, { dossierId, format, title: named, bytes }), messages: [...messages] }
    },
  } satisfies Partial<Handlers>
}

function evidenceOf(context: Context, dossierId: DossierId, language: 'en' | 'fr'): Evidence {
  return {
    excerpts: listExcerpts(context.db, dossierId),
    citations: listCitations(context.db, dossierId),
    sources: listSources(context.db, dossierId),
    codebook: context.codebook(),
    language,
  }
}

const textsIn =
  (context: Context) =>
  ({ currentVersionId }: Source): readonly SourceBlock[] =>
    blocksOf(context.db, found(findVersion(context.db, currentVersionId)).textId)

function csvOf(context: Context, evidence: Evidence, view: WorkbookView | undefined, by: 'source' | 'party'): string {
  if (view === undefined) {
    throw new Refusal('invalid-input', 'A CSV file holds one table. Name the view, or ask for a workbook (xlsx).')
  }
  if (view === 'coverage') return sheetCsv(coverageSheet(evidence, textsIn(context)))
  const overview = view === 'positions' ? positions(evidence, by) : openOverview(view, evidence)
  return sheetCsv(overviewSheet(overview, evidence))
}

function viewTitle(view: WorkbookView, evidence: Evidence): string {
  const { language } = evidence
  if (view === 'coverage') return language === 'fr' ? 'Couverture' : 'Coverage'
  return inLanguage(openOverview(view, evidence).title, language)
}
