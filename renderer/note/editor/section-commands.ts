import type { Node } from 'prosemirror-model'
import { type Command, Selection, TextSelection, type Transaction } from 'prosemirror-state'
import type { NoteNode } from '../../../shared/note/note.ts'
import { noteSchema } from '../../../shared/note/schema.ts'
import { SECTIONS_MAY_CHANGE } from './keep-sections.ts'

/** Changes to the row of sections. Each is one step back in the editor's history. */

interface Placed {
  readonly section: Node
  /** Place among the sections, from 0. */
  readonly index: number
  readonly at: number
}

function placed(doc: Node, id: string): Placed | undefined {
  let at = 0
  for (const [index, section] of doc.children.entries()) {
    if (section.attrs.id === id) return { section, index, at }
    at += section.nodeSize
  }
  return undefined
}

/** Where a section would begin that is put at this place. */
const startOf = (doc: Node, index: number): number =>
  doc.children.slice(0, index).reduce((at, section) => at + section.nodeSize, 0)

/** Moves a section to another place; the cursor goes along when it stands in it. */
export function moveSectionTo(id: string, index: number): Command {
  return (state, dispatch) => {
    const found = placed(state.doc, id)
    const isMove = found !== undefined && index !== found.index && index >= 0 && index < state.doc.childCount
    if (!isMove) return false
    if (dispatch === undefined) return true
    const { section, at } = found
    const within = state.selection.from - at
    const transaction = state.tr.delete(at, at + section.nodeSize)
    const to = startOf(transaction.doc, index)
    transaction.insert(to, section)
    if (within > 0 && within < section.nodeSize) {
      transaction.setSelection(TextSelection.near(transaction.doc.resolve(to + within)))
    }
    dispatch(asSections(transaction).scrollIntoView())
    return true
  }
}

/** Moves a section one place up (-1) or down (1). */
export function moveSectionBy(id: string, by: 1 | -1): Command {
  return (state, dispatch, view) => {
    const found = placed(state.doc, id)
    return found !== undefined && moveSectionTo(id, found.index + by)(state, dispatch, view)
  }
}

/** Moves the section in which the cursor stands. The key is taken at the ends too, where it can do nothing. */
export function moveSectionHere(by: 1 | -1): Command {
  return (state, dispatch, view) => {
    if (state.selection.$from.depth === 0) return false
    moveSectionBy(String(state.selection.$from.node(1).attrs.id), by)(state, dispatch, view)
    return true
  }
}

/** Takes a section out with its text. The last one stays. */
export function removeSection(id: string): Command {
  return (state, dispatch) => {
    const found = placed(state.doc, id)
    if (found === undefined || state.doc.childCount < 2) return false
    dispatch?.(asSections(state.tr.delete(found.at, found.at + found.section.nodeSize)))
    return true
  }
}

/**
 * Puts a section in that the note does not have: behind the one that stands before it in the template.
 *
 * @param order ids of the template's sections
 */
export function addSection(made: NoteNode, order: readonly string[]): Command {
  return (state, dispatch) => {
    const section = noteSchema.nodeFromJSON(made)
    if (placed(state.doc, section.attrs.id) !== undefined) return false
    const before = order.slice(0, Math.max(0, order.indexOf(section.attrs.id))).reverse()
    const known = before.map((id) => placed(state.doc, id)).find((each) => each !== undefined)
    const at = known === undefined ? 0 : known.at + known.section.nodeSize
    const transaction = state.tr.insert(at, section)
    transaction.setSelection(Selection.near(transaction.doc.resolve(at + 1)))
    dispatch?.(asSections(transaction).scrollIntoView())
    return true
  }
}

const asSections = (transaction: Transaction): Transaction => transaction.setMeta(SECTIONS_MAY_CHANGE, true)
