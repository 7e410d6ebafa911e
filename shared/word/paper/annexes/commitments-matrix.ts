import type { Excerpt } from '../../../excerpt/excerpt.ts'
import { shortLine } from '../../citations/short-line.ts'
import { type Context, foreignLanguage } from '../context.ts'
import { writeDate } from '../dates.ts'
import { inLanguage, plain } from '../inlines.ts'
import type { PaperCell, PaperTable, TextInline } from '../paper.ts'
import { safeText } from '../safe-text.ts'
import { strengthName } from '../strength-names.ts'

/** Codes whose passages bind somebody to something: the rows of the matrix. */
const COMMITTING = ['COMMIT', 'DECIDE', 'CONT']

/** The matrix of who agreed to what, how firmly, and by when; nothing where no passage is coded so. */
export function drawCommitmentsMatrix(context: Context): PaperTable | undefined {
  const rows = context.input.excerpts.filter((excerpt) => COMMITTING.includes(excerpt.code))
  if (rows.length === 0) return undefined
  const { matrixColumns: names, matrix } = context.labels
  const columns = [
    { label: [plain('No.')], weight: 0.45 },
    { label: [plain(names.words)], weight: 3 },
    { label: [plain(names.actor)], weight: 1.2 },
    { label: [plain(names.action)], weight: 2 },
    { label: [plain(names.strength)], weight: 1.2 },
    { label: [plain(names.deadline)], weight: 1.1 },
    { label: [plain(names.source)], weight: 1.5 },
  ]
  return {
    kind: 'table',
    caption: matrix,
    description: `${Object.values(names).join(', ')}.`,
    columns: context.language === 'fr' ? columns.with(0, { label: [plain('Nº')], weight: 0.45 }) : columns,
    rows: rows.map((excerpt, at) => rowOf(excerpt, at + 1, context)),
    hasRowHeaders: true,
  }
}

function rowOf(excerpt: Excerpt, number: number, context: Context): readonly PaperCell[] {
  const { labels, language, input } = context
  const source = context.sources.get(excerpt.sourceId)
  const { attributes } = excerpt
  const said = (value: string | undefined) => (value === undefined || value.trim() === '' ? labels.notStated : value)
  const action = [attributes.action, attributes.object ?? attributes.subject].filter(Boolean).join(' ')
  const deadline = attributes.deadline && writeDate(attributes.deadline, language, input.template.pagePreset.dateStyle)
  const line = shortLine(excerpt, source, context)
  return [
    cell(plain(String(number))),
    cell(inLanguage(safeText(excerpt.selector.exact), foreignLanguage(source, language))),
    cell(plain(safeText(said(attributes.actor ?? attributes.by)))),
    cell(plain(safeText(said(action)))),
    cell(plain(strengthOf(excerpt, context))),
    cell(plain(safeText(said(deadline)))),
    cell(plain(excerpt.isSuggested ? `${line} (${labels.suggested})` : line)),
  ]
}

function strengthOf(excerpt: Excerpt, { labels, language, input }: Context): string {
  const value = Number(excerpt.attributes.strength ?? Number.NaN)
  const step = input.codebook.strength.find((each) => each.value === value)
  return step === undefined ? labels.notStated : `${value}: ${strengthName(step, language)}`
}

function cell(inline: TextInline): PaperCell {
  return [{ kind: 'paragraph', role: 'cell', inlines: [inline] }]
}
