import { expect, test } from 'vitest'
import { codedSentences } from '../../../renderer/reading/coded-sentences.ts'
import { blockStep, type Step, sentenceAt, sentenceBeside } from '../../../renderer/reading/steps.ts'
import { blockAt, lengthOf, textBetween, trimmed } from '../../../renderer/reading/text-map.ts'
import { canonicalText } from '../../../shared/source/canonical.ts'
import { aText } from './a-text.ts'

const blocks = aText({ kind: 'heading', level: 1, text: 'Talks' }, 'They met. They agreed.', 'It was noted.')
const whole = canonicalText(blocks)
const words = (step: Step | undefined) => (step === undefined ? undefined : whole.slice(step.start, step.end))

test('every offset of the text finds the block it lies in', () => {
  for (let offset = 0; offset < whole.length; offset += 1) {
    const block = blocks[blockAt(blocks, offset)]
    expect(block !== undefined && block.start <= offset).toBe(true)
    const next = blocks[blockAt(blocks, offset) + 1]
    expect(next === undefined || next.start > offset).toBe(true)
  }
  expect(lengthOf(blocks)).toBe(whole.length)
})

test('going on by sentence crosses from block to block and stays at the ends', () => {
  const seen: (string | undefined)[] = []
  let at = sentenceAt(blocks, 0)
  for (let count = 0; count < 5; count += 1) {
    seen.push(words(at))
    at = sentenceBeside(blocks, at?.start ?? 0, 1)
  }
  expect(seen).toEqual(['Talks', 'They met.', 'They agreed.', 'It was noted.', 'It was noted.'])
  expect(words(sentenceBeside(blocks, whole.indexOf('It was'), -1))).toBe('They agreed.')
})

test('a sentence says its number and how many its block has', () => {
  expect(sentenceAt(blocks, whole.indexOf('agreed'))?.sentence).toEqual({ number: 2, of: 2 })
})

test('going on by block takes whole blocks', () => {
  expect(words(blockStep(blocks, whole.indexOf('met'), 0))).toBe('They met. They agreed.')
  expect(words(blockStep(blocks, whole.indexOf('met'), 1))).toBe('It was noted.')
  expect(words(blockStep(blocks, 0, -1))).toBe('Talks')
})

test('a selection loses the white space and the gaps between blocks at its ends', () => {
  const range = trimmed(blocks, whole.indexOf('Talks') + 5, whole.indexOf('They agreed'))
  expect(range === undefined ? '' : whole.slice(range.start, range.end)).toBe('They met.')
  expect(trimmed(blocks, 5, 7)).toBeUndefined()
})

test('the words between two offsets are those of the canonical text', () => {
  expect(textBetween(blocks, 0, whole.length)).toBe(whole)
  expect(textBetween(blocks, 3, 12)).toBe(whole.slice(3, 12))
})

test('a sentence counts as coded once, and headings do not count', () => {
  const met = whole.indexOf('They met')
  expect(codedSentences(blocks, [])).toEqual({ coded: 0, sentences: 3 })
  expect(codedSentences(blocks, [{ start: 0, end: 5 }])).toEqual({ coded: 0, sentences: 3 })
  const passages = [
    { start: met, end: met + 4 },
    { start: met, end: met + 14 },
  ]
  expect(codedSentences(blocks, passages)).toEqual({ coded: 2, sentences: 3 })
})
