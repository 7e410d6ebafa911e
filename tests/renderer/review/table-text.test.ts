import { expect, test } from 'vitest'
import { asCsv, asHtml } from '../../../renderer/review/table-text.ts'

test('commas, quotation marks and line ends stay within their cell', () => {
  expect(asCsv([['a,b', 'say "c"', 'd\ne', 'f']])).toBe('\uFEFF"a,b","say ""c""","d\ne",f\r\n')
})

test('a cell that begins as a formula is not run by a spreadsheet', () => {
  expect(asCsv([['=1+1', '@x', 'plain']])).toBe("\uFEFF'=1+1,'@x,plain\r\n")
})

test('what a reviewer wrote is text in the table for Word, never markup', () => {
  expect(asHtml([['Who'], ['<b>Mel</b> & co']])).toContain('<td>&lt;b&gt;Mel&lt;/b&gt; &amp; co</td>')
})
