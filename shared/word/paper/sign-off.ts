import type { SignOff } from '../../template/template.ts'
import type { Context } from './context.ts'
import { writeDate } from './dates.ts'
import { plain, strong } from './inlines.ts'
import type { PaperBlock, PaperTable } from './paper.ts'
import { BOX } from './recommendations.ts'
import { safeText } from './safe-text.ts'
import { signOffWord } from './sign-off-words.ts'

/** Room for a signature, in centimetres. */
const SIGNATURE_HEIGHT = 1

/** The block that the approving people fill in: a real table with a header row and no empty cells. */
export function drawSignOff(context: Context): readonly PaperBlock[] {
  const { signOff } = context.input.template
  const { labels } = context
  const word = (text: string) => signOffWord(safeText(text), context.language)
  const blocks: PaperBlock[] = []
  if (signOff.columns && signOff.rows) {
    blocks.push(formTable(labels.approvals, signOff.columns.map(word), signOff.rows.map(word)))
  }
  if (signOff.type === 'decision_block' && signOff.fields) {
    const [first = labels.signature, ...rest] = signOff.fields.map(word)
    blocks.push(formTable(labels.decision, [labels.decision, labels.name, labels.signature, ...rest], [first]))
  }
  if (signOff.clearance) {
    blocks.push(formTable(labels.clearance, [labels.clearance, labels.name, labels.date], signOff.clearance.map(word)))
  }
  const answers = signOff.acknowledgements ?? []
  if (answers.length > 0) {
    const boxes = answers
      .map((answer) => `${BOX}\u00a0${word(answer)}`)
      .join('   ')
      .replace(/ {3}/g, '\u2003')
    const colon = context.language === 'fr' ? '\u00a0: ' : ': '
    blocks.push({ kind: 'paragraph', role: 'body', inlines: [strong(labels.readerResponse + colon), plain(boxes)] })
  }
  return signOff.type === 'byline' ? byline(signOff, context) : blocks
}

/** Blank cells name what belongs in them: an empty cell is announced as the end of the table by some readers. */
function formTable(caption: string, columns: readonly string[], rows: readonly string[]): PaperTable {
  return {
    kind: 'table',
    caption,
    description: `${columns.join(', ')}.`,
    columns: columns.map((column, at) => ({ label: [plain(column)], weight: at === 0 ? 1.2 : 1 })),
    rows: rows.map((row) =>
      columns.map((column, at) => [
        { kind: 'paragraph', role: 'cell', inlines: [plain(at === 0 ? row : `[${column.toLowerCase()}]`)] },
      ]),
    ),
    hasRowHeaders: true,
    rowHeightCm: SIGNATURE_HEIGHT,
  }
}

/** A published brief ends with what its authors say of themselves, and with how to cite it. */
function byline(signOff: SignOff, context: Context): readonly PaperBlock[] {
  const { note, template } = context.input
  const colon = context.language === 'fr' ? '\u00a0: ' : ': '
  return (signOff.fields ?? []).flatMap((field) => {
    const key = field.toLowerCase().replace(/ /g, '_')
    const own = note.header[key]
    const text = typeof own === 'string' ? own : (own ?? []).join('; ')
    const value = text.trim() === '' && key === 'how_to_cite' ? suggestedCitation(context) : text
    if (value.trim() === '') return []
    const label = signOffWord(field, context.language)
    return [{ kind: 'paragraph', role: 'body', inlines: [strong(label + colon), plain(safeText(value))] } as const]
  })

  function suggestedCitation({ language }: Context): string {
    const { authors, title, date } = note.header
    const names = (typeof authors === 'string' ? [authors] : (authors ?? [])).join(', ')
    const when = typeof date === 'string' ? writeDate(date, language, template.pagePreset.dateStyle) : ''
    const kind = template.name[language] ?? template.name.en
    return [names, typeof title === 'string' ? title : '', kind.toLowerCase(), when]
      .filter((part) => part !== '')
      .join(', ')
      .concat('.')
  }
}
