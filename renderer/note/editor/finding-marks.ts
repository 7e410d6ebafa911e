import type { Node } from 'prosemirror-model'
import { type EditorState, Plugin, PluginKey, type Transaction } from 'prosemirror-state'
import { Decoration, DecorationSet } from 'prosemirror-view'
import type { Finding } from '../../../shared/checks/finding.ts'

const key = new PluginKey<DecorationSet>('finding-marks')

/**
 * Underlines the words that findings are about.
 *
 * Marks are set when a check has answered and only mapped while one types: they are never computed on a keystroke.
 */
export function findingMarks(): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply(transaction, marks) {
        const found = transaction.getMeta(key) as readonly Finding[] | undefined
        if (found !== undefined) return DecorationSet.create(transaction.doc, decorations(transaction.doc, found))
        return transaction.docChanged ? marks.map(transaction.mapping, transaction.doc) : marks
      },
    },
    props: { decorations: (state) => key.getState(state) },
  })
}

/** A transaction that marks these findings and no others. */
export function setFindings(state: EditorState, findings: readonly Finding[]): Transaction {
  return state.tr.setMeta(key, findings).setMeta('addToHistory', false)
}

/** Words of a block by their place in its text. */
export type PlacedWords = Pick<Finding, 'blockId' | 'range'>

/**
 * Where a finding stands in the editor. A citation is one character in a block's text and one position in the document,
 * so offsets carry over as they are.
 *
 * @returns undefined when its block is gone or has become shorter than the finding
 */
export function placeOfFinding(
  doc: Node,
  finding: PlacedWords,
): { readonly from: number; readonly to: number } | undefined {
  if (finding.blockId === '') return undefined
  let place: { from: number; to: number } | undefined
  doc.descendants((node, at) => {
    if (place === undefined && node.isTextblock && node.attrs.id === finding.blockId) {
      const start = finding.range?.start ?? 0
      const end = finding.range?.end ?? node.content.size
      if (end <= node.content.size) place = { from: at + 1 + start, to: at + 1 + end }
    }
    return place === undefined
  })
  return place
}

function decorations(doc: Node, findings: readonly Finding[]): Decoration[] {
  const blocks = new Map<string, { readonly at: number; readonly size: number }>()
  doc.descendants((node, at) => {
    if (node.isTextblock) blocks.set(String(node.attrs.id), { at, size: node.content.size })
    return !node.isTextblock
  })
  return findings.flatMap(({ blockId, range, level, reason }) => {
    const block = blocks.get(blockId)
    if (block === undefined || range === undefined || range.end > block.size) return []
    const attrs = { class: 'note-finding', 'data-level': level, title: reason }
    return [Decoration.inline(block.at + 1 + range.start, block.at + 1 + range.end, attrs)]
  })
}
