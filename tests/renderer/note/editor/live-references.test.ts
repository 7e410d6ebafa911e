import { EditorState, TextSelection } from 'prosemirror-state'
import { expect, it } from 'vitest'
import { putReference, renewed } from '../../../../renderer/note/editor/live-references.ts'
import { moveSectionBy } from '../../../../renderer/note/editor/section-commands.ts'
import type { NoteNode } from '../../../../shared/note/note.ts'
import { referenceTargets } from '../../../../shared/note/references.ts'
import { noteSchema } from '../../../../shared/note/schema.ts'
import { aNote, p, table } from '../../../build/a-note.ts'

const { note, template } = aNote({
  issue: [p('i', 'As in .')],
  background: [table('t', 'Costs', [['x'], ['y']])],
  considerations: [table('u', 'Options', [['x'], ['y']])],
})
const targetsOf = (body: NoteNode) => referenceTargets(body, template, 'en')
const words = (state: EditorState) => state.doc.textBetween(0, state.doc.content.size, '|').replaceAll('\u00a0', ' ')

/** The note with a reference to the second table before the full stop. */
function referring(): EditorState {
  const doc = noteSchema.nodeFromJSON(note.body)
  let at = 0
  doc.descendants((node, pos) => {
    if (node.text === 'As in .') at = pos + 'As in '.length
  })
  const state = EditorState.create({ doc, selection: TextSelection.create(doc, at) })
  const target = targetsOf(note.body).find(({ id }) => id === 'u')
  if (target === undefined) throw new Error('no target')
  return state.apply(putReference(state, target))
}

it('a reference says the number of its table, and what is typed behind it is not part of it', () => {
  const state = referring()
  expect(words(state)).toContain('As in Table 2.')
  const typed = state.apply(state.tr.insertText(' here'))
  expect(words(typed)).toContain('As in Table 2 here.')
  expect(renewed(typed, targetsOf)).toBeUndefined()
})

it('it follows when tables change places', () => {
  let state = referring()
  moveSectionBy('considerations', -1)(state, (transaction) => {
    state = state.apply(transaction)
  })
  const change = renewed(state, targetsOf)
  expect(change && words(state.apply(change))).toContain('As in Table 1.')
})

it('words typed into a reference are put right, and a reference to nothing keeps its words', () => {
  const state = referring()
  const inside = state.selection.from - 2
  const spoilt = state.apply(state.tr.insertText('xx', inside))
  const mended = renewed(spoilt, targetsOf)
  expect(mended && words(spoilt.apply(mended))).toContain('As in Table 2.')
  expect(renewed(state, () => [])).toBeUndefined()
})
