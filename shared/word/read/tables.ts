import type { BlockSpan, ReadBlock } from '../../source/block.ts'
import type { ReaderContext } from './reader-context.ts'
import { childOf, descendantsOf, elementsOf, settingOf, switchOf, textOf, type XmlElement } from './xml.ts'

/** Word's own bound is 63 columns; hostile files name billions. */
const MOST_COLUMNS = 1000

interface Cell {
  readonly element: XmlElement
  readonly row: number
  readonly column: number
  readonly columnSpan: number
  readonly isHeader: boolean
  rowSpan: number
}

const count = (value: string | undefined, otherwise: number): number => {
  const number = Number.parseInt(value ?? '', 10)
  return number >= 0 && number <= MOST_COLUMNS ? number : otherwise
}

/** Elements of one name, also inside content controls and tracked insertions. */
function unwrapped(element: XmlElement, name: string): XmlElement[] {
  return elementsOf(element).flatMap((child) => {
    if (child.name === name) return [child]
    if (child.name === 'w:sdt') {
      const content = childOf(child, 'w:sdtContent')
      return content ? unwrapped(content, name) : []
    }
    return /^w:(?:customXml|ins|moveTo|smartTag)$/.test(child.name) ? unwrapped(child, name) : []
  })
}

const isDeletedRow = (row: XmlElement): boolean => childOf(childOf(row, 'w:trPr'), 'w:del') !== undefined
const isDeletedCell = (cell: XmlElement): boolean => childOf(childOf(cell, 'w:tcPr'), 'w:cellDel') !== undefined

const deletedWords = (cell: XmlElement): string =>
  [...descendantsOf(cell, 'w:delText'), ...descendantsOf(cell, 'w:t')].map(textOf).join('').trim()

/** The content of a table that is only a frame: one column, whatever the number of rows. */
export function isOneBox(table: XmlElement): readonly XmlElement[] | undefined {
  const rows = unwrapped(table, 'w:tr').map((row) => unwrapped(row, 'w:tc'))
  return rows.every((cells) => cells.length <= 1) ? rows.flat().flatMap(elementsOf) : undefined
}

/** A cell that goes on the one above shows nothing of its own in Word; words in it that are not said above are named. */
function sayCovered(cell: XmlElement, above: Cell, { messages }: ReaderContext): void {
  const wordsOf = (element: XmlElement) => descendantsOf(element, 'w:t').map(textOf).join('').trim()
  const words = wordsOf(cell)
  if (words === '' || wordsOf(above.element).includes(words)) return
  messages.say(
    'covered-cell',
    `Words in a table cell that a merged cell covers were left out, as Word does not show them: “${words.slice(0, 200)}”`,
  )
}

function placeCells(table: XmlElement, context: ReaderContext): Cell[] {
  const cells: Cell[] = []
  /** The cell above that goes on downwards, by column. */
  const going = new Map<number, Cell>()
  let row = 0
  for (const element of unwrapped(table, 'w:tr')) {
    if (isDeletedRow(element)) {
      const words = descendantsOf(element, 'w:tc').map(deletedWords).join(' | ')
      context.messages.say(
        'deleted-row',
        `A table row whose deletion is tracked was left out, as the accepted text is without it: “${words.slice(0, 200)}”`,
      )
      continue
    }
    const properties = childOf(element, 'w:trPr')
    const isHeader = switchOf(properties, 'w:tblHeader') ?? false
    let column = count(settingOf(properties, 'w:gridBefore'), 0)
    let before: Cell | undefined
    for (const cell of unwrapped(element, 'w:tc')) {
      if (isDeletedCell(cell)) continue
      const own = childOf(cell, 'w:tcPr')
      const columnSpan = Math.max(1, count(settingOf(own, 'w:gridSpan'), 1))
      const vertical = childOf(own, 'w:vMerge')
      const horizontal = childOf(own, 'w:hMerge')
      const above = going.get(column)
      if (horizontal && horizontal.attributes['w:val'] !== 'restart' && before) {
        const wider = { ...before, columnSpan: before.columnSpan + columnSpan }
        cells[cells.indexOf(before)] = wider
        before = wider
      } else if (vertical && vertical.attributes['w:val'] !== 'restart' && above) {
        above.rowSpan = row - above.row + 1
        sayCovered(cell, above, context)
      } else {
        const placed: Cell = { element: cell, row, column, columnSpan, rowSpan: 1, isHeader }
        cells.push(placed)
        before = placed
        if (vertical) going.set(column, placed)
        else going.delete(column)
      }
      column += columnSpan
    }
    row += 1
  }
  return cells
}

/** The paragraphs of a cell as one text, a line each, with their numbers before them. */
function joined(blocks: readonly ReadBlock[]): { readonly text: string; readonly spans: readonly BlockSpan[] } {
  let text = ''
  const spans: BlockSpan[] = []
  for (const block of blocks) {
    if (text !== '') text += '\n'
    if (block.label) text += `${block.label} `
    for (const span of block.spans ?? [])
      spans.push({ ...span, start: span.start + text.length, end: span.end + text.length })
    text += block.text
  }
  return { text, spans }
}

/** Reads a table: one block per cell, with its place and how far it spans. */
export function readTable(
  table: XmlElement,
  context: ReaderContext,
  readBody: (elements: readonly XmlElement[], context: ReaderContext) => ReadBlock[],
): ReadBlock[] {
  const number = context.countTable()
  return placeCells(table, context).map(({ element, row, column, rowSpan, columnSpan, isHeader }) => {
    const { text, spans } = joined(readBody(elementsOf(element), context))
    return {
      kind: 'table-cell' as const,
      text,
      ...(spans.length > 0 ? { spans } : {}),
      table: {
        table: number,
        row,
        column,
        ...(rowSpan > 1 ? { rowSpan } : {}),
        ...(columnSpan > 1 ? { columnSpan } : {}),
        ...(isHeader ? { isHeader } : {}),
      },
    }
  })
}
