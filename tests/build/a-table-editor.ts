import type { By } from './a-reviewer.ts'
import { all, child, home, type Node, struck, textNode, textOf } from './an-xml-tree.ts'

export interface TableEditorParts {
  readonly body: Node
  /** A paragraph of the body by its number. */
  readonly at: (index: number) => Node
  /** Attributes of a tracked change. */
  readonly tracked: (by: By) => Record<string, string>
}

/** What a reviewer does to tables. */
export function tableEditor({ body, at, tracked }: TableEditorParts) {
  return {
    /** Adds a row behind the one that holds some words. */
    addRow(words: string, cells: readonly string[], by: By): void {
      const row = rowWith(body, words)
      const { parent, position } = home(body, row)
      const made: Node = { name: 'w:tr', attributes: {}, children: [] }
      if (by.author !== undefined)
        made.children.push({
          name: 'w:trPr',
          attributes: {},
          children: [{ name: 'w:ins', attributes: tracked(by), children: [] }],
        })
      for (const cell of cells) {
        const run: Node = { name: 'w:r', attributes: {}, children: [textNode('w:t', cell)] }
        const content = by.author === undefined ? run : { name: 'w:ins', attributes: tracked(by), children: [run] }
        made.children.push(cellOf([content]))
      }
      parent.children.splice(position + 1, 0, made)
    },

    removeRow(words: string, by: By): void {
      const row = rowWith(body, words)
      const { parent, position } = home(body, row)
      if (by.author === undefined) {
        parent.children.splice(position, 1)
        return
      }
      const properties = child(row, 'w:trPr') ?? { name: 'w:trPr', attributes: {}, children: [] }
      properties.children.push({ name: 'w:del', attributes: tracked(by), children: [] })
      row.children = [properties, ...row.children.filter((each) => each !== properties)]
      for (const p of all(row, 'w:p')) {
        const kept = p.children.filter((each) => typeof each === 'string' || each.name !== 'w:r')
        const gone = p.children.filter((each) => typeof each !== 'string' && each.name === 'w:r')
        p.children = [...kept, { name: 'w:del', attributes: tracked(by), children: gone.map(struck) }]
      }
    },

    /** Writes into a cell, or without tracking over it, by column, of the row that holds some words. */
    fillCell(words: string, column: number, put: string, by: By): void {
      const cell = all(rowWith(body, words), 'w:tc')[column] as Node
      const run: Node = { name: 'w:r', attributes: {}, children: [textNode('w:t', put)] }
      const p = child(cell, 'w:p') as Node
      if (by.author === undefined)
        p.children = p.children.filter((each) => typeof each !== 'string' && each.name !== 'w:r')
      p.children.push(by.author === undefined ? run : { name: 'w:ins', attributes: tracked(by), children: [run] })
    },

    /** Adds a table behind a paragraph, untracked. */
    addTable(index: number, rows: readonly (readonly string[])[]): void {
      const { parent, position } = home(body, at(index))
      const made = rows.map(
        (cells): Node => ({
          name: 'w:tr',
          attributes: {},
          children: cells.map((cell) => cellOf([{ name: 'w:r', attributes: {}, children: [textNode('w:t', cell)] }])),
        }),
      )
      parent.children.splice(position + 1, 0, { name: 'w:tbl', attributes: {}, children: made })
    },
  }
}

const rowWith = (body: Node, words: string): Node => {
  const row = all(body, 'w:tr').find((one) => all(one, 'w:p').some((p) => textOf(p).includes(words)))
  if (!row) throw new Error(`No row says “${words}”`)
  return row
}

const cellOf = (content: Node[]): Node => ({
  name: 'w:tc',
  attributes: {},
  children: [{ name: 'w:p', attributes: {}, children: content }],
})
