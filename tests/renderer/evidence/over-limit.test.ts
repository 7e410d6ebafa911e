import { expect, it } from 'vitest'
import { overLimit } from '../../../renderer/evidence/over-limit.ts'
import { theTemplate } from '../../build/templates.ts'

const template = theTemplate('ca.memo.information')
const note = { pageVariant: 'compact', language: 'en' } as const
const fit = { pageVariant: 'compact', isEstimate: false } as const

it('holds a note to its pages where these were laid out', () => {
  expect(overLimit({ ...fit, wordsLeft: -40 }, 300, note, template)).toEqual({ limit: 'pages', words: 40 })
  expect(overLimit({ ...fit, wordsLeft: 12 }, 300, note, template)).toEqual({ limit: 'pages', words: 0 })
})

it('holds a note whose pages could not be laid out to its words, instead of calling it within them', () => {
  const over = overLimit(undefined, 72_000, note, template)
  expect(over.limit).toBe('words')
  expect(over.words).toBeGreaterThan(71_000)
})

it('says that a note keeps its pages but not its words', () => {
  expect(overLimit({ ...fit, wordsLeft: 5 }, 5000, note, template)).toMatchObject({ limit: 'words' })
})
