import type { Node, ResolvedPos } from 'prosemirror-model'
import { type Command, type EditorState, NodeSelection } from 'prosemirror-state'
import type { CitationMode } from '../../../shared/note/note.ts'
import { noteSchema } from '../../../shared/note/schema.ts'

const { citation } = noteSchema.nodes

/** A citation as its editor shows and gives it back. */
export interface CitationDraft {
  readonly excerptIds: readonly string[]
  readonly mode: CitationMode
}

/** The chip that is chosen: its place and what it holds. */
export function chosenCitation(state: EditorState): { readonly at: number; readonly node: Node } | undefined {
  const { selection } = state
  if (!(selection instanceof NodeSelection) || selection.node.type !== citation) return undefined
  return { at: selection.from, node: selection.node }
}

export const draftOf = (node: Node): CitationDraft => ({
  excerptIds: (node.attrs.excerptIds as readonly string[]).map(String),
  mode: node.attrs.mode as CitationMode,
})

/** Puts what a citation is to hold in the place of what it held. Without an excerpt it goes. */
export function setCitation(at: number, { excerptIds, mode }: CitationDraft): Command {
  return (state, dispatch) => {
    const node = state.doc.nodeAt(at)
    if (node?.type !== citation) return false
    const ids = [...new Set(excerptIds)]
    if (ids.length === 0) {
      dispatch?.(state.tr.delete(at, at + node.nodeSize))
      return true
    }
    const transaction = state.tr.setNodeMarkup(at, null, { ...node.attrs, excerptIds: ids, mode })
    dispatch?.(transaction.setSelection(NodeSelection.create(transaction.doc, at)))
    return true
  }
}

/** Makes one citation of several excerpts into one for each, in the same order; the first keeps its name. */
export function splitCitation(at: number): Command {
  return (state, dispatch) => {
    const node = state.doc.nodeAt(at)
    if (node?.type !== citation) return false
    const { excerptIds } = draftOf(node)
    if (excerptIds.length < 2) return false
    const chips = excerptIds.map((id, index) =>
      citation.create({ ...node.attrs, excerptIds: [id], ...(index > 0 && { id: '' }) }, null, node.marks),
    )
    const transaction = state.tr.replaceWith(at, at + node.nodeSize, chips)
    dispatch?.(transaction.setSelection(NodeSelection.create(transaction.doc, at)))
    return true
  }
}

/** The citation next to this one, with nothing but spaces between. */
export function neighbourOf(state: EditorState, at: number, side: 'before' | 'after'): number | undefined {
  const $at = state.doc.resolve(at)
  return side === 'before' ? chipBefore($at) : chipAfter($at)
}

function chipBefore($at: ResolvedPos): number | undefined {
  let to = $at.pos
  for (let index = $at.index() - 1; index >= 0; index -= 1) {
    const child = $at.parent.child(index)
    to -= child.nodeSize
    if (child.type === citation) return to
    if (child.text?.trim() !== '') return undefined
  }
  return undefined
}

function chipAfter($at: ResolvedPos): number | undefined {
  let from = $at.pos
  for (let index = $at.index(); index < $at.parent.childCount; index += 1) {
    const child = $at.parent.child(index)
    if (index > $at.index()) {
      if (child.type === citation) return from
      if (child.text?.trim() !== '') return undefined
    }
    from += child.nodeSize
  }
  return undefined
}

/** Takes the excerpts of the citation next to this one into it. */
export function mergeCitation(at: number, side: 'before' | 'after'): Command {
  return (state, dispatch) => {
    const node = state.doc.nodeAt(at)
    const other = neighbourOf(state, at, side)
    const second = other === undefined ? null : state.doc.nodeAt(other)
    if (node?.type !== citation || other === undefined || second === null) return false
    const [first, last] = side === 'before' ? [second, node] : [node, second]
    const ids = [...new Set([...draftOf(first).excerptIds, ...draftOf(last).excerptIds])]
    const from = Math.min(at, other)
    const to = Math.max(at, other) + (at < other ? second : node).nodeSize
    const merged = citation.create({ ...node.attrs, excerptIds: ids }, null, node.marks)
    const transaction = state.tr.replaceWith(from, to, merged)
    dispatch?.(transaction.setSelection(NodeSelection.create(transaction.doc, from)))
    return true
  }
}

/** The next set of answers for the recommendation at the cursor. */
export function nextResponses(sets: () => readonly (readonly string[])[]): Command {
  return (state, dispatch) => {
    const { $from } = state.selection
    if ($from.parent.type !== noteSchema.nodes.recommendation) return false
    const all = sets()
    if (all.length < 2) return true
    const current = ($from.parent.attrs.responses as readonly string[]).join('|')
    const next = (all.findIndex((set) => set.join('|') === current) + 1) % all.length
    dispatch?.(state.tr.setNodeAttribute($from.before(), 'responses', [...(all[next] ?? [])]))
    return true
  }
}
