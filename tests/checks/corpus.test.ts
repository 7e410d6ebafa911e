import { describe, expect, it } from 'vitest'
import { ENGLISH_SEEDS } from './corpus/english-seeds.ts'
import { FRENCH_SEEDS } from './corpus/french-seeds.ts'
import { falseAlarms, seedResults } from './corpus/measure.ts'
import { noteSeedResults } from './corpus/note-seeds.ts'

describe.each([
  ['en', ENGLISH_SEEDS],
  ['fr', FRENCH_SEEDS],
] as const)('the seeded errors in %s', (language, seeds) => {
  it.each([...seedResults(language, seeds), ...noteSeedResults(language)])(
    '“$error” is caught every time',
    ({ missed }) => {
      expect(missed).toEqual([])
    },
  )

  it('leave at most two clean sentences in a hundred flagged, of at least three hundred', () => {
    const { sentences, alarms } = falseAlarms(language)
    expect(sentences).toBeGreaterThanOrEqual(300)
    expect(alarms.length / sentences, JSON.stringify(alarms.slice(0, 3))).toBeLessThanOrEqual(0.02)
  })
})
