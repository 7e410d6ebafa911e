import { type Command, EditorState, TextSelection } from 'prosemirror-state'
import { expect, it } from 'vitest'
import {
  mergeCitation,
  neighbourOf,
  nextResponses,
  setCitation,
  splitCitation,
} from '../../../../renderer/note/editor/citation-commands.ts'
import type { NoteNode } from '../../../../shared/note/note.ts'
import { noteSchema } from '../../../../shared/note/schema.ts'
import { block, cite, p } from '../../../build/a-note.ts'

function writing(...content: (string | NoteNode)[]) {
  const doc = noteSchema.nodeFromJSON({
    type: 'doc',
    content: [{ type: 'section', attrs: { id: 's' }, content: [p('a', ...content)] }],
  })
  let state = EditorState.create({ doc })
  const chips = () => {
    const found: { at: number; ids: string }[] = []
    state.doc.descendants((node, at) => {
      if (node.type.name === 'citation') found.push({ at, ids: node.attrs.excerptIds.join(' ') })
    })
    return found
  }
  const run = (command: Command) =>
    command(state, (transaction) => {
      state = state.apply(transaction)
      state.doc.check()
    })
  return { state: () => state, ids: () => chips().map(({ ids }) => ids), at: (n: number) => chips()[n]?.at ?? -1, run }
}

it('what a citation holds is put in another order, added to, and taken out', () => {
  const note = writing('Said.', cite('c', 'x', 'y'))
  note.run(setCitation(note.at(0), { excerptIds: ['y', 'x', 'z', 'y'], mode: 'see' }))
  expect(note.ids()).toEqual(['y x z'])
  expect(note.state().doc.nodeAt(note.at(0))?.attrs).toMatchObject({ id: 'c', mode: 'see' })
  note.run(setCitation(note.at(0), { excerptIds: [], mode: 'see' }))
  expect(note.ids()).toEqual([])
  expect(note.state().doc.textContent).toBe('Said.')
})

it('a citation is split into one for each passage, and the pieces merge again in order', () => {
  const note = writing('Said.', cite('c', 'x', 'y', 'z'), ' More.')
  expect(note.run(splitCitation(note.at(0)))).toBe(true)
  expect(note.ids()).toEqual(['x', 'y', 'z'])
  expect(note.run(splitCitation(note.at(0)))).toBe(false)
  note.run(mergeCitation(note.at(1), 'before'))
  expect(note.ids()).toEqual(['x y', 'z'])
  note.run(mergeCitation(note.at(0), 'after'))
  expect(note.ids()).toEqual(['x y z'])
  expect(note.state().doc.textContent).toBe('Said. More.')
})

it('only citations with nothing but spaces between are neighbours', () => {
  const note = writing(cite('a', 'x'), ' ', cite('b', 'y'), ' and ', cite('c', 'z'))
  expect(neighbourOf(note.state(), note.at(0), 'after')).toBe(note.at(1))
  expect(neighbourOf(note.state(), note.at(1), 'before')).toBe(note.at(0))
  expect(neighbourOf(note.state(), note.at(1), 'after')).toBeUndefined()
  expect(note.run(mergeCitation(note.at(1), 'after'))).toBe(false)
})

it('the key for other answers goes round the sets that the template has', () => {
  const sets = [
    ['Agreed', 'Not agreed'],
    ['Noted', 'Please discuss'],
  ]
  const line = block('recommendation', { id: 'r', responses: sets[0] }, ['That you agree.'])
  const doc = noteSchema.nodeFromJSON({
    type: 'doc',
    content: [{ type: 'section', attrs: { id: 's' }, content: [line, p('a', 'x')] }],
  })
  let state = EditorState.create({ doc, selection: TextSelection.create(doc, 4) })
  const press = () =>
    nextResponses(() => sets)(state, (transaction) => {
      state = state.apply(transaction)
    })
  press()
  expect(state.doc.firstChild?.firstChild?.attrs.responses).toEqual(sets[1])
  press()
  expect(state.doc.firstChild?.firstChild?.attrs.responses).toEqual(sets[0])
  expect(nextResponses(() => sets)(state.apply(state.tr.setSelection(TextSelection.atEnd(state.doc))))).toBe(false)
})
