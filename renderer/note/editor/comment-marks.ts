import type { Node, Slice } from 'prosemirror-model'
import { Fragment, Slice as SliceOf } from 'prosemirror-model'
import { type EditorState, Plugin, PluginKey, TextSelection } from 'prosemirror-state'
import { Decoration, DecorationSet, type EditorView } from 'prosemirror-view'
import type { TextPlace, WordsFromTo } from '../../../shared/note/comment-marks.ts'
import { noteSchema } from '../../../shared/note/schema.ts'
import { sentencesAt } from './stance.ts'

const { comment } = noteSchema.marks

/** The comments of the note as the editor shows them. */
export interface ShownComments {
  /** Whether each is resolved, by id. */
  readonly resolved: ReadonlyMap<string, boolean>
  readonly active: string | undefined
}

interface Marks {
  readonly shown: ShownComments
  readonly drawn: DecorationSet
}

const key = new PluginKey<Marks>('comment-marks')
const NONE: ShownComments = { resolved: new Map(), active: undefined }

/**
 * Shows which words are commented on, and says when the cursor enters some.
 *
 * A mark whose comment the library does not know is not drawn: it may belong to a comment that was removed.
 */
export function commentMarks(atComment: (id: string | undefined) => void): Plugin<Marks> {
  return new Plugin<Marks>({
    key,
    state: {
      init: () => ({ shown: NONE, drawn: DecorationSet.empty }),
      apply(transaction, marks) {
        const shown = transaction.getMeta(key) as ShownComments | undefined
        if (shown !== undefined) return { shown, drawn: draw(transaction.doc, shown) }
        if (!transaction.docChanged) return marks
        return { ...marks, drawn: marks.drawn.map(transaction.mapping, transaction.doc) }
      },
    },
    props: {
      decorations: (state) => key.getState(state)?.drawn,
      transformPasted: withoutCopies,
    },
    view: () => {
      let last: string | undefined
      return {
        update(view, before) {
          if (before.selection.eq(view.state.selection) && before.doc === view.state.doc) return
          const id = commentAt(view.state)
          if (id !== last) atComment(id)
          last = id
        },
      }
    },
  })
}

/** Shows these comments and no others. */
export function showComments(view: EditorView, shown: ShownComments): void {
  view.dispatch(view.state.tr.setMeta(key, shown).setMeta('addToHistory', false))
}

function draw(doc: Node, { resolved, active }: ShownComments): DecorationSet {
  if (resolved.size === 0) return DecorationSet.empty
  const drawn: Decoration[] = []
  doc.descendants((node, at) => {
    if (!node.isInline) return
    for (const id of idsOf(node)) {
      const isResolved = resolved.get(id)
      if (isResolved === undefined) continue
      drawn.push(
        Decoration.inline(at, at + node.nodeSize, {
          class: 'note-comment',
          // Whoever hears the text is told that these words are marked, and by what.
          ...(isResolved ? { 'data-resolved': '' } : { role: 'mark', 'aria-details': `comment-${id}` }),
          ...(id === active ? { 'data-active': '' } : {}),
        }),
      )
    }
  })
  return DecorationSet.create(doc, drawn)
}

const idsOf = (node: Node): readonly string[] =>
  node.marks.flatMap((mark) => (mark.type === comment ? [String(mark.attrs.id)] : []))

/** The comment on whose words the cursor stands, or the selection begins. */
export function commentAt(state: EditorState): string | undefined {
  const known = key.getState(state)?.shown.resolved
  const { $from } = state.selection
  const near = [$from.nodeAfter, $from.nodeBefore].flatMap((node) => (node === null ? [] : idsOf(node)))
  return near.find((id) => known?.has(id))
}

/** Every comment in the text with its first and last position, in reading order. */
export function placedComments(state: EditorState): readonly { readonly id: string; from: number; to: number }[] {
  const known = key.getState(state)?.shown.resolved
  const found = new Map<string, { id: string; from: number; to: number }>()
  state.doc.descendants((node, at) => {
    if (!node.isInline) return
    for (const id of idsOf(node)) {
      if (known?.has(id) !== true) continue
      const place = found.get(id)
      if (place === undefined) found.set(id, { id, from: at, to: at + node.nodeSize })
      else place.to = at + node.nodeSize
    }
  })
  return [...found.values()]
}

/** Selects the words of a comment and brings them into view. @returns false when they are gone */
export function goToComment(view: EditorView, id: string): boolean {
  const place = placedComments(view.state).find((each) => each.id === id)
  if (place === undefined) return false
  const selection = TextSelection.create(view.state.doc, place.from, place.to)
  view.dispatch(view.state.tr.setSelection(selection).scrollIntoView())
  return true
}

/** The selected words, or the sentence at the cursor, as the library counts them. */
export function wordsToComment(state: EditorState): (WordsFromTo & { readonly words: string }) | undefined {
  const { selection, doc } = state
  const [sentence] = selection.empty ? sentencesAt(state) : []
  const range = selection.empty ? sentence : selection
  if (range === undefined || range.from === range.to) return undefined
  const [from, to] = [placeAt(doc, range.from), placeAt(doc, range.to)]
  if (from === undefined || to === undefined) return undefined
  return { from, to, words: doc.textBetween(range.from, range.to, ' ').trim() }
}

/** A citation is one letter and one position, so offsets in a block are those of the library. */
function placeAt(doc: Node, at: number): TextPlace | undefined {
  const $at = doc.resolve(at)
  const blockId: unknown = $at.parent.attrs.id
  if (!$at.parent.isTextblock || typeof blockId !== 'string' || blockId === '') return undefined
  return { blockId, offset: $at.parentOffset }
}

/** Marks words whose comment is being kept by the library: no step of the writer's own. */
export function markComment(view: EditorView, id: string, { from, to }: WordsFromTo): void {
  const [start, end] = [positionOf(view.state.doc, from), positionOf(view.state.doc, to)]
  if (start === undefined || end === undefined || end <= start) return
  const marked = view.state.tr.addMark(start, end, comment.create({ id }))
  view.dispatch(marked.setMeta('from-library', true).setMeta('addToHistory', false))
}

export function unmarkComment(view: EditorView, id: string): void {
  const { tr, doc } = view.state
  view.dispatch(
    tr
      .removeMark(0, doc.content.size, comment.create({ id }))
      .setMeta('from-library', true)
      .setMeta('addToHistory', false),
  )
}

function positionOf(doc: Node, { blockId, offset }: TextPlace): number | undefined {
  let found: number | undefined
  doc.descendants((node, at) => {
    if (found === undefined && node.isTextblock && node.attrs.id === blockId && offset <= node.content.size) {
      found = at + 1 + offset
    }
    return found === undefined
  })
  return found
}

/** Copied words leave their comments behind; words that are cut and pasted in the same note take them along. */
function withoutCopies(slice: Slice, view: EditorView): Slice {
  const { resolved } = key.getState(view.state)?.shown ?? NONE
  const there = new Set(placedComments(view.state).map(({ id }) => id))
  const keeps = (id: string): boolean => resolved.has(id) && !there.has(id)
  const strip = (fragment: Fragment): Fragment => {
    const nodes: Node[] = []
    fragment.forEach((node) => {
      const marks = node.marks.filter((mark) => mark.type !== comment || keeps(String(mark.attrs.id)))
      const made = node.isLeaf ? node : node.copy(strip(node.content))
      nodes.push(marks.length === node.marks.length ? made : made.mark(marks))
    })
    return Fragment.fromArray(nodes)
  }
  return new SliceOf(strip(slice.content), slice.openStart, slice.openEnd)
}
