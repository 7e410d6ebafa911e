import { EditorState, TextSelection } from 'prosemirror-state'
import { expect, it } from 'vitest'
import { setStance, stanceAt } from '../../../../renderer/note/editor/stance.ts'
import type { NoteNode } from '../../../../shared/note/note.ts'
import { noteSchema } from '../../../../shared/note/schema.ts'
import { cite, p } from '../../../build/a-note.ts'

const body: NoteNode = {
  type: 'doc',
  content: [
    {
      type: 'section',
      attrs: { id: 'background' },
      content: [p('a', 'They met.', cite('c', 'excerpt-0'), ' It went well, Mr. Rao said. More will follow.')],
    },
  ],
}

/** A state whose cursor stands so many characters into the paragraph. */
const at = (offset: number, doc = noteSchema.nodeFromJSON(body)) =>
  EditorState.create({ doc, selection: TextSelection.create(doc, 2 + offset) })

function run(state: EditorState, command: ReturnType<typeof setStance>): EditorState {
  let next = state
  command(state, (transaction) => {
    next = state.apply(transaction)
  })
  return next
}

function marked(state: EditorState): readonly string[] {
  const found: string[] = []
  state.doc.descendants((node) => {
    if (node.isText && node.marks.some(({ type }) => type.name === 'stance')) found.push(node.text ?? '')
  })
  return found
}

it('marks exactly the sentence at the cursor, citations and abbreviations notwithstanding', () => {
  const state = run(at(16), setStance({ kind: 'analysis' }))
  expect(marked(state)).toEqual(['It went well, Mr. Rao said.'])
  expect(stanceAt(state)?.kind).toBe('analysis')
})

it('is known with the cursor at either edge of the sentence', () => {
  const state = run(at(16), setStance({ kind: 'assumption' }))
  const from = 2 + 'They met.'.length + 1
  for (const edge of [from + 1, from + 1 + 'It went well, Mr. Rao said.'.length]) {
    const there = state.apply(state.tr.setSelection(TextSelection.create(state.doc, edge)))
    expect(stanceAt(there)?.kind).toBe('assumption')
  }
})

it('the same again takes the mark away, another kind takes its place', () => {
  const once = run(at(16), setStance({ kind: 'analysis' }))
  expect(marked(run(once, setStance({ kind: 'analysis' })))).toEqual([])
  const judged = run(once, setStance({ kind: 'judgement', likelihood: 'likely', confidence: null }))
  expect(stanceAt(judged)).toMatchObject({ kind: 'judgement', likelihood: 'likely' })
})
