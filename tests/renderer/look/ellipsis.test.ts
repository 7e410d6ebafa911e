import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const renderer = join(import.meta.dirname, '../../../renderer')

test('a line that is cut short with an ellipsis keeps what reaches above and below it, as vowel signs of Devanagari do', () => {
  const rules = globSync('**/*.css', { cwd: renderer }).flatMap((file) =>
    (readFileSync(join(renderer, file), 'utf8').match(/[^{}]*\{[^{}]*\}/g) ?? []).filter((rule) =>
      rule.includes('text-overflow: ellipsis'),
    ),
  )
  expect(rules.length).toBeGreaterThan(10)
  expect(rules.filter((rule) => !rule.includes('overflow-x: clip'))).toEqual([])
})
