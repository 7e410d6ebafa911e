import type { Node } from 'prosemirror-model'
import { type EditorState, Selection, type Transaction } from 'prosemirror-state'

/**
 * Puts a table made from an overview behind the block in which the cursor stands.
 *
 * Where the note already has a table of the same overview, that one is brought up to date instead: two tables of one
 * view would soon say different things.
 */
export function putTable(
  state: EditorState,
  table: Node,
): { readonly transaction: Transaction; readonly isNew: boolean } {
  let known: { readonly from: number; readonly to: number; readonly node: Node } | undefined
  state.doc.descendants((node, at) => {
    if (node.type.name === 'table' && node.attrs.view === table.attrs.view) {
      known = { from: at, to: at + node.nodeSize, node }
    }
    return known === undefined && (node.type.name === 'doc' || node.type.name === 'section')
  })
  if (known !== undefined) {
    const { id, caption, marking } = known.node.attrs
    const fresh = table.type.create({ ...table.attrs, id, caption, marking }, table.content)
    return { transaction: state.tr.replaceWith(known.from, known.to, fresh).scrollIntoView(), isNew: false }
  }
  const at = behindCurrentBlock(state)
  const transaction = state.tr.insert(at, table)
  const inside = Selection.near(transaction.doc.resolve(Math.min(at + 1, transaction.doc.content.size)))
  return { transaction: transaction.setSelection(inside).scrollIntoView(), isNew: true }
}

/** Sections are the first level of a note and their blocks the second: a table stands among the blocks. */
function behindCurrentBlock(state: EditorState): number {
  const { $head } = state.selection
  if ($head.depth >= 2) return $head.after(2)
  if ($head.depth === 1) return $head.pos
  const first = state.doc.firstChild
  return first === null ? 0 : first.nodeSize - 1
}
