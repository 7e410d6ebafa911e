import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anchor } from '../../../shared/anchoring/anchor.ts'
import { describe as describeRange } from '../../../shared/anchoring/describe.ts'

test('a passage is described by its words and thirty-two code units on each side', () => {
  const text = `${'a'.repeat(40)}[the passage]${'z'.repeat(40)}`
  const selector = describeRange({ start: 40, end: 53 }, text)
  expect(selector).toEqual({
    start: 40,
    end: 53,
    exact: '[the passage]',
    prefix: 'a'.repeat(32),
    suffix: 'z'.repeat(32),
  })
})

test('context is cut at no surrogate pair', () => {
  const text = `😀${'a'.repeat(31)}word${'z'.repeat(31)}😀`
  const selector = describeRange({ start: 33, end: 37 }, text)
  expect(selector.prefix).toBe('a'.repeat(31))
  expect(selector.suffix).toBe('z'.repeat(31))
})

test('what is described is found again at the same place, whatever the text repeats', () => {
  const texts = fc.array(fc.constantFrom('party ', 'shall ', 'é', '😀', 'विकास ', '\n')).map((parts) => parts.join(''))
  fc.assert(
    fc.property(texts, fc.nat(200), fc.nat(200), (text, a, b) => {
      const selector = describeRange({ start: a, end: b }, text)
      expect(anchor(selector, text)).toEqual({
        outcome: 'same',
        range: { start: selector.start, end: selector.end },
      })
    }),
  )
})

test('a passage whose quote and context stand elsewhere once has moved', () => {
  const old = 'One. The Parties shall meet every year in Ottawa. Two.'
  const selector = describeRange({ start: 5, end: 27 }, old)
  const shifted = `${'x'.repeat(10)}${old}`
  expect(anchor(selector, shifted)).toEqual({ outcome: 'moved', range: { start: 15, end: 37 } })
})

test('look-alikes without their context are candidates, never an answer', () => {
  const selector = describeRange({ start: 5, end: 9 }, 'Team Alpha meets')
  expect(anchor(selector, 'Then Alpha or Alph')).toMatchObject({ outcome: 'ambiguous' })
  expect(anchor(selector, 'nothing of the kind')).toEqual({ outcome: 'gone' })
})
