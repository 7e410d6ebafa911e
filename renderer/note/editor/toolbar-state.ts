import { redoDepth, undoDepth } from 'prosemirror-history'
import type { EditorState } from 'prosemirror-state'
import { isInTable } from 'prosemirror-tables'
import { noteSchema } from '../../../shared/note/schema.ts'
import { hasMark, isWithin } from './commands.ts'
import { wordsOfNode } from './node-words.ts'
import { portionAt } from './portion.ts'
import { stanceAt } from './stance.ts'

/** What the toolbar, the outline and the meters draw of the editor. */
export interface ToolbarState {
  readonly block: 'text' | 'heading3' | 'heading4' | 'blockQuotation' | 'other'
  readonly isBulleted: boolean
  readonly isNumbered: boolean
  readonly isStrong: boolean
  readonly isEmphasised: boolean
  readonly isLinked: boolean
  readonly isInTable: boolean
  readonly hasSelection: boolean
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly sectionId: string
  /** What the sentence at the cursor is marked as. */
  readonly stance: string
  /** The marking of the paragraph at the cursor, where it has one of its own. */
  readonly portion: string
}

export function toolbarState(state: EditorState): ToolbarState {
  const { nodes, marks } = noteSchema
  const { parent } = state.selection.$from
  const section = state.selection.$from.depth > 0 ? state.selection.$from.node(1) : state.doc.firstChild
  return {
    block:
      parent.type === nodes.heading
        ? parent.attrs.level === 4
          ? 'heading4'
          : 'heading3'
        : parent.type === nodes.blockQuotation
          ? 'blockQuotation'
          : parent.type === nodes.paragraph
            ? 'text'
            : 'other',
    isBulleted: isWithin(state, nodes.bulletList),
    isNumbered: isWithin(state, nodes.orderedList),
    isStrong: hasMark(state, marks.strong),
    isEmphasised: hasMark(state, marks.emphasis),
    isLinked: hasMark(state, marks.link),
    isInTable: isInTable(state),
    hasSelection: !state.selection.empty,
    canUndo: undoDepth(state) > 0,
    canRedo: redoDepth(state) > 0,
    sectionId: String(section?.attrs.id ?? ''),
    portion: portionAt(state) ?? '',
    stance: stanceAt(state)?.kind ?? '',
  }
}

export function isSameToolbar(one: ToolbarState, other: ToolbarState): boolean {
  return (Object.keys(one) as (keyof ToolbarState)[]).every((name) => one[name] === other[name])
}

export interface SectionCount {
  readonly id: string
  readonly heading: string
  readonly words: number
}

/** Words of each section, for the outline and the meters. */
export function countSections(state: EditorState): readonly SectionCount[] {
  return state.doc.children.map((section) => ({
    id: String(section.attrs.id),
    heading: String(section.attrs.heading),
    words: wordsOfNode(section),
  }))
}
