import { describe, expect, test } from 'vitest'
import { readText } from '../../../electron/core/reading/text/read-text.ts'
import type { SourceBlock } from '../../../shared/source/block.ts'
import { placeBlocks } from '../../../shared/source/canonical.ts'
import { findAddress } from '../../../shared/source/find-address.ts'
import { ACTS } from './shapes-of-acts.ts'
import { AGREEMENTS } from './shapes-of-agreements.ts'

/** A text of "address = words" lines. It is read without the addresses, which must come out again. */
const placed = (lines: string): { readonly expected: string[]; readonly blocks: SourceBlock[] } => {
  const pairs = lines
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' = '))
  return {
    expected: pairs.map((pair) => pair.join(' = ')),
    blocks: placeBlocks(readText(pairs.map(([, text]) => text).join('\n\n')).blocks),
  }
}

const shapes: Readonly<Record<string, string>> = { ...AGREEMENTS, ...ACTS }

describe('the pinpoints of a text are those that a lawyer cites', () => {
  test.each(Object.entries(shapes))('%s', (_, lines) => {
    const { expected, blocks } = placed(lines)
    expect(blocks.map(({ address, text }) => `${address} = ${text}`)).toEqual(expected)
  })
})

describe('“Go to” finds a clause however its pinpoint is written', () => {
  const found = (name: string, written: string) => {
    const [shape] = Object.entries(shapes).filter(([title]) => title.includes(name))
    return findAddress(placed(shape?.[1] ?? '').blocks, written)?.block.address
  }
  test.each([
    ['union', 'art. 1, par. 2, al. b), i)', 'Art. 1(2)(b)(i)'],
    ['union', 'Article 1(2)(b)', 'Art. 1(2)(b)'],
    ['union', '1.2.b', 'Art. 1(2)(b)'],
    ['union', '1(2)b', 'Art. 1(2)(b)'],
    ['union', 'point (b) of paragraph 2 of Article 1', 'Art. 1(2)(b)'],
    ['French', 'point b) du § 1er de l’article 3', 'Art. 3(1)(b)'],
    ['union', 'article 2a', 'Art. 2a'],
    ['union', 'recital (2)', 'Preamble, recital 2'],
    ['union', 'Chapter 1, Section 1', 'Chapter I, Section 1'],
    ['union', 'annex 1, part B, para. 1', 'Annex I, Part B, para 1'],
    ['French', 'article 1er', 'Art. 1'],
    ['French', 'article premier', 'Art. 1'],
    ['French', 'art. 3, § 1er, b), ii)', 'Art. 3(1)(b)(ii)'],
    ['French', 'article 2 bis', 'Art. 2 bis'],
    ['French', 'art. 2, 1°', 'Art. 2(1)'],
    ['French', 'article L. 121-4', 'Art. L. 121-4'],
    ['French', 'titre 2, chapitre premier', 'Titre II, Chapitre 1'],
    ['French', 'annexe 1, par. 2', 'Annexe 1, para 2'],
    ['Canadian', 's. 3(1)(b)(ii)', 'section 3(1)(b)(ii)'],
    ['Canadian', 'section 3, subsection 2', 'section 3(2)'],
    ['Canadian', '3.1', 'section 3.1'],
    ['Indian', 'section 3A', 'section 3A'],
    ['Indian', 'Schedule 1', 'First Schedule'],
    ['Indian', 'the first schedule, para 1', 'First Schedule, para 1'],
    ['resolution', 'para 2(b)(ii)', 'para 2(b)(ii)'],
    ['resolution', 'paragraph 2 (b)', 'para 2(b)'],
    ['memorandum', 'paragraph 2(b)', 'para 2(b)'],
    ['contract', 'clause 2.2(b)(ii)', 'section 2.2(b)(ii)'],
  ])('in the %s: %s leads to %s', (name, written, address) => {
    expect(found(name, written)).toBe(address)
  })
})
