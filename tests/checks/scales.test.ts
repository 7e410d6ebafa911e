import { expect, it } from 'vitest'
import { runChecks } from '../../shared/checks/run-checks.ts'
import { aNote, p, text } from '../build/a-note.ts'

const judged = (words: string, likelihood: string) =>
  text(words, { type: 'stance', attrs: { kind: 'judgement', likelihood, confidence: null } })

const scalesOf = (language: 'en' | 'fr', ...terms: readonly string[]) =>
  runChecks(
    aNote({ background: terms.map((term, at) => p(`p${at}`, judged('The visit goes ahead.', term))) }, { language }),
  ).filter(({ reason }) => reason.includes('another likelihood scale'))

it('judgements marked with terms of two scales are found, in either language', () => {
  for (const language of ['en', 'fr'] as const) {
    expect(scalesOf(language, 'remote chance', 'very likely').map(({ blockId }) => blockId)).toEqual(['p1'])
    expect(scalesOf(language, 'remote chance', 'likely', 'highly likely')).toEqual([])
  }
})
