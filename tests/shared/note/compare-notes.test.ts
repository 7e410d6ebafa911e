import { expect, it } from 'vitest'
import { compareNotes } from '../../../shared/note/compare-notes.ts'
import type { NoteNode } from '../../../shared/note/note.ts'
import { cite, p } from '../../build/a-note.ts'

const note = (...paragraphs: readonly NoteNode[]): NoteNode => ({
  type: 'doc',
  content: [{ type: 'section', attrs: { id: 'summary' }, content: paragraphs }],
})
const kinds = (before: NoteNode, after: NoteNode) => compareNotes(before, after).map((row) => row.kind)

it('a note compared with itself has not changed', () => {
  const same = note(p('a', 'They agreed.'), p('b', 'Nothing more.'))
  expect(kinds(same, same)).toEqual(['same', 'same'])
})

it('a changed word is marked and the words around it are not', () => {
  const [row] = compareNotes(note(p('a', 'They will post officers.')), note(p('a', 'They would post officers.')))
  expect(row?.changes.filter((change) => change.kind !== 'same')).toEqual([
    { kind: 'removed', text: 'will' },
    { kind: 'inserted', text: 'would' },
  ])
})

it('a removed paragraph is shown where it stood, also as the first or as the last', () => {
  const before = note(p('a', 'One.'), p('b', 'Two.'), p('c', 'Three.'))
  expect(kinds(before, note(p('a', 'One.'), p('c', 'Three.')))).toEqual(['same', 'removed', 'same'])
  expect(kinds(before, note(p('b', 'Two.')))).toEqual(['removed', 'same', 'removed'])
})

it('a citation that was taken out is a change even where no word is', () => {
  expect(kinds(note(p('a', 'They agreed.', cite('c1', 'x1'))), note(p('a', 'They agreed.')))).toEqual(['changed'])
})

it('an empty paragraph is nothing to compare', () => {
  expect(kinds(note(p('a', '')), note(p('a', 'New.')))).toEqual(['inserted'])
})
