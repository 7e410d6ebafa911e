import { history, undo } from 'prosemirror-history'
import { type Command, EditorState, TextSelection } from 'prosemirror-state'
import { expect, it } from 'vitest'
import { keepSections } from '../../../../renderer/note/editor/keep-sections.ts'
import {
  addSection,
  moveSectionBy,
  moveSectionHere,
  moveSectionTo,
  removeSection,
} from '../../../../renderer/note/editor/section-commands.ts'
import { noteSchema } from '../../../../shared/note/schema.ts'
import { p } from '../../../build/a-note.ts'

const section = (id: string) => ({ type: 'section', attrs: { id, heading: id }, content: [p(`${id}-1`, `In ${id}.`)] })

function writing(...ids: string[]) {
  const doc = noteSchema.nodeFromJSON({ type: 'doc', content: ids.map(section) })
  let state = EditorState.create({ doc, plugins: [history(), keepSections()] })
  return {
    order: () => state.doc.children.map(({ attrs }) => attrs.id).join(' '),
    text: () => state.doc.textBetween(0, state.doc.content.size, '|'),
    cursorIn: () => state.selection.$from.node(1).attrs.id,
    putCursorIn: (index: number) => {
      const at = state.doc.children.slice(0, index).reduce((sum, { nodeSize }) => sum + nodeSize, 0)
      state = state.apply(state.tr.setSelection(TextSelection.near(state.doc.resolve(at + 4))))
    },
    run: (command: Command) =>
      command(state, (transaction) => {
        state = state.apply(transaction)
      }),
    type: (from: number, to: number, text: string) => {
      state = state.apply(state.tr.insertText(text, from, to))
    },
  }
}

it('a section moves with its text and the cursor in it, and undo puts it back', () => {
  const note = writing('a', 'b', 'c')
  note.putCursorIn(2)
  expect(note.run(moveSectionTo('c', 0))).toBe(true)
  expect([note.order(), note.text(), note.cursorIn()]).toEqual(['c a b', 'In c.|In a.|In b.', 'c'])
  note.run(undo)
  expect([note.order(), note.text()]).toEqual(['a b c', 'In a.|In b.|In c.'])
})

it('at either end there is nowhere further to move, though the key is taken', () => {
  const note = writing('a', 'b')
  expect(note.run(moveSectionBy('a', -1))).toBe(false)
  expect(note.run(moveSectionBy('b', 1))).toBe(false)
  expect(note.run(moveSectionHere(-1))).toBe(true)
  expect(note.order()).toBe('a b')
})

it('a new order stands when text is then deleted across sections', () => {
  const note = writing('a', 'b', 'c')
  note.run(moveSectionBy('a', 1))
  expect(note.order()).toBe('b a c')
  note.type(3, 14, 'x')
  expect(note.order()).toBe('b a c')
})

it('a section is taken out and undo brings its words back; the last one stays', () => {
  const note = writing('a', 'b')
  expect(note.run(removeSection('a'))).toBe(true)
  expect(note.order()).toBe('b')
  expect(note.run(removeSection('b'))).toBe(false)
  note.run(undo)
  expect(note.text()).toBe('In a.|In b.')
})

it('a section is added where the template has it, whatever else is missing or moved', () => {
  const order = ['a', 'b', 'c', 'd']
  const note = writing('a', 'd')
  note.run(addSection(section('c'), order))
  expect(note.order()).toBe('a c d')
  const other = writing('c')
  other.run(addSection(section('a'), order))
  expect(other.order()).toBe('a c')
  expect(other.run(addSection(section('a'), order))).toBe(false)
})
