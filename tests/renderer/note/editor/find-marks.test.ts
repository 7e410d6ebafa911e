import { history, undo } from 'prosemirror-history'
import { type Command, EditorState } from 'prosemirror-state'
import { expect, it } from 'vitest'
import {
  findMarks,
  foundIn,
  goToMatch,
  matchesOf,
  quotedMatches,
  replaceAllMatches,
  replaceMatch,
  setSearch,
} from '../../../../renderer/note/editor/find-marks.ts'
import type { Search } from '../../../../renderer/note/editor/search-text.ts'
import { noteSchema } from '../../../../shared/note/schema.ts'
import { cite, p, quoted, text } from '../../../build/a-note.ts'

const aState = (...blocks: readonly ReturnType<typeof p>[]) =>
  EditorState.create({
    doc: noteSchema.nodeFromJSON({
      type: 'doc',
      content: [{ type: 'section', attrs: { id: 'background' }, content: blocks }],
    }),
    plugins: [findMarks(), history()],
  })

const searching = (state: EditorState, query: string, options: Partial<Search> = {}) =>
  state.apply(setSearch(state, { query, matchesCase: false, wholeWords: false, ...options }))

const wordsOf = (state: EditorState) => matchesOf(state).map(({ from, to }) => state.doc.textBetween(from, to))

function run(state: EditorState, command: Command): EditorState {
  let next = state
  command(state, (transaction) => {
    next = state.apply(transaction)
  })
  return next
}

it('finds words across formatting, whatever their case and their quotation marks', () => {
  const state = aState(p('a', 'The Trade ', text('office', 'strong'), '’s hours.', cite('c', 'x'), ' A trade OFFICE.'))
  expect(wordsOf(searching(state, "trade office's"))).toEqual(['Trade office’s'])
  expect(wordsOf(searching(state, 'trade office'))).toEqual(['Trade office', 'trade OFFICE'])
  expect(wordsOf(searching(state, 'trade', { matchesCase: true }))).toEqual(['trade'])
})

it('whole words end at letters of every script', () => {
  const state = aState(p('a', 'port portée airport port. reportPort'))
  expect(matchesOf(searching(state, 'port'))).toHaveLength(6)
  expect(matchesOf(searching(state, 'port', { wholeWords: true }))).toHaveLength(2)
})

it('signs of patterns are searched for as they stand', () => {
  const state = aState(p('a', 'Cost (est.) is $5.00 [draft] a*b a-b'))
  for (const query of ['(est.)', '$5.00', '[draft]', 'a*b', 'a-b']) {
    expect(wordsOf(searching(state, query)), query).toEqual([query])
  }
})

it('marks are carried along while one types, and going on wraps round at the end', () => {
  let state = searching(aState(p('a', 'one two one')), 'one')
  state = state.apply(state.tr.insertText('zero ', 2))
  expect(wordsOf(state)).toEqual(['one', 'one'])
  state = run(state, goToMatch(1))
  expect(foundIn(state)).toEqual({ count: 2, current: 1 })
  expect(foundIn(run(run(state, goToMatch(1)), goToMatch(1)))).toEqual({ count: 2, current: 1 })
  expect(foundIn(run(state, goToMatch(-1)))).toEqual({ count: 2, current: 2 })
})

it('replacing one goes on to the next, even where the new words hold the old', () => {
  let state = searching(aState(p('a', 'one and one')), 'one')
  state = run(run(state, goToMatch(1)), replaceMatch('one only'))
  expect(state.doc.textContent).toBe('one only and one')
  state = run(state, replaceMatch('two'))
  expect(state.doc.textContent).toBe('one only and two')
})

it('replacing all is one step to undo, keeps formatting, and knows what is quoted', () => {
  const before = aState(p('a', text('one', 'strong'), ' and “', quoted('one', 'e'), '”'), p('b', 'one'))
  const state = searching(before, 'one')
  expect(quotedMatches(state)).toBe(1)
  const after = run(state, replaceAllMatches('three'))
  expect(after.doc.textBetween(0, after.doc.content.size, ' ')).toContain('three and “three”')
  expect(after.doc.nodeAt(2)?.marks.map(({ type }) => type.name)).toEqual(['strong'])
  expect(run(after, undo).doc.eq(before.doc)).toBe(true)
})
