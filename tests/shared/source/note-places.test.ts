import { expect, test } from 'vitest'
import { placeBlocks } from '../../../shared/source/canonical.ts'
import { noteFor, referenceTo } from '../../../shared/source/note-places.ts'

const refers = (text: string, mark: string) => ({
  kind: 'paragraph' as const,
  text,
  spans: [{ start: text.length, end: text.length, kind: 'note-reference' as const, value: mark }],
})
const note = (text: string, label: string) => ({ kind: 'footnote' as const, text, label })

test('marks that begin anew on each page lead to the note that follows them, and back to the nearest before it', () => {
  const blocks = placeBlocks([refers('One.', '1'), note('First.', '1'), refers('Two.', '1'), note('Second.', '1')])
  const [one, first, two, second] = blocks.map(({ start }) => start)
  expect(noteFor('1', one ?? -1, blocks)).toBe(first)
  expect(noteFor('1', two ?? -1, blocks)).toBe(second)
  expect(referenceTo('1', first ?? -1, blocks)).toBe((one ?? -1) + 4)
  expect(referenceTo('1', second ?? -1, blocks)).toBe((two ?? -1) + 4)
})

test('a mark without a note leads nowhere', () => {
  expect(noteFor('9', 0, placeBlocks([refers('One.', '9')]))).toBeUndefined()
})
