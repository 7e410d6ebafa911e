import { expect, test } from 'vitest'
import { restatedResults } from './corpus/restated.ts'

/** Errors that need an understanding of the text, or a reading of which the checks are not capable yet. */
const BEYOND = [
  'Lobster exports rose 7% to $1.2 billion.',
  'Deputy Minister Sethi co-chaired the meeting with Foreign Secretary Marsh.',
  'Participants required Parties to ratify the Protocol.',
  'Les États membres ont rendu compte des mesures prises.',
]

test.each(['en', 'fr'] as const)(
  'in %s, sentences that say more than their passage are found but for known ones',
  (language) => {
    expect(restatedResults(language).missed.filter((sentence) => !BEYOND.includes(sentence))).toEqual([])
  },
)

test.each(['en', 'fr'] as const)(
  'in %s, at most one sentence in fifty that says no more than its passage is flagged',
  (language) => {
    const { clean, flagged } = restatedResults(language)
    expect(flagged.length / clean, flagged.join('\n')).toBeLessThanOrEqual(0.02)
  },
)
