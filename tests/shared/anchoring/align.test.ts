import fc from 'fast-check'
import { expect, test } from 'vitest'
import { align } from '../../../shared/anchoring/align.ts'
import { commonWords, countCommon } from '../../../shared/anchoring/common-words.ts'
import { plain, sameWording } from '../../../shared/anchoring/same-wording.ts'
import { tokenise } from '../../../shared/anchoring/tokenise.ts'

function wordsOf(text: string): string[] {
  const { count, start, end } = tokenise(text)
  return Array.from({ length: count }, (_, n) => text.slice(start[n], end[n]))
}

test('words are runs of letters and digits; hyphenated words and broken lines make one', () => {
  expect(wordsOf('The co-financing regu-\nlation (2025-26): “Élan” d’État.')).toEqual([
    'The',
    'co-financing',
    'regu-\nlation',
    '2025',
    '26',
    'Élan',
    'd',
    'État',
  ])
  expect(wordsOf('每年 बैठक नहीं')).toEqual(['每', '年', 'बैठक', 'नहीं'])
})

test('composed and decomposed accents, ligatures and soft hyphens make no difference to a word', () => {
  const hash = (text: string): number | undefined => tokenise(text).hash[0]
  expect(hash('e\u0301tat')).toBe(hash('État'))
  expect(hash('o\ufb03ce')).toBe(hash('office'))
  expect(hash('coop\u00aderation')).toBe(hash('co-operation'))
  expect(hash('कि')).not.toBe(hash('की'))
})

const vocabulary = fc.constantFrom('a', 'b', 'c', 'dd', 'ee', 'the', 'shall', 'x1', 'y2', 'z3', '.', ';')
const text = fc.array(vocabulary, { maxLength: 120 }).map((parts) => parts.join(' '))

test('law: counterparts are equal words, each has one, and words not moved keep their order', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const map = align(before, after)
      let last = -1
      for (let i = 0; i < map.before.count; i++) {
        const j = map.image[i] as number
        if (j === -1) continue
        expect(map.origin[j]).toBe(i)
        expect(map.before.hash[i]).toBe(map.after.hash[j])
        if (map.moved[i] === 1) continue
        expect(j).toBeGreaterThan(last)
        last = j
      }
    }),
    { numRuns: 500 },
  )
})

test('law: a text is aligned with itself word for word', () => {
  fc.assert(
    fc.property(text, (same) => {
      const { image } = align(same, same)
      expect([...image]).toEqual(Array.from(image, (_, n) => n))
    }),
  )
})

test('a long text with one word changed is aligned everywhere else', () => {
  const list = Array.from({ length: 30_000 }, (_, n) => `w${(n * 7919) % 5003}`)
  const changed = list.with(15_000, 'other')
  const { image } = align(list.join(' '), changed.join(' '))
  expect([...image].filter((j, i) => j !== i)).toEqual([-1])
})

test('sameWording folds how a text is set, and nothing of what it says', () => {
  expect(sameWording('“a – b”', '"a - b"')).toBe(true)
  expect(sameWording('regu-\nlation', 'regulation')).toBe(true)
  expect(sameWording('co-\nfinancing', 'co-financing')).toBe(true)
  expect(sameWording('« traité »', '"traité"')).toBe(true)
  for (const [a, b] of [
    ['shall, meet', 'shall meet'],
    ['The Parties', 'the parties'],
    ['re-sign', 'resign'],
    ['1,000', '1.000'],
    ['côté', 'cote'],
  ] as const)
    expect(sameWording(a, b)).toBe(false)
})

const setting = fc.constantFrom(...'aZ9 é\u0301\u00a0\n-–—“”"\'’«».…\u00ad'.split(''), 'e', ' ')
const set = fc.array(setting, { maxLength: 8 }).map((parts) => parts.join(''))

test('law: what sameWording decides at a glance is what it decides with everything folded', () => {
  fc.assert(
    fc.property(set, set, (a, b) => {
      const [left, right] = [plain(a), plain(b)]
      // A hyphen at the end of a line may or may not belong to the word, and only the closer look knows.
      fc.pre(!`${left}${right}`.includes('\u0001'))
      if (a.trim() === a && b.trim() === b) expect(sameWording(a, b)).toBe(left === right)
    }),
    { numRuns: 3000 },
  )
})

const fewWords = fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 70 })

test('law: commonWords finds as many words in order as any way of counting them, and pairs equal ones', () => {
  fc.assert(
    fc.property(fewWords, fewWords, (a, b) => {
      const pairs: [number, number][] = []
      const [left, right] = [Int32Array.from(a), Int32Array.from(b)]
      commonWords(left, 0, a.length, right, 0, b.length, (i, j) => pairs.push([i, j]))
      pairs.sort(([one], [other]) => one - other)
      pairs.forEach(([i, j], n) => {
        expect(a[i]).toBe(b[j])
        if (n > 0) expect(j).toBeGreaterThan(pairs[n - 1]?.[1] ?? -1)
      })
      const most = longestInCommon(a, b)
      expect(countCommon(left, 0, a.length, right, 0, b.length)).toBe(most)
      expect(pairs.length).toBe(most)
    }),
    { numRuns: 500 },
  )
})

/** The textbook table, a cell per pair of words. */
function longestInCommon(a: readonly number[], b: readonly number[]): number {
  let row: number[] = Array.from({ length: b.length + 1 }, () => 0)
  for (const word of a) {
    const below = [0]
    b.forEach((other, j) => {
      below.push(word === other ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, below[j] ?? 0))
    })
    row = below
  }
  return row.at(-1) ?? 0
}
