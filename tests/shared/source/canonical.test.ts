import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ReadBlock } from '../../../shared/source/block.ts'
import { canonicalString, canonicalText, placeBlocks } from '../../../shared/source/canonical.ts'

const paragraph = (text: string): ReadBlock => ({ kind: 'paragraph', text })

test('line ends become one kind, and spaces before them go', () => {
  expect(canonicalString('one \r\ntwo\rthree\u2028four').text).toBe('one\ntwo\nthree\nfour')
})

test('letters are composed, layout characters go, no-break spaces stay', () => {
  expect(canonicalString('e\u0301tat regu\u00ADlation\u0007 Art.\u00A06\uFEFF').text).toBe(
    'état regulation Art.\u00A06',
  )
})

test('an unpaired surrogate becomes a replacement character', () => {
  expect(canonicalString('a\uD800b').text).toBe('a\uFFFDb')
})

test('spans keep their words when the text before them shrinks', () => {
  const text = '  cafe\u0301 \u00ADand the Parties'
  const start = text.indexOf('the Parties')
  const [block] = placeBlocks([
    { kind: 'paragraph', text, spans: [{ start, end: start + 11, kind: 'defined-term', value: 'the Parties' }] },
  ])
  const span = block?.spans?.[0]
  expect(block?.text.slice(span?.start, span?.end)).toBe('the Parties')
})

test('blocks without visible text are left out, and offsets point into the whole text', () => {
  const blocks = placeBlocks([paragraph(' One. '), paragraph(' \n'), paragraph('Two.\u200E')])
  expect(blocks.map((block) => block.ordinal)).toEqual([0, 1])
  const whole = canonicalText(blocks)
  for (const block of blocks) expect(whole.slice(block.start, block.start + block.text.length)).toBe(block.text)
})

test('a block whose words were all deleted by tracked changes keeps its trace', () => {
  const [block] = placeBlocks([
    { kind: 'paragraph', text: '', spans: [{ start: 0, end: 0, kind: 'deleted', value: 'gone', author: 'A' }] },
  ])
  expect(block?.spans?.[0]?.value).toBe('gone')
})

test('canonical text stays as it is when made canonical again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const once = canonicalString(text).text
      expect(canonicalString(once).text).toBe(once)
    }),
    { numRuns: 1000 },
  )
})

test('placing blocks again changes nothing', () => {
  const once = placeBlocks([paragraph(' “Officer” means [a person]. '), paragraph('1. One.'), paragraph('')])
  expect(placeBlocks(once)).toEqual(once)
})
