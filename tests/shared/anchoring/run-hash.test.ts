import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hashOfFour, joinFours, runHash } from '../../../shared/anchoring/run-hash.ts'

test('law: the hash of a run is the same however it is put together', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 8, maxLength: 8 }), (words) => {
      const hash = Int32Array.from(words)
      expect(hashOfFour(hash, 2)).toBe(runHash(hash, 2, 4))
      expect(joinFours(hashOfFour(hash, 0), hashOfFour(hash, 4))).toBe(runHash(hash, 0, 8))
    }),
  )
})
