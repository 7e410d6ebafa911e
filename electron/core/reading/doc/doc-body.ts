import type { XmlElement } from '../../../../shared/word/read/xml.ts'
import { type DocContext, docRuns, FieldDepth } from './doc-runs.ts'
import { paragraphSettings } from './doc-styles.ts'
import { type DocRow, docRow, docTable } from './doc-tables.ts'
import { type Formatting, settingOf } from './formatting.ts'
import { element, setting } from './word-element.ts'

const PARAGRAPH = '\r'
const CELL = '\u0007'
/** A page break or the end of a section stands for a paragraph mark too. */
const SECTION = '\u000C'

const isOn = (formatting: Formatting, code: number): boolean => (settingOf(formatting, code) ?? 0) !== 0

/** The blocks of one story: paragraphs, and tables put together from their cells and rows. */
export function docBlocks(from: number, to: number, context: DocContext): XmlElement[] {
  const { file, lettersAt, paragraphsAt } = context
  const blocks: XmlElement[] = []
  const fields = new FieldDepth()
  let rows: DocRow[] = []
  let cells: XmlElement[][] = []
  let cell: XmlElement[] = []
  const endTable = () => {
    if (cells.length > 0 || cell.length > 0) rows.push({ cells: [...cells, cell], edges: [], merges: [] })
    if (rows.length > 0) blocks.push(docTable(rows))
    rows = []
    cells = []
    cell = []
  }
  let start = from
  for (let position = from; position < to; position++) {
    const letter = file.letter(position)
    if (letter !== PARAGRAPH && letter !== CELL && letter !== SECTION && position < to - 1) continue
    const formatting = paragraphsAt(file.byteOf(position))
    const isMark = letter === PARAGRAPH || letter === CELL || letter === SECTION
    const isInTable = isOn(formatting, 0x2416)
    if (letter === CELL && isOn(formatting, 0x2417)) {
      rows.push(docRow(cells, formatting))
      cells = []
      cell = []
    } else {
      const mark = lettersAt(file.byteOf(position))
      const deleted = isMark && settingOf(mark, 0x0800) === 1 ? [element('rPr', {}, [element('del')])] : []
      const properties = [...setting('pStyle', formatting.style), ...paragraphSettings(formatting), ...deleted]
      const paragraph = element('p', {}, [
        element('pPr', {}, properties),
        ...docRuns(start, isMark ? position : position + 1, context, fields),
      ])
      if (isInTable || letter === CELL) cell.push(paragraph)
      else {
        endTable()
        blocks.push(paragraph)
      }
      if (letter === CELL) {
        cells.push(cell)
        cell = []
      }
    }
    start = position + 1
  }
  endTable()
  return blocks
}
