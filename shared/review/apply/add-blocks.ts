import { insertBeside, standing, type Work } from './tree.ts'

const paragraph = (words: string, newId: () => string): Work => ({
  type: 'paragraph',
  attrs: { id: newId(), marking: null },
  inline: words === '' ? [] : [{ type: 'text', text: words.replace(/[\v\t]/g, ' ') }],
  children: [],
  parent: undefined,
})

/** The table around a block, or the block's own place among its neighbours. */
function outermost(block: Work): Work {
  let found = standing(block)
  for (let at: Work | undefined = block; at; at = at.parent) if (at.type === 'table') found = at
  // A table or a paragraph stands beside a list, not in it.
  for (let at: Work | undefined = found; at?.parent; at = at.parent) if (/List$/.test(at.parent.type)) found = at.parent
  return found
}

/** Puts paragraphs beside the table, list or block in which a block stands. */
export function addParagraphs(
  block: Work,
  side: 'before' | 'after',
  words: readonly string[],
  newId: () => string,
): void {
  const reference = outermost(block)
  const made = words.map((each) => paragraph(each, newId))
  for (const each of side === 'after' ? made.reverse() : made) insertBeside(reference, each, side)
}

/** Puts a row beside the one in which a block stands, as wide as that one; a cell that says nothing stays empty. */
export function addRow(block: Work, side: 'before' | 'after', cells: readonly string[], newId: () => string): void {
  let row: Work | undefined = block
  while (row && row.type !== 'tableRow') row = row.parent
  if (!row) {
    addParagraphs(block, side, [cells.join(' | ')], newId)
    return
  }
  const width = row.children.reduce((sum, cell) => sum + Number(cell.attrs?.colspan ?? 1), 0)
  const made = rowOf(fitted(cells, width), 'tableCell', newId)
  insertBeside(row, made, side)
}

/** Words for more cells than there are stay in the last one. */
function fitted(cells: readonly string[], width: number): string[] {
  const own = cells.slice(0, width)
  const over = cells.slice(width).filter((each) => each.trim() !== '')
  if (over.length > 0) own[width - 1] = [own[width - 1] ?? '', ...over].join('\n')
  return [...own, ...Array.from({ length: Math.max(0, width - own.length) }, () => '')]
}

function rowOf(cells: readonly string[], type: 'tableCell' | 'tableHeader', newId: () => string): Work {
  const row: Work = { type: 'tableRow', attrs: undefined, inline: undefined, children: [], parent: undefined }
  row.children = cells.map((words): Work => {
    const cell: Work = {
      type,
      attrs: { colspan: 1, rowspan: 1, colwidth: null },
      inline: undefined,
      children: [],
      parent: row,
    }
    cell.children = words.split('\n').map((line) => ({ ...paragraph(line, newId), parent: cell }))
    return cell
  })
  return row
}

/** Puts a table beside the table, list or block in which a block stands; its first row is its header. */
export function addTable(
  block: Work,
  side: 'before' | 'after',
  rows: readonly (readonly string[])[],
  newId: () => string,
): void {
  const table: Work = {
    type: 'table',
    attrs: { id: newId(), marking: null, caption: '', view: null },
    inline: undefined,
    children: [],
    parent: undefined,
  }
  table.children = rows.map((cells, n) => ({
    ...rowOf(cells, n === 0 ? 'tableHeader' : 'tableCell', newId),
    parent: table,
  }))
  insertBeside(outermost(block), table, side)
}
