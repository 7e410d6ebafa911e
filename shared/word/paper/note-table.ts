import type { NoteNode } from '../../note/note.ts'
import { idOf } from './blocks.ts'
import { columnWeight } from './column-weight.ts'
import type { Context } from './context.ts'
import { figureOf } from './figure.ts'
import { inlineContent } from './inline-content.ts'
import { isBlank, plain, textOf } from './inlines.ts'
import { drawList } from './lists.ts'
import type { Inline, PaperCell, PaperParagraph, PaperTable } from './paper.ts'
import { safeText } from './safe-text.ts'

/**
 * Draws a table of the note as a grid without merged or empty cells.
 *
 * A merged cell's words are repeated in every cell it covered, since a screen reader reads cells one by one (rule 11);
 * the first row is the header, because a table without one cannot be read aloud at all.
 */
export function drawTable(node: NoteNode, context: Context): readonly PaperTable[] {
  const [header, ...rows] = gridOf(node, context)
  if (header === undefined) return []
  const width = Math.max(header.length, ...rows.map((row) => row.length))
  const columns = Array.from({ length: width }, (_, at) => {
    const label = (header[at] ?? []).flatMap((each, index): Inline[] =>
      index === 0 ? [...each.inlines] : [plain(' '), ...each.inlines],
    )
    // One block in the cell is its own; several are printed as one line, which is nobody's.
    const [only, ...others] = header[at] ?? []
    const id = others.length === 0 && !isBlank(label) ? only?.id : undefined
    return {
      label: isBlank(label) ? [plain(`${context.labels.tableColumn} ${at + 1}`)] : label,
      weight: columnWeight(rows, at),
      ...(id !== undefined && { id }),
    }
  })
  const own = node.attrs?.caption
  const caption = safeText(typeof own === 'string' ? own : '').trim()
  const heads = columns.map((column) => textOf(column.label)).join(', ')
  const drawn: PaperTable = {
    kind: 'table',
    caption: caption === '' ? heads : caption,
    description: `${heads}.`,
    columns,
    rows: (rows.length === 0 ? [[]] : rows).map((row) => columns.map((_, at) => row[at] ?? [nothing(context)])),
    hasRowHeaders: node.content?.slice(1).every((row) => row.content?.[0]?.type === 'tableHeader') === true,
    id: idOf(node),
    bookmark: context.references.bookmarkOf('table', idOf(node)),
  }
  const figure = figureOf(node.attrs?.picture, drawn, context)
  return [figure === undefined ? drawn : { ...drawn, figure }]
}

function gridOf(table: NoteNode, context: Context): PaperCell[][] {
  const grid: PaperCell[][] = (table.content ?? []).map(() => [])
  for (const [at, row] of (table.content ?? []).entries()) {
    let column = 0
    for (const cell of row.content ?? []) {
      while (grid[at]?.[column] !== undefined) column += 1
      const drawn = cellOf(cell, context)
      for (let down = 0; down < spanOf(cell, 'rowspan'); down += 1) {
        for (let across = 0; across < spanOf(cell, 'colspan'); across += 1) {
          const target = grid[at + down]
          // Words repeated for a covered cell are copies: they carry neither the block's id nor its footnotes again.
          if (target)
            target[column + across] = down === 0 && across === 0 ? drawn : drawn.map((each) => copyOf(each, context))
        }
      }
      column += spanOf(cell, 'colspan')
    }
  }
  return grid.map((row) => Array.from(row, (cell) => cell ?? [nothing(context)]))
}

/** Sixty-three columns is all that Word lays out (its documented limit), and a hostile paste may claim more. */
function spanOf(cell: NoteNode, side: 'rowspan' | 'colspan'): number {
  const span = Number(cell.attrs?.[side] ?? 1)
  return Number.isInteger(span) && span > 1 ? Math.min(span, 63) : 1
}

function cellOf(cell: NoteNode, context: Context): PaperCell {
  const paragraphs = (cell.content ?? []).flatMap((node): PaperParagraph[] => {
    if (node.type !== 'paragraph') return drawList(node, context)
    const inlines = inlineContent(node.content, context)
    return isBlank(inlines) ? [] : [{ kind: 'paragraph', role: 'cell', inlines, id: idOf(node) }]
  })
  return paragraphs.length === 0 ? [nothing(context)] : paragraphs
}

function copyOf(paragraph: PaperParagraph, context: Context): PaperParagraph {
  const inlines = paragraph.inlines.flatMap((inline): Inline[] => {
    if (inline.kind === 'note') return []
    return [inline.kind === 'break' ? inline : { ...inline, comments: undefined }]
  })
  return isBlank(inlines) ? nothing(context) : { ...paragraph, id: undefined, inlines }
}

function nothing(context: Context): PaperParagraph {
  return { kind: 'paragraph', role: 'cell', inlines: [plain(context.labels.none)] }
}
