import { isHistoryTransaction } from 'prosemirror-history'
import type { Attrs, Node } from 'prosemirror-model'
import { type EditorState, Plugin, PluginKey, type Transaction } from 'prosemirror-state'
import { noteSchema } from '../../../shared/note/schema.ts'

/** Set on a transaction that means to add, drop or reorder sections. */
export const SECTIONS_MAY_CHANGE = 'sections-may-change'

const key = new PluginKey<readonly Attrs[]>('keep-sections')
const sectionsOf = (doc: Node): readonly Attrs[] => doc.children.map((section) => section.attrs)

/**
 * Keeps the template's sections in the note whatever is deleted or pasted across them.
 *
 * Selecting everything and typing replaces the text of all sections; without this it would also remove the sections
 * themselves, and the note could no longer be checked against its template. What undo and redo bring back was whole
 * before, in its own order.
 */
export function keepSections(): Plugin {
  return new Plugin<readonly Attrs[]>({
    key,
    state: {
      init: (_config, state) => sectionsOf(state.doc),
      apply: (transaction, sections) =>
        transaction.getMeta(SECTIONS_MAY_CHANGE) || isHistoryTransaction(transaction)
          ? sectionsOf(transaction.doc)
          : sections,
    },
    appendTransaction(transactions, _before, after) {
      if (!transactions.some((transaction) => transaction.docChanged)) return null
      const expected = key.getState(after) ?? []
      const { doc } = after
      const isWhole =
        doc.childCount === expected.length && expected.every(({ id }, index) => doc.child(index).attrs.id === id)
      return isWhole ? null : mend(after, expected)
    },
  })
}

function mend(state: EditorState, expected: readonly Attrs[]): Transaction {
  const transaction = state.tr
  const ids = expected.map(({ id }) => id)
  const found = sectionsOf(state.doc).map(({ id }) => id)
  // A section that came in twice, or that the template does not know, hands its blocks to the one before it.
  for (let index = found.length - 1; index > 0; index -= 1) {
    const isStray = !ids.includes(found[index]) || found.indexOf(found[index]) !== index
    if (isStray) transaction.join(startOf(transaction.doc, index))
  }
  const first = transaction.doc.firstChild
  if (first !== null && !ids.includes(first.attrs.id)) {
    const isSecond = transaction.doc.maybeChild(1)?.attrs.id === ids[0]
    if (isSecond) transaction.delete(0, first.nodeSize)
    else transaction.setNodeMarkup(0, null, expected[0])
  }
  let at = 0
  for (const [index, attrs] of expected.entries()) {
    if (transaction.doc.maybeChild(index)?.attrs.id !== attrs.id) {
      transaction.insert(at, noteSchema.nodes.section.create(attrs, noteSchema.nodes.paragraph.create()))
    }
    at += transaction.doc.child(index).nodeSize
  }
  return transaction
}

function startOf(doc: Node, index: number): number {
  let at = 0
  for (let before = 0; before < index; before += 1) at += doc.child(before).nodeSize
  return at
}
