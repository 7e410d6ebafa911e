import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { thirdPartyNotices } from './notices.ts'

const root = join(import.meta.dirname, '../..')

it('the third-party notices name every package that reaches a user (npm run notices brings them up to date)', () => {
  const titles = (text: string) => text.split('\n').filter((line) => line.startsWith('## '))
  const written = readFileSync(join(root, 'THIRD-PARTY-NOTICES.md'), 'utf8')
  expect(titles(written)).toEqual(titles(thirdPartyNotices(root)))
})
