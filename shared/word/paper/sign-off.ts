import { textOf } from '../../note/header.ts'
import { signOffIn } from '../../template/template.ts'
import type { Context } from './context.ts'
import { writeDate } from './dates.ts'
import { plain, strong } from './inlines.ts'
import type { PaperBlock, PaperTable } from './paper.ts'
import { BOX } from './recommendations.ts'
import { safeText } from './safe-text.ts'

/** Room for a signature, in centimetres. */
const SIGNATURE_HEIGHT = 0.9

/** The block that the approving people fill in: a real table with a header row and no empty cells. */
export function drawSignOff(context: Context): readonly PaperBlock[] {
  const { signOff } = context.input.template
  const { labels, language } = context
  const words = signOffIn(signOff, language)
  if (signOff.type === 'byline') return byline(words.fields ?? [], context)
  const {
    columns = [labels.name, labels.signature, labels.date],
    rows,
    fields,
    clearance,
    acknowledgements = [],
  } = words
  const blocks: PaperBlock[] = []
  if (rows) blocks.push(formTable(labels.approvals, [labels.role, ...withoutRole(columns, context)], rows))
  else if (words.columns) blocks.push(formTable(labels.decision, [labels.decision, ...columns], [labels.signature]))
  if (fields) blocks.push(formTable(labels.signOff, [labels.entry, labels.toComplete], fields))
  if (clearance) blocks.push(formTable(labels.clearance, [labels.clearedBy, labels.name, labels.date], clearance))
  if (acknowledgements.length > 0) {
    const boxes = acknowledgements.map((answer) => `${BOX}\u00a0${safeText(answer)}`).join('\u2003')
    blocks.push({ kind: 'paragraph', role: 'body', inlines: [strong(labels.response + labels.colon), plain(boxes)] })
  }
  return blocks
}

/** The first column holds the roles, whether the template lists it or not. */
function withoutRole(columns: readonly string[], { labels }: Context): readonly string[] {
  return columns.filter((column) => column !== labels.role)
}

/** Blank cells name what belongs in them: an empty cell is announced as the end of the table by some readers. */
function formTable(caption: string, columns: readonly string[], rows: readonly string[]): PaperTable {
  return {
    kind: 'table',
    caption,
    description: `${columns.join(', ')}.`,
    columns: columns.map((column, at) => ({ label: [plain(safeText(column))], weight: at === 0 ? 1.2 : 1 })),
    rows: rows.map((row) =>
      columns.map((column, at) => [
        { kind: 'paragraph', role: 'cell', inlines: [plain(safeText(at === 0 ? row : `[${column.toLowerCase()}]`))] },
      ]),
    ),
    hasRowHeaders: true,
    rowHeightCm: SIGNATURE_HEIGHT,
  }
}

/** A published brief ends with what its authors say of themselves, and with how to cite it. */
function byline(fields: readonly string[], context: Context): readonly PaperBlock[] {
  const { labels, input } = context
  const english = input.template.signOff.fields ?? []
  return fields.flatMap((label, at): PaperBlock[] => {
    const key = (english[at] ?? label).toLowerCase().replace(/ /g, '_')
    const text = textOf(input.note.header[key]) || (key === 'how_to_cite' ? suggestedCitation(context) : '')
    if (text === '') return []
    return [
      { kind: 'paragraph', role: 'body', inlines: [strong(safeText(label) + labels.colon), plain(safeText(text))] },
    ]
  })
}

function suggestedCitation({ language, input }: Context): string {
  const { note, template } = input
  const date = writeDate(textOf(note.header.date), language, template.pagePreset.dateStyle)
  const kind = (template.name[language] ?? template.name.en).toLowerCase()
  const parts = [textOf(note.header.authors).replace(/; /g, ', '), textOf(note.header.title), kind, date]
  return `${parts.filter((part) => part !== '').join(', ')}.`
}
