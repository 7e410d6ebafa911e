import { baseKeymap, chainCommands, splitBlock } from 'prosemirror-commands'
import { redo, redoDepth, undo, undoDepth } from 'prosemirror-history'
import { undoInputRule } from 'prosemirror-inputrules'
import { keymap } from 'prosemirror-keymap'
import { liftListItem, sinkListItem, splitListItem } from 'prosemirror-schema-list'
import { type Command, NodeSelection, type Plugin, Selection, TextSelection } from 'prosemirror-state'
import { goToNextCell } from 'prosemirror-tables'
import type { ExcerptId } from '../../../shared/id.ts'
import { noteSchema } from '../../../shared/note/schema.ts'
import { chosenCitation, nextResponses } from './citation-commands.ts'
import { commands } from './commands.ts'
import type { EditorPorts } from './ports.ts'
import { moveSectionHere } from './section-commands.ts'
import { spellingHere } from './spelling-marks.ts'
import { setStance } from './stance.ts'

const { listItem, recommendation, question, questionAnswer, answer, paragraph, citation } = noteSchema.nodes

/** Enter in a recommendation starts the next one with the same responses; in an empty one it ends the list of them. */
const nextRecommendation: Command = (state, dispatch, view) => {
  const { $from } = state.selection
  if ($from.parent.type !== recommendation) return false
  if ($from.parent.content.size === 0 && $from.node(-1).childCount > 1) {
    dispatch?.(state.tr.setNodeMarkup($from.before(), paragraph))
    return true
  }
  const isAtEnd = $from.parentOffset === $from.parent.content.size
  if (!isAtEnd) return splitBlock(state, dispatch, view)
  const transaction = state.tr.insert($from.after(), recommendation.create({ responses: $from.parent.attrs.responses }))
  dispatch?.(transaction.setSelection(TextSelection.create(transaction.doc, $from.after() + 1)).scrollIntoView())
  return true
}

/** Asks the app around the editor for something. */
const asks =
  (run: () => void): Command =>
  () => {
    run()
    return true
  }

/** The browser's own way to an end of the text stops at sections that are not drawn yet, since they have no caret places. */
const toEnd =
  (side: 'atStart' | 'atEnd'): Command =>
  (state, dispatch) => {
    dispatch?.(state.tr.setSelection(Selection[side](state.doc)).scrollIntoView())
    return true
  }

/** Enter in a question goes to its answer; in the empty last line of an answer it starts the next question. */
const nextQuestion: Command = (state, dispatch) => {
  const { $from } = state.selection
  if ($from.parent.type === question) {
    dispatch?.(state.tr.setSelection(TextSelection.near(state.doc.resolve($from.after() + 2))).scrollIntoView())
    return true
  }
  if ($from.depth < 3 || $from.node(-1).type !== answer || $from.parent.content.size > 0) return false
  if ($from.index(-1) !== $from.node(-1).childCount - 1) return false
  const made = questionAnswer.createAndFill()
  if (made === null) return false
  const isOnlyLine = $from.node(-1).childCount === 1
  const transaction = isOnlyLine ? state.tr : state.tr.delete($from.before(), $from.after())
  const at = transaction.mapping.map($from.after(-2))
  transaction.insert(at, made)
  dispatch?.(transaction.setSelection(TextSelection.create(transaction.doc, at + 2)).scrollIntoView())
  return true
}

/** Enter on a chosen citation goes to its passage. */
function followCitation(ports: EditorPorts): Command {
  return (state) => {
    const { selection } = state
    if (!(selection instanceof NodeSelection) || selection.node.type !== citation) return false
    const id = (selection.node.attrs.excerptIds as readonly ExcerptId[])[0]
    if (id !== undefined && ports.excerpt(id) !== undefined) ports.showExcerpt(id)
    return true
  }
}

/** E or F2 on a chosen citation opens it; a letter would otherwise take its place. */
function editCitation(ports: EditorPorts): Command {
  return (state) => {
    const chosen = chosenCitation(state)
    if (chosen === undefined) return false
    ports.openCitation(chosen.at)
    return true
  }
}

function undoHere(ports: EditorPorts): Command {
  return (state, dispatch) => {
    if (dispatch && ports.undoComment()) return true
    if (undoDepth(state) > 0) return undo(state, dispatch)
    if (dispatch) ports.undoLibrary()
    return true
  }
}

function redoHere(ports: EditorPorts): Command {
  return (state, dispatch) => {
    if (redoDepth(state) > 0) return redo(state, dispatch)
    if (dispatch) ports.redoLibrary()
    return true
  }
}

/**
 * The keys of the note.
 *
 * Tab is taken only in lists and tables, and there only while it does something: everywhere else it leaves the editor,
 * so that nobody is trapped in it (WCAG 2.1.2).
 */
export function noteKeys(ports: EditorPorts): readonly Plugin[] {
  const pick =
    (mode: 'quotation' | 'paraphrase'): Command =>
    () => {
      ports.openPicker(mode)
      return true
    }
  const find =
    (withReplace: boolean): Command =>
    () => {
      ports.openFind(withReplace)
      return true
    }
  return [
    keymap({
      'Mod-z': undoHere(ports),
      'Mod-y': redoHere(ports),
      'Mod-Shift-z': redoHere(ports),
      'Mod-Home': toEnd('atStart'),
      'Mod-End': toEnd('atEnd'),
      'Alt-Shift-ArrowUp': moveSectionHere(-1),
      'Alt-Shift-ArrowDown': moveSectionHere(1),
      'Mod-b': commands.strong,
      'Mod-i': commands.emphasis,
      'Mod-Alt-0': commands.text,
      'Mod-Alt-3': commands.heading3,
      'Mod-Alt-4': commands.heading4,
      'Mod-Shift-7': commands.orderedList,
      'Mod-Shift-8': commands.bulletList,
      'Mod-Shift-9': commands.blockQuotation,
      'Mod-Shift-k': pick('paraphrase'),
      'Mod-Shift-q': pick('quotation'),
      'Mod-f': find(false),
      'Mod-h': find(true),
      'Mod-.': spellingHere(ports),
      'Mod-Alt-a': setStance({ kind: 'analysis' }),
      'Mod-Alt-j': () => {
        ports.openJudgement()
        return true
      },
      F2: editCitation(ports),
      e: editCitation(ports),
      'Mod-Alt-r': nextResponses(() => ports.responseSets()),
      'Mod-Alt-m': asks(() => ports.comment()),
      'Mod-Alt-n': asks(() => ports.stepComment(1)),
      'Mod-Alt-p': asks(() => ports.stepComment(-1)),
      'Mod-Alt-y': asks(() => ports.replyHere()),
      'Mod-Alt-x': asks(() => ports.resolveHere()),
      Backspace: undoInputRule,
      Enter: chainCommands(followCitation(ports), nextRecommendation, nextQuestion, splitListItem(listItem)),
      Tab: chainCommands(goToNextCell(1), sinkListItem(listItem)),
      'Shift-Tab': chainCommands(goToNextCell(-1), liftListItem(listItem)),
    }),
    keymap(baseKeymap),
  ]
}
