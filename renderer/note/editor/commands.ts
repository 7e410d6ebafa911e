import { lift, setBlockType, toggleMark } from 'prosemirror-commands'
import type { Attrs, MarkType, Node, NodeType } from 'prosemirror-model'
import { liftListItem, wrapInList } from 'prosemirror-schema-list'
import { type Command, type EditorState, TextSelection } from 'prosemirror-state'
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  deleteTable,
  toggleHeaderRow,
} from 'prosemirror-tables'
import type { Abbreviation } from '../../../shared/note/list-abbreviations.ts'
import { noteSchema } from '../../../shared/note/schema.ts'

const { paragraph, heading, blockQuotation, bulletList, orderedList, listItem, recommendation, questionAnswer } =
  noteSchema.nodes
const { strong, emphasis, link, language } = noteSchema.marks

/** Whether the selection stands inside a node of this type. */
export function isWithin(state: EditorState, type: NodeType, attrs: Attrs = {}): boolean {
  const { $from } = state.selection
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const node = $from.node(depth)
    if (node.type === type && Object.entries(attrs).every(([name, value]) => node.attrs[name] === value)) return true
  }
  return false
}

/** Whether the selected text, or what is typed next, carries a mark. */
export function hasMark(state: EditorState, type: MarkType): boolean {
  const { empty, from, to, $from } = state.selection
  if (empty) return Boolean(type.isInSet(state.storedMarks ?? $from.marks()))
  return state.doc.rangeHasMark(from, to, type)
}

/** Turns the list off where there is one of this kind, changes its kind where there is another, else makes one. */
function toggleList(type: NodeType): Command {
  return (state, dispatch, view) => {
    if (isWithin(state, type)) return liftListItem(listItem)(state, dispatch, view)
    const { $from } = state.selection
    for (let depth = $from.depth; depth > 0; depth -= 1) {
      const node = $from.node(depth)
      if (node.type !== bulletList && node.type !== orderedList) continue
      dispatch?.(state.tr.setNodeMarkup($from.before(depth), type))
      return true
    }
    return wrapInList(type)(state, dispatch, view)
  }
}

/** Puts a block after the top-level block that holds the cursor, or in its place where that is an empty paragraph. */
function insertBlock(make: (state: EditorState) => Node): Command {
  return (state, dispatch) => {
    const { $from } = state.selection
    if ($from.depth < 2) return false
    const current = $from.node(2)
    const isReplaced = current.type === paragraph && current.content.size === 0
    const from = isReplaced ? $from.before(2) : $from.after(2)
    const transaction = state.tr.replaceWith(from, isReplaced ? $from.after(2) : from, make(state))
    transaction.setSelection(TextSelection.near(transaction.doc.resolve(from + 1)))
    dispatch?.(transaction.scrollIntoView())
    return true
  }
}

function emptyTable() {
  const { table, tableRow, tableHeader, tableCell } = noteSchema.nodes
  const row = (type: NodeType) =>
    tableRow.create(
      null,
      [1, 2, 3].map(() => type.create(null, paragraph.create())),
    )
  return table.create(null, [row(tableHeader), row(tableCell), row(tableCell)])
}

export const commands = {
  text: setBlockType(paragraph),
  heading3: setBlockType(heading, { level: 3 }),
  heading4: setBlockType(heading, { level: 4 }),
  blockQuotation: setBlockType(blockQuotation),
  bulletList: toggleList(bulletList),
  orderedList: toggleList(orderedList),
  lift,
  strong: toggleMark(strong),
  emphasis: toggleMark(emphasis),
  table: insertBlock(emptyTable),
  question: insertBlock(() => {
    const made = questionAnswer.createAndFill()
    if (made === null) throw new Error('A question cannot be filled from defaults.')
    return made
  }),
  rowBefore: addRowBefore,
  rowAfter: addRowAfter,
  columnBefore: addColumnBefore,
  columnAfter: addColumnAfter,
  deleteRow,
  deleteColumn,
  deleteTable,
  headerRow: toggleHeaderRow,
} satisfies Record<string, Command>

export type CommandName = keyof typeof commands

export function addRecommendation(responses: readonly string[]): Command {
  return insertBlock(() => recommendation.create({ responses: [...responses] }))
}

/** Puts a list of abbreviations behind the block that holds the cursor. */
export function putAbbreviations(found: readonly Abbreviation[]): Command {
  return insertBlock(() =>
    bulletList.create(
      null,
      found.map(({ short, words }) =>
        listItem.create(
          null,
          paragraph.create(null, [noteSchema.text(short, [strong.create()]), noteSchema.text(`: ${words}`)]),
        ),
      ),
    ),
  )
}

/** Makes the selected words a link, or takes the link away with an empty address. Other schemes are refused. */
export function setLink(href: string): Command {
  return (state, dispatch, view) => {
    if (href === '') return toggleMark(link)(state, dispatch, view)
    if (!/^(https:\/\/|mailto:)\S+$/.test(href)) return false
    const { from, to, empty } = state.selection
    if (empty) return false
    dispatch?.(state.tr.removeMark(from, to, link).addMark(from, to, link.create({ href })))
    return true
  }
}

/** Marks the selected words as being in another language than the note; `undefined` takes that back. */
export function setLanguage(lang: string | undefined): Command {
  return (state, dispatch) => {
    const { from, to, empty } = state.selection
    if (empty) return false
    const cleared = state.tr.removeMark(from, to, language)
    dispatch?.(lang === undefined ? cleared : cleared.addMark(from, to, language.create({ lang })))
    return true
  }
}
