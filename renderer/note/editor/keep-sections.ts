import type { Node } from 'prosemirror-model'
import { type EditorState, Plugin, PluginKey, type Transaction } from 'prosemirror-state'
import { noteSchema } from '../../../shared/note/schema.ts'

/** Set on a transaction that means to add, drop or reorder sections. */
export const SECTIONS_MAY_CHANGE = 'sections-may-change'

const idsOf = (doc: Node) => doc.children.map((section) => String(section.attrs.id))

/**
 * Keeps the template's sections in the note whatever is deleted or pasted across them.
 *
 * Selecting everything and typing replaces the text of all sections; without this it would also remove the sections
 * themselves, and the note could no longer be checked against its template.
 */
export function keepSections(): Plugin {
  return new Plugin({
    key: new PluginKey('keep-sections'),
    appendTransaction(transactions, before, after) {
      if (!transactions.some((transaction) => transaction.docChanged)) return null
      if (transactions.some((transaction) => transaction.getMeta(SECTIONS_MAY_CHANGE))) return null
      const expected = idsOf(before.doc)
      const found = idsOf(after.doc)
      if (expected.length === found.length && expected.every((id, index) => id === found[index])) return null
      return mend(before.doc, after)
    },
  })
}

function mend(before: Node, state: EditorState): Transaction {
  const transaction = state.tr
  const found = idsOf(state.doc)
  // Sections that came in twice hand their blocks to the one before them.
  for (let index = found.length - 1; index > 0; index -= 1) {
    if (found.indexOf(found[index] ?? '') !== index || !idsOf(before).includes(found[index] ?? '')) {
      transaction.join(startOf(transaction.doc, index))
    }
  }
  let at = 0
  before.children.forEach((section, index) => {
    const present = transaction.doc.maybeChild(index)
    if (present?.attrs.id !== section.attrs.id) {
      transaction.insert(at, noteSchema.nodes.section.create(section.attrs, noteSchema.nodes.paragraph.create()))
    }
    at += transaction.doc.child(index).nodeSize
  })
  return transaction
}

function startOf(doc: Node, index: number): number {
  let at = 0
  for (let before = 0; before < index; before += 1) at += doc.child(before).nodeSize
  return at
}
