import { expect, it } from 'vitest'
import { targetsOf } from '../../../renderer/note/reference-dialog.tsx'
import { aNote, p, table } from '../../build/a-note.ts'

it('everything in a note that has a name can be referred to, in reading order', () => {
  const heading = { type: 'heading', attrs: { id: 'h', level: 3 }, content: [{ type: 'text', text: 'Costs' }] }
  const background = [heading, p('a', 'x'), table('t', 'Commitments', [['a']]), table('u', '', [['b']])]
  const targets = targetsOf(aNote({ background }).note.body).map(({ kind, name }) => `${kind} ${name}`)
  const from = targets.indexOf('section Background')
  expect(targets.slice(from, from + 3)).toEqual(['section Background', 'heading Costs', 'table Commitments'])
})
