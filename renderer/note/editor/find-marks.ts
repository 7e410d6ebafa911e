import { type Command, type EditorState, Plugin, PluginKey, TextSelection, type Transaction } from 'prosemirror-state'
import { Decoration, DecorationSet } from 'prosemirror-view'
import { noteSchema } from '../../../shared/note/schema.ts'
import { type Match, type Search, searchText } from './search-text.ts'

/** Milliseconds without typing after which the text is searched again; until then the marks are carried along. */
const CALM = 200

interface Finding {
  readonly search: Search | undefined
  readonly marks: DecorationSet
}

const key = new PluginKey<Finding>('find-marks')
const NOTHING: Finding = { search: undefined, marks: DecorationSet.empty }

/** Marks the places that are searched for. */
export function findMarks(): Plugin<Finding> {
  return new Plugin<Finding>({
    key,
    state: {
      init: () => NOTHING,
      apply(transaction, known) {
        const search = transaction.getMeta(key) as Search | 'none' | undefined
        if (search === 'none') return NOTHING
        if (search !== undefined) return { search, marks: marked(transaction, search) }
        if (!transaction.docChanged || known.search === undefined) return known
        return { ...known, marks: known.marks.map(transaction.mapping, transaction.doc) }
      },
    },
    props: { decorations: (state) => key.getState(state)?.marks },
    view: () => {
      let timer: ReturnType<typeof setTimeout> | undefined
      return {
        update(view, before) {
          const search = key.getState(view.state)?.search
          if (search === undefined || before.doc === view.state.doc) return
          clearTimeout(timer)
          timer = setTimeout(() => view.dispatch(setSearch(view.state, search)), CALM)
        },
        destroy: () => clearTimeout(timer),
      }
    },
  })
}

function marked({ doc }: Transaction, search: Search): DecorationSet {
  const found = searchText(doc, search).map(({ from, to }) => Decoration.inline(from, to, { class: 'note-found' }))
  return DecorationSet.create(doc, found)
}

/** A transaction that searches for other words; `undefined` ends the search. */
export function setSearch(state: EditorState, search: Search | undefined): Transaction {
  return state.tr.setMeta(key, search ?? 'none').setMeta('addToHistory', false)
}

/** The places found, in the order of the text. */
export function matchesOf(state: EditorState): readonly Match[] {
  return (key.getState(state)?.marks.find() ?? []).filter(({ from, to }) => from < to).sort((a, b) => a.from - b.from)
}

export interface Found {
  readonly count: number
  /** Place of the selected match from 1; 0 where none is selected. */
  readonly current: number
}

export function foundIn(state: EditorState): Found {
  const matches = matchesOf(state)
  const { from, to } = state.selection
  return { count: matches.length, current: matches.findIndex((one) => one.from === from && one.to === to) + 1 }
}

/** Selects the next match after the selection, or the one before it, and goes round at the ends. */
export function goToMatch(by: 1 | -1): Command {
  return (state, dispatch) => {
    const matches = matchesOf(state)
    const { from, to } = state.selection
    const match =
      by === 1
        ? (matches.find((one) => one.from >= to || (state.selection.empty && one.from >= from)) ?? matches[0])
        : (matches.findLast((one) => one.to <= from) ?? matches.at(-1))
    if (match === undefined) return false
    dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, match.from, match.to)).scrollIntoView())
    return true
  }
}

/** Replaces the selected match and selects the next one; selects one where none is selected yet. */
export function replaceMatch(words: string): Command {
  return (state, dispatch) => {
    const match = matchesOf(state)[foundIn(state).current - 1]
    if (match === undefined) return goToMatch(1)(state, dispatch)
    const transaction = replaced(state.tr, match, words)
    const after = state.apply(transaction)
    const next = matchesOf(after).find(({ from }) => from >= match.from + words.length) ?? matchesOf(after)[0]
    if (next !== undefined) {
      transaction.setSelection(TextSelection.create(transaction.doc, next.from, next.to)).scrollIntoView()
    }
    dispatch?.(transaction)
    return true
  }
}

/** Replaces every match as one step, so that one undo brings all of them back. */
export function replaceAllMatches(words: string): Command {
  return (state, dispatch) => {
    const matches = matchesOf(state)
    if (matches.length === 0) return false
    const transaction = state.tr
    for (const match of matches.toReversed()) replaced(transaction, match, words)
    dispatch?.(transaction)
    return true
  }
}

function replaced(transaction: Transaction, { from, to }: Match, words: string): Transaction {
  return words === '' ? transaction.delete(from, to) : transaction.insertText(words, from, to)
}

/** How many matches stand in quoted words, which a replacement would alter. */
export function quotedMatches(state: EditorState): number {
  const { quotation } = noteSchema.marks
  return matchesOf(state).filter(({ from, to }) => {
    const isSetOff = state.doc.resolve(from).parent.type === noteSchema.nodes.blockQuotation
    return isSetOff || state.doc.rangeHasMark(from, to, quotation)
  }).length
}
