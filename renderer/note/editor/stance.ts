import type { Node } from 'prosemirror-model'
import type { Command, EditorState } from 'prosemirror-state'
import { noteSchema } from '../../../shared/note/schema.ts'
import { CITATION_CHARACTER } from '../../../shared/note/texts.ts'
import { sentencesOf } from '../../../shared/source/sentences.ts'

const { stance } = noteSchema.marks

/** What a sentence that rests on no passage is marked as. */
export interface StanceAttrs {
  readonly kind: 'analysis' | 'assumption' | 'judgement'
  readonly likelihood?: string | null
  readonly confidence?: string | null
}

/** The sentences the selection touches, as positions of the document; in one block only, where the cursor is. */
export function sentencesAt(state: EditorState): readonly { readonly from: number; readonly to: number }[] {
  const { $from, to } = state.selection
  if (!$from.parent.inlineContent) return []
  const start = $from.start()
  const [first, last] = [$from.parentOffset, Math.min(to - start, $from.parent.content.size)]
  return sentencesOf(textOf($from.parent))
    .filter((range) => range.start <= last && first <= range.end)
    .map((range) => ({ from: start + range.start, to: start + range.end }))
}

/** One character for each citation, as the checks count. */
const textOf = (block: Node) => block.textBetween(0, block.content.size, undefined, CITATION_CHARACTER)

/** Marks the sentence at the cursor, or takes the mark away where it has this one already. */
export function setStance(attrs: StanceAttrs | undefined): Command {
  return (state, dispatch) => {
    const sentences = sentencesAt(state)
    const [first] = sentences
    const last = sentences.at(-1)
    if (first === undefined || last === undefined || !state.selection.$from.parent.type.allowsMarkType(stance))
      return false
    const transaction = state.tr.removeMark(first.from, last.to, stance)
    const isSame = attrs !== undefined && attrs.likelihood === undefined && stanceAt(state)?.kind === attrs.kind
    if (attrs !== undefined && !isSame) transaction.addMark(first.from, last.to, stance.create(attrs))
    dispatch?.(transaction)
    return true
  }
}

/** The mark of the sentence at the cursor. */
export function stanceAt(state: EditorState): StanceAttrs | undefined {
  const { $from } = state.selection
  // At the edge of a sentence the cursor carries no mark that does not go on with typing, so its neighbours are asked.
  const [before, after] = [$from.nodeBefore, $from.nodeAfter].map((node) => node && stance.isInSet(node.marks))
  const mark = stance.isInSet($from.marks()) ?? after ?? before
  return mark ? (mark.attrs as StanceAttrs) : undefined
}
