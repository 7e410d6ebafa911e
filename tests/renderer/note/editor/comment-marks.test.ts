import type { Slice } from 'prosemirror-model'
import { EditorState, TextSelection, type Transaction } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { expect, it } from 'vitest'
import {
  commentAt,
  commentMarks,
  goToComment,
  markComment,
  placedComments,
  showComments,
  unmarkComment,
  wordsToComment,
} from '../../../../renderer/note/editor/comment-marks.ts'
import { commentedWords, markWords } from '../../../../shared/note/comment-marks.ts'
import type { NoteNode } from '../../../../shared/note/note.ts'
import { noteSchema } from '../../../../shared/note/schema.ts'
import { cite, p } from '../../../build/a-note.ts'

const body: NoteNode = {
  type: 'doc',
  content: [
    {
      type: 'section',
      attrs: { id: 'background' },
      content: [p('a', 'They met.', cite('c', 'excerpt-0'), ' It went well.'), p('b', 'More will follow.')],
    },
  ],
}

/** An editor without a window: its state, and a way to change it. */
function anEditor(): { view: EditorView; state: () => EditorState; select: (from: number, to: number) => void } {
  const plugin = commentMarks(() => {})
  let state = EditorState.create({ doc: noteSchema.nodeFromJSON(body), plugins: [plugin] })
  const view = {
    get state() {
      return state
    },
    dispatch: (transaction: Transaction) => {
      state = state.apply(transaction)
    },
  } as unknown as EditorView
  return {
    view,
    state: () => state,
    select: (from, to) => view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, from, to))),
  }
}

const shownWith = (...ids: readonly string[]) => ({
  resolved: new Map(ids.map((id) => [id, false])),
  active: undefined,
})

it('takes the sentence at the cursor, or the selected words, as the library counts them', () => {
  const editor = anEditor()
  editor.select(15, 15)
  expect(wordsToComment(editor.state())).toEqual({
    from: { blockId: 'a', offset: 11 },
    to: { blockId: 'a', offset: 24 },
    words: 'It went well.',
  })
  editor.select(7, 33)
  expect(wordsToComment(editor.state())).toMatchObject({
    from: { blockId: 'a', offset: 5 },
    to: { blockId: 'b', offset: 5 },
  })
})

it('marks words as the library does, and takes the mark off again', () => {
  const editor = anEditor()
  const range = { from: { blockId: 'a', offset: 5 }, to: { blockId: 'b', offset: 4 } }
  markComment(editor.view, 'one', range)
  expect(editor.state().doc.toJSON()).toEqual(
    noteSchema.nodeFromJSON(markWords(noteSchema.nodeFromJSON(body).toJSON(), 'one', range)).toJSON(),
  )
  expect(commentedWords(editor.state().doc.toJSON()).get('one')?.words).toBe('met. It went well.\nMore')
  unmarkComment(editor.view, 'one')
  expect(editor.state().doc.toJSON()).toEqual(noteSchema.nodeFromJSON(body).toJSON())
})

it('knows the comment at the cursor and goes to one; marks of comments that are not known are passed over', () => {
  const editor = anEditor()
  markComment(editor.view, 'one', { from: { blockId: 'a', offset: 0 }, to: { blockId: 'a', offset: 4 } })
  markComment(editor.view, 'gone', { from: { blockId: 'b', offset: 0 }, to: { blockId: 'b', offset: 4 } })
  showComments(editor.view, shownWith('one'))
  expect(placedComments(editor.state())).toEqual([{ id: 'one', from: 2, to: 6 }])
  editor.select(28, 28)
  expect(commentAt(editor.state())).toBeUndefined()
  expect(goToComment(editor.view, 'one')).toBe(true)
  expect(commentAt(editor.state())).toBe('one')
  expect(goToComment(editor.view, 'gone')).toBe(false)
})

it('copied words leave their comment behind, and words that were cut take it along', () => {
  const editor = anEditor()
  markComment(editor.view, 'one', { from: { blockId: 'a', offset: 0 }, to: { blockId: 'a', offset: 4 } })
  showComments(editor.view, shownWith('one'))
  const paste = editor.state().plugins[0]?.props.transformPasted
  const slice = editor.state().doc.slice(2, 6)
  const marksOf = (pasted: Slice | undefined) => pasted?.content.firstChild?.marks.map(({ attrs }) => attrs.id)
  const pasted = () => paste?.call(editor.state().plugins[0] as never, slice, editor.view, false)
  expect(marksOf(pasted())).toEqual([])
  editor.view.dispatch(editor.state().tr.delete(2, 6))
  expect(marksOf(pasted())).toEqual(['one'])
  showComments(editor.view, shownWith())
  expect(marksOf(pasted())).toEqual([])
})
