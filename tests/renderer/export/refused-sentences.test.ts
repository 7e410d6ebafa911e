import { expect, test } from 'vitest'
import { reasonsOf } from '../../../renderer/export/refused-sentences.ts'
import { aNote, p } from '../../build/a-note.ts'

const { note } = aNote({ background: [p('b1', 'They met. They agreed.'), p('b2', 'They left.')] })

test('every sentence that a refusal quotes leads to its place in the note', () => {
  const why = '“They agreed.” rests only on a protected source. Mark it. “They left.” quotes a protected source.'
  expect(reasonsOf(why, note.body)).toEqual([
    {
      words: '“They agreed.” rests only on a protected source. Mark it.',
      at: { blockId: 'b1', range: { start: 10, end: 22 } },
    },
    { words: '“They left.” quotes a protected source.', at: { blockId: 'b2', range: { start: 0, end: 10 } } },
  ])
})

test('a refusal that quotes nothing of the note stands as it is', () => {
  const why = 'Nothing in this note is marked UNCLASSIFIED or below, so there is nothing to release.'
  expect(reasonsOf(why, note.body)).toEqual([{ words: why, at: undefined }])
})

test('what a refusal says before its first sentence is kept', () => {
  expect(reasonsOf('Not yet. “They left.” is shut.', note.body)).toEqual([
    { words: 'Not yet.', at: undefined },
    { words: '“They left.” is shut.', at: { blockId: 'b2', range: { start: 0, end: 10 } } },
  ])
})
