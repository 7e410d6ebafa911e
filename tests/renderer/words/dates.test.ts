import { expect, test } from 'vitest'
import { inWords } from '../../../renderer/words/dates.ts'

test('a date is written as the country writes it, no more precise than it was given', () => {
  expect(inWords('2026-02-07', 'en-GB')).toBe('7 Feb 2026')
  expect(inWords('2026-02-07', 'en-US')).toBe('Feb 7, 2026')
  expect(inWords('2026-02', 'en-GB')).toBe('Feb 2026')
  expect(inWords('2026', 'en-GB')).toBe('2026')
})

test('what is no date is left as it is', () => {
  expect(inWords('spring 2026', 'en-GB')).toBe('spring 2026')
})
