import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ComparedBlock, compareBlocks } from '../../../../shared/anchoring/diff/compare-blocks.ts'
import { wordDiff } from '../../../../shared/anchoring/diff/word-diff.ts'

function placed(clauses: readonly string[]): { blocks: ComparedBlock[]; text: string } {
  let start = 0
  const blocks = clauses.map((clause, ordinal) => {
    const [, label, words = ''] = /^(\d+\.)? ?(.*)$/.exec(clause) ?? []
    const block = { ordinal, address: `para ${ordinal + 1}`, ...(label && { label }), start, text: words }
    start += words.length + 2
    return block
  })
  return { blocks, text: blocks.map(({ text }) => text).join('\n\n') }
}

function compared(before: readonly string[], after: readonly string[]): string[] {
  const old = placed(before)
  const now = placed(after)
  return compareBlocks(old.blocks, now.blocks, old.text, now.text).map(
    ({ kind, before: from, after: to, isRenumbered, isReworded }) =>
      `${kind} ${from ?? '-'}>${to ?? '-'}${isRenumbered ? ' renumbered' : ''}${isReworded ? ' reworded' : ''}`,
  )
}

const clauses = [
  '1. The Parties shall name liaison officers within thirty days of signature.',
  '2. Each Party bears the costs of the officers that it sends abroad.',
  '3. Officers enjoy access to the premises that their hosts agree upon.',
  '4. Either Party may end this arrangement on ninety days of notice.',
]

test('a version compared with itself is the same clause by clause', () => {
  expect(compared(clauses, clauses)).toEqual(['same 0>0', 'same 1>1', 'same 2>2', 'same 3>3'])
})

test('an inserted clause is inserted, and those behind it are renumbered', () => {
  const after = [
    clauses[0] as string,
    '2. Ministers meet every year in Ottawa or New Delhi to review progress.',
    ...clauses.slice(1).map((clause) => clause.replace(/^\d/, (n) => String(Number(n) + 1))),
  ]
  expect(compared(clauses, after)).toEqual([
    'same 0>0',
    'inserted ->1',
    'same 1>2 renumbered',
    'same 2>3 renumbered',
    'same 3>4 renumbered',
  ])
})

test('a removed clause stands where it used to', () => {
  expect(compared(clauses, clauses.toSpliced(1, 1))).toEqual([
    'same 0>0',
    'removed 1>-',
    'same 2>1 renumbered',
    'same 3>2 renumbered',
  ])
})

test('a clause that was moved to the end is moved, not removed and inserted', () => {
  const after = [...clauses.slice(1), clauses[0] as string]
  const lines = compared(clauses, after)
  expect(lines).toContain('moved 0>3 renumbered')
  expect(lines.filter((line) => line.startsWith('inserted') || line.startsWith('removed'))).toEqual([])
})

test('a reworded clause is changed, word by word', () => {
  const after = clauses.with(0, '1. The Parties shall not name liaison officers within sixty days of signature.')
  expect(compared(clauses, after)[0]).toBe('changed 0>0 reworded')
  const changes = wordDiff(
    'The Parties shall name officers within thirty days',
    'The Parties shall not name officers within sixty days',
  )
  expect(changes).toEqual([
    { kind: 'same', text: 'The Parties shall ' },
    { kind: 'inserted', text: 'not ' },
    { kind: 'same', text: 'name officers within ' },
    { kind: 'removed', text: 'thirty' },
    { kind: 'inserted', text: 'sixty' },
    { kind: 'same', text: ' days' },
  ])
})

test('quotation marks and spaces set another way change no clause', () => {
  expect(compared(['1. The “officers” meet.'], ['1. The "officers"  meet.'])).toEqual(['same 0>0'])
})

test('law: a word diff gives both texts back', () => {
  const text = fc.array(fc.constantFrom('a', 'bb', 'shall', ' ', ', ', '.', 'é', '中')).map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, text, (before, after) => {
      const changes = wordDiff(before, after)
      const side = (without: string) =>
        changes
          .filter(({ kind }) => kind !== without)
          .map((change) => change.text)
          .join('')
      expect(side('removed')).toBe(after)
      expect(side('inserted').replace(/\s+/g, ' ')).toBe(before.replace(/\s+/g, ' '))
    }),
  )
})
