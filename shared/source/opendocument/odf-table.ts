import { elementsOf, type XmlElement } from '../../word/read/xml.ts'
import type { BlockSpan, ReadBlock } from '../block.ts'
import type { Odf } from './odf-context.ts'

/** Reads a table: one block per cell that holds words. */
export function readTable(table: XmlElement, odf: Odf): ReadBlock[] {
  const number = odf.tables++
  const blocks: ReadBlock[] = []
  let row = 0
  const readRow = (element: XmlElement, isHeader: boolean) => {
    let column = 0
    for (const cell of elementsOf(element)) {
      const repeated = Math.min(1000, Number(cell.attributes['table:number-columns-repeated'] ?? 1) || 1)
      const rowSpan = Number(cell.attributes['table:number-rows-spanned'] ?? 1)
      const columnSpan = Number(cell.attributes['table:number-columns-spanned'] ?? 1)
      const { text, spans } = joined(cell.name === 'table:table-cell' ? odf.readBlocks(elementsOf(cell)) : [])
      if (text !== '') {
        const place = {
          table: number,
          row,
          column,
          ...(rowSpan > 1 ? { rowSpan } : {}),
          ...(columnSpan > 1 ? { columnSpan } : {}),
        }
        blocks.push({
          kind: 'table-cell',
          text,
          ...(spans.length > 0 ? { spans } : {}),
          table: { ...place, ...(isHeader ? { isHeader } : {}) },
        })
      }
      column += repeated
    }
    row += 1
  }
  const walk = (element: XmlElement, isHeader: boolean): void => {
    for (const child of elementsOf(element)) {
      if (child.name === 'table:table-row') readRow(child, isHeader)
      else if (/^table:table-(?:rows|header-rows|row-group)$/.test(child.name))
        walk(child, isHeader || child.name === 'table:table-header-rows')
    }
  }
  walk(table, false)
  return blocks
}

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
