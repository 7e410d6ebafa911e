import { expect, test } from 'vitest'
import { asHtml } from '../../../renderer/review/table-text.ts'

test('what a reviewer wrote is text in the table for Word, never markup', () => {
  expect(asHtml([['Who'], ['<b>Mel</b> & co']])).toContain('<td>&lt;b&gt;Mel&lt;/b&gt; &amp; co</td>')
})
