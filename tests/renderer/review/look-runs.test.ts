import { expect, it } from 'vitest'
import { looksOf } from '../../../renderer/review/look-runs.ts'
import { cite, quoted, text } from '../../build/a-note.ts'

const on = { type: 'comment', attrs: { id: 'k1' } }

it('a comment on a part of a quotation leaves it one, and a citation or another quotation does not', () => {
  const whole = quoted('would set up', 'excerpt-0')
  const parts = [
    quoted('would ', 'excerpt-0'),
    { ...quoted('set up', 'excerpt-0'), marks: [...(whole.marks ?? []), on] },
    quoted(' officers', 'excerpt-1'),
    cite('c1', 'excerpt-0'),
    text(' soon', on),
    text('er.'),
  ]
  expect(looksOf(parts, 1).map(({ from, to, isQuoted, citation }) => [from, to, isQuoted, citation])).toEqual([
    [0, 12, true, undefined],
    [12, 21, true, undefined],
    [21, 22, false, 1],
    [22, 30, false, undefined],
  ])
})
