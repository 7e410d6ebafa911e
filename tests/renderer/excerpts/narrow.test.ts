import { expect, test } from 'vitest'
import { ALL, narrow } from '../../../renderer/excerpts/narrow.ts'
import { codesOf } from '../../../renderer/reading/codes.ts'
import type { Codebook } from '../../../shared/codebook/codebook.ts'
import type { Excerpt } from '../../../shared/excerpt/excerpt.ts'

const codes = codesOf({
  codes: [
    { id: 'COMMIT', family: 'what' },
    { id: 'GAP', family: 'quality' },
  ],
  attributes: [],
} as unknown as Codebook)

const excerpt = (id: string, code: string, exact: string, more: Partial<Excerpt> = {}): Excerpt =>
  ({
    id,
    code,
    sourceId: 'a',
    selector: { exact },
    attributes: {},
    comment: '',
    isSuggested: false,
    ...more,
  }) as unknown as Excerpt

const all = [
  excerpt('1', 'COMMIT', 'Les décisions communes'),
  excerpt('2', 'GAP', 'no date', { comment: 'ask the ministry' }),
  excerpt('3', 'COMMIT', 'will post officers', { isSuggested: true }),
]
const uses = new Map([['1', 2]])
const shown = (filters: Partial<typeof ALL>) =>
  narrow(all, { ...ALL, ...filters }, codes, uses)
    .map(({ id }) => id)
    .join('')

test('words are looked for without accents and in the comment too', () => {
  expect(shown({ text: 'DECISIONS' })).toBe('1')
  expect(shown({ text: 'ministry ask' })).toBe('2')
})

test('a code, a family and a use each narrow the list', () => {
  expect(shown({})).toBe('123')
  expect(shown({ code: 'GAP' })).toBe('2')
  expect(shown({ code: 'family:what' })).toBe('13')
  expect(shown({ use: 'used' })).toBe('1')
  expect(shown({ use: 'unused' })).toBe('23')
  expect(shown({ use: 'suggested' })).toBe('3')
})
