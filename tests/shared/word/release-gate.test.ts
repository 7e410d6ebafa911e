import { expect, test } from 'vitest'
import { EXPORT_VARIANTS } from '../../../shared/word/export-options.ts'
import { isGated } from '../../../shared/word/release-gate.ts'

test('findings hold back what goes up or out, not what goes to a colleague', () => {
  expect(EXPORT_VARIANTS.map((variant) => isGated(variant, 'docx'))).toEqual([true, false, false, true])
})

test('a file without the note’s text is held back only where it is released', () => {
  expect(isGated('clean', 'csv')).toBe(false)
  expect(isGated('releasable', 'csv')).toBe(true)
})
