import { EditorState, TextSelection } from 'prosemirror-state'
import { expect, it } from 'vitest'
import { putTable } from '../../../../renderer/note/editor/put-table.ts'
import { noteSchema } from '../../../../shared/note/schema.ts'
import { p, table } from '../../../build/a-note.ts'

const doc = noteSchema.nodeFromJSON({
  type: 'doc',
  content: [
    { type: 'section', attrs: { id: 'summary' }, content: [p('a', 'First.')] },
    { type: 'section', attrs: { id: 'background' }, content: [p('b', 'Second.'), p('c', 'Third.')] },
  ],
})

const aTable = (word: string) =>
  noteSchema.nodeFromJSON({
    ...table('t1', 'Commitments', [['Words'], [word]]),
    attrs: { id: 't1', caption: 'Commitments', view: 'commitments' },
  })

/** A state whose cursor stands in the paragraph with this text. */
function writingIn(text: string): EditorState {
  let at = 0
  doc.descendants((node, pos) => {
    if (node.isText && node.text === text) at = pos
  })
  return EditorState.create({ doc, selection: TextSelection.create(doc, at + 1) })
}

it('a table goes behind the paragraph one is writing in, within its section', () => {
  const { transaction, isNew } = putTable(writingIn('Second.'), aTable('would set up'))
  const background = transaction.doc.child(1)
  expect(isNew).toBe(true)
  expect(background.children.map((node) => node.type.name)).toEqual(['paragraph', 'table', 'paragraph'])
  transaction.doc.check()
})

it('a table of the same overview is brought up to date where it stands and keeps its caption', () => {
  const state = writingIn('Second.')
  const once = state.apply(putTable(state, aTable('old words')).transaction)
  const at = once.doc.child(0).nodeSize + 1 + once.doc.child(1).child(0).nodeSize
  const named = once.apply(once.tr.setNodeAttribute(at, 'caption', 'What was promised'))
  const { transaction, isNew } = putTable(named, aTable('new words'))
  const tables = transaction.doc.child(1).children.filter((node) => node.type.name === 'table')
  expect(isNew).toBe(false)
  expect(tables.map((node) => [node.attrs.caption, node.textContent])).toEqual([
    ['What was promised', 'Wordsnew words'],
  ])
})
