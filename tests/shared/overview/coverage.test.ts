import { expect, it } from 'vitest'
import { coverageOf, unusedCodes } from '../../../shared/overview/coverage.ts'
import { placeBlocks } from '../../../shared/source/canonical.ts'
import { anExcerpt, theCodebook } from '../../build/an-evidence.ts'

const blocks = placeBlocks([
  { kind: 'heading', level: 1, text: 'Title' },
  { kind: 'paragraph', text: 'First sentence. Second sentence. Third sentence.' },
])

function marking(words: string, code = 'COMMIT') {
  const block = blocks[1]
  if (block === undefined) throw new Error('no block')
  const start = block.start + block.text.indexOf(words)
  const drawn = anExcerpt([code, words])
  return { ...drawn, selector: { ...drawn.selector, start, end: start + words.length } }
}

it('counts a sentence as read when an excerpt touches it, and leaves headings out', () => {
  const coverage = coverageOf(blocks, [marking('sentence. Second'), marking('Third', 'DONE')])
  expect(coverage.map((sentence) => sentence.codes)).toEqual([['COMMIT'], ['COMMIT'], ['DONE']])
})

it('says of a sentence nobody marked that it has no code', () => {
  expect(coverageOf(blocks, [marking('Second')]).map((sentence) => sentence.codes.length)).toEqual([0, 1, 0])
})

it('a long excerpt that begins early still counts for later sentences behind a short one', () => {
  const coverage = coverageOf(blocks, [marking('First sentence. Second sentence. Third', 'AREA'), marking('First')])
  expect(coverage.map((sentence) => sentence.codes.includes('AREA'))).toEqual([true, true, true])
})

it('names the codes nobody has used', () => {
  const unused = unusedCodes(theCodebook(), [marking('First')])
  expect(unused).not.toContain('COMMIT')
  expect(unused).toContain('GAP')
})
