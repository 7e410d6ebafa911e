import type { Command, EditorState } from 'prosemirror-state'

/** The marking of the paragraph at the cursor, where it has one of its own. */
export function portionAt(state: EditorState): string | undefined {
  const marking = state.selection.$from.parent.attrs.marking
  return typeof marking === 'string' && marking !== '' ? marking : undefined
}

/** Marks every paragraph the selection touches; `undefined` marks them as the note again. */
export function setPortion(marking: string | undefined): Command {
  return (state, dispatch) => {
    const transaction = state.tr
    state.doc.nodesBetween(state.selection.from, state.selection.to, (node, at) => {
      if (node.isTextblock && 'marking' in node.attrs) transaction.setNodeAttribute(at, 'marking', marking ?? null)
    })
    if (!transaction.docChanged) return false
    dispatch?.(transaction)
    return true
  }
}
