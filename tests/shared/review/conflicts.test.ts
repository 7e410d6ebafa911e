import fc from 'fast-check'
import { expect, test } from 'vitest'
import { areRivals, rivalsAmong } from '../../../shared/review/conflicts.ts'
import type { Proposal, ProposedEdit } from '../../../shared/review/proposal.ts'

const name = fc.constantFrom('a', 'b', 'c')
const place = fc.oneof(
  fc.record({ blockId: name, offset: fc.nat(12) }),
  fc.record({ fieldId: name, offset: fc.nat(12) }),
)
const edit: fc.Arbitrary<ProposedEdit> = fc.oneof(
  fc.record({ kind: fc.constant('text' as const), from: place, to: place, insert: fc.constantFrom('', 'x') }),
  fc.record({ kind: fc.constant('remove' as const), blockId: name }),
)
const proposal: fc.Arbitrary<Proposal> = fc.array(edit, { maxLength: 2 }).map((edits) => ({
  number: 1,
  kind: 'replacement',
  author: 'Mel',
  isTracked: true,
  before: '',
  after: '',
  context: { left: '', right: '' },
  edits,
  revisions: [],
}))

test('looking only at the same blocks finds the same rivals as comparing with everything', () => {
  fc.assert(
    fc.property(fc.array(proposal, { maxLength: 8 }), proposal, (all, one) => {
      const others = all.map((each) => ({ proposal: each }))
      const slow = others.filter((other) => areRivals(other.proposal, one))
      expect(new Set(rivalsAmong(others)(one))).toEqual(new Set(slow))
    }),
  )
})
