import { expect, it } from 'vitest'
import { scaleInUse } from '../../../shared/note/likelihood.ts'
import { aNote, p, text } from '../../build/a-note.ts'

const judged = (likelihood: string) =>
  text('It will last.', { type: 'stance', attrs: { kind: 'judgement', likelihood, confidence: null } })

it('the first judgement whose term only one scale has fixes the scale of the note', () => {
  expect(scaleInUse(aNote({ background: [p('a', judged('likely'))] }).note.body)).toBeUndefined()
  expect(scaleInUse(aNote({ background: [p('a', judged('likely')), p('b', judged('very likely'))] }).note.body)).toBe(
    'US',
  )
  expect(scaleInUse(aNote({ background: [p('a', judged('remote chance'))] }).note.body)).toBe('UK')
})
