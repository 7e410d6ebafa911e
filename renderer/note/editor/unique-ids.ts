import { Plugin, PluginKey } from 'prosemirror-state'
import { ReplaceStep } from 'prosemirror-transform'
import { NODES_WITH_ID } from '../../../shared/note/block-ids.ts'

/**
 * Gives every block and citation an id of its own, after a split, a paste or an insertion.
 *
 * Typing inserts plain text and cannot repeat an id, so it is let through without a walk over the document.
 */
export function uniqueIds(newId: () => string): Plugin {
  return new Plugin({
    key: new PluginKey('unique-ids'),
    appendTransaction(transactions, _before, after) {
      const steps = transactions.flatMap((transaction) => transaction.steps)
      if (steps.every((step) => step instanceof ReplaceStep && isPlainText(step))) return null
      const seen = new Set<string>()
      const transaction = after.tr
      after.doc.descendants((node, at) => {
        if (!NODES_WITH_ID.has(node.type.name)) return
        const id = String(node.attrs.id ?? '')
        if (id !== '' && !seen.has(id)) seen.add(id)
        else transaction.setNodeAttribute(at, 'id', newId())
      })
      return transaction.docChanged ? transaction : null
    },
  })
}

function isPlainText(step: ReplaceStep): boolean {
  let isPlain = true
  step.slice.content.forEach((node) => {
    if (!node.isText) isPlain = false
  })
  return isPlain
}
